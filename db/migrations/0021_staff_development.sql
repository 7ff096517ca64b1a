CREATE TABLE "staff"."application" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."application_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"opening_id" bigint NOT NULL,
	"employee_id" bigint,
	"internal" boolean NOT NULL,
	"letter" text DEFAULT '' NOT NULL,
	"released_at" timestamp with time zone,
	"applied_on" date NOT NULL,
	"interview_on" date,
	"offer_on" date,
	"accepted_on" date,
	"outcome" text,
	"decided_on" date,
	"starts_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "known_outcome" CHECK (outcome in ('accepted', 'rejected', 'withdrawn')),
	CONSTRAINT "an_outcome_has_a_day" CHECK (("staff"."application"."outcome" is null) = ("staff"."application"."decided_on" is null)),
	CONSTRAINT "only_outsiders_are_nobody" CHECK ("staff"."application"."internal" or "staff"."application"."employee_id" is null)
);
--> statement-breakpoint
CREATE TABLE "staff"."application_count" (
	"opening_id" bigint NOT NULL,
	"internal" boolean NOT NULL,
	"stage" text NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "application_count_opening_id_internal_stage_pk" PRIMARY KEY("opening_id","internal","stage"),
	CONSTRAINT "known_stage" CHECK (stage in ('applied', 'interview', 'offer', 'accepted'))
);
--> statement-breakpoint
CREATE TABLE "staff"."competence_fact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."competence_fact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"field_id" bigint NOT NULL,
	"basis" text NOT NULL,
	"evidence" text NOT NULL,
	"achieved_on" date NOT NULL,
	"valid_to" date,
	"confirmed_by" bigint,
	"confirmed_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "known_basis" CHECK (basis in ('course', 'certificate', 'knowledge_test', 'experience')),
	CONSTRAINT "valid_range" CHECK ("staff"."competence_fact"."valid_to" >= "staff"."competence_fact"."achieved_on")
);
--> statement-breakpoint
CREATE TABLE "staff"."competence_field" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."competence_field_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"case_types" text[] DEFAULT '{}' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "competence_field_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "staff"."course" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."course_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"hours" numeric(5, 1) NOT NULL,
	"valid_months" integer,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "course_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "staff"."course_completion" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."course_completion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"course_id" bigint NOT NULL,
	"session_id" bigint,
	"completed_on" date NOT NULL,
	"hours" numeric(5, 1) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."course_field" (
	"course_id" bigint NOT NULL,
	"field_id" bigint NOT NULL,
	CONSTRAINT "course_field_course_id_field_id_pk" PRIMARY KEY("course_id","field_id")
);
--> statement-breakpoint
CREATE TABLE "staff"."course_session" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."course_session_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"starts_on" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_on" date NOT NULL,
	"place" text NOT NULL,
	"seats" integer NOT NULL,
	"cancelled_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("staff"."course_session"."ends_on" >= "staff"."course_session"."starts_on"),
	CONSTRAINT "a_seat_at_least" CHECK ("staff"."course_session"."seats" between 1 and 500)
);
--> statement-breakpoint
CREATE TABLE "staff"."development_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."development_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"employee_id" bigint,
	"subject" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "known_subject" CHECK (subject in ('field', 'fact', 'course', 'session', 'signup', 'opening', 'application', 'plan', 'goal', 'learning_case'))
);
--> statement-breakpoint
CREATE TABLE "staff"."development_goal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."development_goal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"plan_id" bigint NOT NULL,
	"employee_id" bigint NOT NULL,
	"goal" text NOT NULL,
	"steps" text DEFAULT '' NOT NULL,
	"target_on" date,
	"status" text DEFAULT 'active' NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"agreed_version" integer,
	"agreed_by" bigint,
	"agreed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "known_goal_status" CHECK (status in ('active', 'reached', 'dropped'))
);
--> statement-breakpoint
CREATE TABLE "staff"."development_plan" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."development_plan_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "valid_range" CHECK ("staff"."development_plan"."ends_on" >= "staff"."development_plan"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "staff"."development_setting" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."development_setting_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"value" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint NOT NULL,
	CONSTRAINT "known_setting" CHECK (key in ('expiry_warning_days', 'reminder_days', 'application_months', 'plan_months', 'learning_case_months', 'learning_assessment_on', 'learning_negotiation_on'))
);
--> statement-breakpoint
CREATE TABLE "staff"."goal_version" (
	"goal_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"goal" text NOT NULL,
	"steps" text NOT NULL,
	"target_on" date,
	"status" text NOT NULL,
	"shared" boolean NOT NULL,
	CONSTRAINT "goal_version_goal_id_version_pk" PRIMARY KEY("goal_id","version")
);
--> statement-breakpoint
CREATE TABLE "staff"."learning_case" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."learning_case_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"case_type" text NOT NULL,
	"happened_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."notice" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."notice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"signup_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"mailed_at" timestamp with time zone,
	CONSTRAINT "known_kind" CHECK (kind in ('booked', 'moved_up', 'reminder', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "staff"."opening" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."opening_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"position_id" bigint NOT NULL,
	"unit_id" bigint NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"receiving_manager_id" bigint,
	"opened_on" date NOT NULL,
	"apply_by" date NOT NULL,
	"starts_on" date,
	"accepted_on" date,
	"withdrawn_on" date,
	CONSTRAINT "apply_after_it_opened" CHECK ("staff"."opening"."apply_by" >= "staff"."opening"."opened_on"),
	CONSTRAINT "filled_or_withdrawn" CHECK ("staff"."opening"."accepted_on" is null or "staff"."opening"."withdrawn_on" is null)
);
--> statement-breakpoint
CREATE TABLE "staff"."opening_requirement" (
	"opening_id" bigint NOT NULL,
	"field_id" bigint NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	CONSTRAINT "opening_requirement_opening_id_field_id_pk" PRIMARY KEY("opening_id","field_id")
);
--> statement-breakpoint
CREATE TABLE "staff"."signup" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."signup_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"session_id" bigint NOT NULL,
	"employee_id" bigint NOT NULL,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_status" CHECK (status in ('booked', 'waiting', 'withdrawn', 'completed', 'absent'))
);
--> statement-breakpoint
ALTER TABLE "staff"."application" ADD CONSTRAINT "application_opening_id_opening_id_fk" FOREIGN KEY ("opening_id") REFERENCES "staff"."opening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."application" ADD CONSTRAINT "application_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."application_count" ADD CONSTRAINT "application_count_opening_id_opening_id_fk" FOREIGN KEY ("opening_id") REFERENCES "staff"."opening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."competence_fact" ADD CONSTRAINT "competence_fact_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."competence_fact" ADD CONSTRAINT "competence_fact_field_id_competence_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "staff"."competence_field"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."competence_fact" ADD CONSTRAINT "competence_fact_confirmed_by_employee_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_completion" ADD CONSTRAINT "course_completion_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_completion" ADD CONSTRAINT "course_completion_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "staff"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_completion" ADD CONSTRAINT "course_completion_session_id_course_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "staff"."course_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_field" ADD CONSTRAINT "course_field_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "staff"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_field" ADD CONSTRAINT "course_field_field_id_competence_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "staff"."competence_field"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."course_session" ADD CONSTRAINT "course_session_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "staff"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_event" ADD CONSTRAINT "development_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_event" ADD CONSTRAINT "development_event_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_goal" ADD CONSTRAINT "development_goal_plan_id_development_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "staff"."development_plan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_goal" ADD CONSTRAINT "development_goal_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_goal" ADD CONSTRAINT "development_goal_agreed_by_employee_id_fk" FOREIGN KEY ("agreed_by") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_plan" ADD CONSTRAINT "development_plan_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."development_setting" ADD CONSTRAINT "development_setting_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."goal_version" ADD CONSTRAINT "goal_version_goal_id_development_goal_id_fk" FOREIGN KEY ("goal_id") REFERENCES "staff"."development_goal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."learning_case" ADD CONSTRAINT "learning_case_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."notice" ADD CONSTRAINT "notice_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."notice" ADD CONSTRAINT "notice_signup_id_signup_id_fk" FOREIGN KEY ("signup_id") REFERENCES "staff"."signup"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening" ADD CONSTRAINT "opening_position_id_position_id_fk" FOREIGN KEY ("position_id") REFERENCES "staff"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening" ADD CONSTRAINT "opening_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "staff"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening" ADD CONSTRAINT "opening_receiving_manager_id_employee_id_fk" FOREIGN KEY ("receiving_manager_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening_requirement" ADD CONSTRAINT "opening_requirement_opening_id_opening_id_fk" FOREIGN KEY ("opening_id") REFERENCES "staff"."opening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening_requirement" ADD CONSTRAINT "opening_requirement_field_id_competence_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "staff"."competence_field"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."signup" ADD CONSTRAINT "signup_session_id_course_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "staff"."course_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."signup" ADD CONSTRAINT "signup_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "application_opening_id_index" ON "staff"."application" USING btree ("opening_id");--> statement-breakpoint
CREATE INDEX "application_employee_id_index" ON "staff"."application" USING btree ("employee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "application_once" ON "staff"."application" USING btree ("opening_id","employee_id") WHERE outcome is distinct from 'withdrawn';--> statement-breakpoint
CREATE UNIQUE INDEX "application_one_accepted" ON "staff"."application" USING btree ("opening_id") WHERE outcome = 'accepted';--> statement-breakpoint
CREATE INDEX "competence_fact_employee_id_field_id_index" ON "staff"."competence_fact" USING btree ("employee_id","field_id");--> statement-breakpoint
CREATE INDEX "competence_fact_field_id_index" ON "staff"."competence_fact" USING btree ("field_id");--> statement-breakpoint
CREATE INDEX "course_completion_employee_id_index" ON "staff"."course_completion" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "course_completion_course_id_index" ON "staff"."course_completion" USING btree ("course_id");--> statement-breakpoint
CREATE UNIQUE INDEX "completion_once_a_session" ON "staff"."course_completion" USING btree ("session_id","employee_id");--> statement-breakpoint
CREATE INDEX "course_field_field_id_index" ON "staff"."course_field" USING btree ("field_id");--> statement-breakpoint
CREATE INDEX "course_session_course_id_starts_on_index" ON "staff"."course_session" USING btree ("course_id","starts_on");--> statement-breakpoint
CREATE INDEX "course_session_starts_on_index" ON "staff"."course_session" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "development_event_subject_subject_id_id_index" ON "staff"."development_event" USING btree ("subject","subject_id","id");--> statement-breakpoint
CREATE INDEX "development_event_employee_id_id_index" ON "staff"."development_event" USING btree ("employee_id","id");--> statement-breakpoint
CREATE INDEX "development_goal_plan_id_index" ON "staff"."development_goal" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "development_goal_employee_id_index" ON "staff"."development_goal" USING btree ("employee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_one_running" ON "staff"."development_plan" USING btree ("employee_id") WHERE ends_on is null;--> statement-breakpoint
CREATE INDEX "development_plan_employee_id_index" ON "staff"."development_plan" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "development_setting_key_valid_from_id_index" ON "staff"."development_setting" USING btree ("key","valid_from","id");--> statement-breakpoint
CREATE INDEX "learning_case_employee_id_happened_on_index" ON "staff"."learning_case" USING btree ("employee_id","happened_on");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_once" ON "staff"."notice" USING btree ("signup_id","kind");--> statement-breakpoint
CREATE INDEX "notice_employee_id_index" ON "staff"."notice" USING btree ("employee_id");--> statement-breakpoint
CREATE INDEX "notice_id_index" ON "staff"."notice" USING btree ("id") WHERE mailed_at is null;--> statement-breakpoint
CREATE INDEX "opening_position_id_index" ON "staff"."opening" USING btree ("position_id");--> statement-breakpoint
CREATE INDEX "opening_opened_on_index" ON "staff"."opening" USING btree ("opened_on");--> statement-breakpoint
CREATE INDEX "opening_receiving_manager_id_index" ON "staff"."opening" USING btree ("receiving_manager_id");--> statement-breakpoint
CREATE INDEX "opening_requirement_field_id_index" ON "staff"."opening_requirement" USING btree ("field_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signup_once" ON "staff"."signup" USING btree ("session_id","employee_id") WHERE status <> 'withdrawn';--> statement-breakpoint
CREATE INDEX "signup_employee_id_index" ON "staff"."signup" USING btree ("employee_id");