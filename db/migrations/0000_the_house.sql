CREATE SCHEMA "cases";
--> statement-breakpoint
CREATE SCHEMA "members";
--> statement-breakpoint
CREATE SCHEMA "platform";
--> statement-breakpoint
CREATE SCHEMA "staff";
--> statement-breakpoint
CREATE TABLE "cases"."case_counter" (
	"year" smallint PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases"."case_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."case_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	"text" text,
	"case_version" integer NOT NULL,
	"submission" uuid,
	CONSTRAINT "case_event_submission_unique" UNIQUE("submission"),
	CONSTRAINT "kind_known" CHECK (kind in ('registered', 'imported', 'updated_from_source', 'taken', 'assigned', 'type_changed', 'priority_changed', 'details_changed', 'person_linked', 'noted', 'called', 'completion_requested', 'other_asked', 'parked', 'resumed', 'linked', 'unlinked', 'resolved', 'closed', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "cases"."case_link" (
	"case_id" bigint NOT NULL,
	"other_id" bigint NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "case_link_case_id_other_id_pk" PRIMARY KEY("case_id","other_id"),
	CONSTRAINT "not_to_itself" CHECK (case_id <> other_id),
	CONSTRAINT "kind_known" CHECK (kind in ('related', 'duplicate', 'caused_by'))
);
--> statement-breakpoint
CREATE TABLE "cases"."case" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."case_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"type_key" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"status" text NOT NULL,
	"is_open" boolean GENERATED ALWAYS AS (status not in ('resolved', 'closed')) STORED NOT NULL,
	"priority" smallint NOT NULL,
	"channel" text NOT NULL,
	"person_id" bigint,
	"home_id" bigint,
	"association_id" bigint,
	"caller_name" text,
	"caller_phone" text,
	"address_text" text,
	"assignee_id" bigint,
	"team_id" bigint,
	"waiting_for" text,
	"wake_on" date,
	"received_at" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone NOT NULL,
	"resolution" text,
	"closing_message" text,
	"ended_at" timestamp with time zone,
	"restricted" boolean DEFAULT false NOT NULL,
	"last_event_at" timestamp with time zone NOT NULL,
	"last_event_kind" text NOT NULL,
	"submission" uuid,
	"source" text,
	"external_id" text,
	"source_hash" text,
	CONSTRAINT "case_number_unique" UNIQUE("number"),
	CONSTRAINT "case_submission_unique" UNIQUE("submission"),
	CONSTRAINT "case_external" UNIQUE("source","external_id"),
	CONSTRAINT "number_form" CHECK (number ~ '^[0-9]{4}-[0-9]{6,}$'),
	CONSTRAINT "status_known" CHECK (status in ('new', 'in_progress', 'waiting_member', 'waiting_other', 'parked', 'resolved', 'closed', 'reopened')),
	CONSTRAINT "channel_known" CHECK (channel in ('phone', 'email', 'web', 'visit', 'other')),
	CONSTRAINT "resolution_known" CHECK (resolution in ('solved', 'informed', 'handed_over', 'ordered', 'no_action', 'duplicate', 'withdrawn', 'no_contact')),
	CONSTRAINT "priority_known" CHECK (priority between 1 and 4),
	CONSTRAINT "title_length" CHECK (length(title) between 1 and 200),
	CONSTRAINT "ended_has_resolution" CHECK ((status in ('resolved', 'closed')) = (resolution is not null and ended_at is not null)),
	CONSTRAINT "waiting_is_named" CHECK ((status = 'waiting_other') = (waiting_for is not null)),
	CONSTRAINT "parked_has_day" CHECK (status <> 'parked' or wake_on is not null),
	CONSTRAINT "external_has_source" CHECK ((source is null) = (external_id is null))
);
--> statement-breakpoint
CREATE TABLE "cases"."case_type" (
	"key" text PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"type_group" text NOT NULL,
	"audience" text[] NOT NULL,
	"urgency" smallint NOT NULL,
	"synonyms" text[] DEFAULT '{}' NOT NULL,
	"answer_minutes" integer NOT NULL,
	"identification" smallint NOT NULL,
	"flow" text,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "case_type_name_unique" UNIQUE("name"),
	CONSTRAINT "key_form" CHECK (key ~ '^[a-z][a-z0-9_]*$'),
	CONSTRAINT "urgency_known" CHECK (urgency between 1 and 4),
	CONSTRAINT "identification_known" CHECK (identification between 0 and 3),
	CONSTRAINT "answer_within_reason" CHECK (answer_minutes between 1 and 100000),
	CONSTRAINT "flow_known" CHECK (flow in ('water_damage', 'rent_deferral', 'housing_savings'))
);
--> statement-breakpoint
CREATE TABLE "cases"."case_type_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."case_type_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type_key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members"."association" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."association_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"organisation_number" text NOT NULL,
	"insurer" text,
	"insurance_number" text,
	"supplement" text DEFAULT 'unknown' NOT NULL,
	"manager_name" text,
	"manager_email" text,
	"property" text,
	CONSTRAINT "association_name_unique" UNIQUE("name"),
	CONSTRAINT "association_organisationNumber_unique" UNIQUE("organisation_number"),
	CONSTRAINT "supplement_known" CHECK (supplement in ('collective', 'own', 'unknown')),
	CONSTRAINT "organisation_number_form" CHECK (organisation_number ~ '^[0-9]{10}$')
);
--> statement-breakpoint
CREATE TABLE "members"."contact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"shown" text NOT NULL,
	"label" text,
	CONSTRAINT "kind_known" CHECK (kind in ('phone', 'email'))
);
--> statement-breakpoint
CREATE TABLE "members"."home" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."home_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"association_id" bigint,
	"street_address" text NOT NULL,
	"entrance" text,
	"postal_code" text NOT NULL,
	"locality" text NOT NULL,
	"official_number" text,
	"association_number" text,
	CONSTRAINT "postal_code_form" CHECK (postal_code ~ '^[0-9]{5}$'),
	CONSTRAINT "official_number_form" CHECK (official_number ~ '^(0[1-9]|[1-9][0-9])(0[1-9]|[1-9][0-9])$')
);
--> statement-breakpoint
CREATE TABLE "members"."person" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."person_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version" integer DEFAULT 1 NOT NULL,
	"given_name" text NOT NULL,
	"family_name" text NOT NULL,
	"personal_number" text,
	"birth_date" date,
	"deceased_on" date,
	"sekretessmarkering" boolean DEFAULT false NOT NULL,
	"skyddad_folkbokforing" boolean DEFAULT false NOT NULL,
	"shielded" boolean DEFAULT false NOT NULL,
	"membership_number" text,
	"member_from" date,
	"member_to" date,
	"preference" text,
	"interpreter" text,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_personalNumber_unique" UNIQUE("personal_number"),
	CONSTRAINT "person_membershipNumber_unique" UNIQUE("membership_number"),
	CONSTRAINT "personal_number_form" CHECK (personal_number ~ '^[0-9]{12}$'),
	CONSTRAINT "preference_known" CHECK (preference in ('phone', 'email', 'sms', 'letter')),
	CONSTRAINT "member_range" CHECK (member_to >= member_from),
	CONSTRAINT "named" CHECK (length(given_name || family_name) > 0)
);
--> statement-breakpoint
CREATE TABLE "members"."person_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."person_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "members"."person_role" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "members"."person_role_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"home_id" bigint,
	"association_id" bigint,
	"for_person_id" bigint,
	"post" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "kind_known" CHECK (kind in ('owner', 'tenant', 'resident', 'board_member', 'guardian', 'representative', 'trustee', 'estate_party')),
	CONSTRAINT "post_known" CHECK (post in ('chair', 'vice_chair', 'secretary', 'treasurer', 'member', 'deputy')),
	CONSTRAINT "one_target" CHECK (num_nonnulls(home_id, association_id, for_person_id) = 1),
	CONSTRAINT "target_fits" CHECK (case when kind in ('owner', 'tenant', 'resident') then home_id is not null when kind = 'board_member' then association_id is not null and post is not null else for_person_id is not null end),
	CONSTRAINT "valid_range" CHECK (valid_to >= valid_from),
	CONSTRAINT "not_for_oneself" CHECK (for_person_id <> person_id)
);
--> statement-breakpoint
CREATE TABLE "platform"."closed_day" (
	"date" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."opening_hours" (
	"weekday" smallint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	CONSTRAINT "opening_hours_weekday_valid_from_pk" PRIMARY KEY("weekday","valid_from"),
	CONSTRAINT "weekday_is_iso" CHECK ("platform"."opening_hours"."weekday" between 1 and 7),
	CONSTRAINT "opens_before_it_closes" CHECK ("platform"."opening_hours"."opens" < "platform"."opening_hours"."closes"),
	CONSTRAINT "valid_range" CHECK ("platform"."opening_hours"."valid_to" >= "platform"."opening_hours"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "platform"."rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "platform"."read_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."read_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"employee_id" bigint NOT NULL,
	"subject" text NOT NULL,
	"subject_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"employee_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."access_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."access_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"employee_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."access_grant" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."access_grant_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"employee_id" bigint NOT NULL,
	"access" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"revoked" boolean DEFAULT false NOT NULL,
	CONSTRAINT "valid_range" CHECK ("staff"."access_grant"."valid_to" >= "staff"."access_grant"."valid_from"),
	CONSTRAINT "known_access" CHECK (access in ('agent', 'team_leader', 'manager', 'hr', 'editor', 'administrator', 'protected'))
);
--> statement-breakpoint
CREATE TABLE "staff"."employee" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."employee_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"team_id" bigint,
	CONSTRAINT "employee_subject_unique" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "staff"."team" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."team_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	CONSTRAINT "team_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "case_event_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "case_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case_link" ADD CONSTRAINT "case_link_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case_link" ADD CONSTRAINT "case_link_other_id_case_id_fk" FOREIGN KEY ("other_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_type_key_case_type_key_fk" FOREIGN KEY ("type_key") REFERENCES "cases"."case_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "members"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "members"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_assignee_id_employee_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "case_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "staff"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case_type_event" ADD CONSTRAINT "case_type_event_type_key_case_type_key_fk" FOREIGN KEY ("type_key") REFERENCES "cases"."case_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."case_type_event" ADD CONSTRAINT "case_type_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."contact" ADD CONSTRAINT "contact_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."home" ADD CONSTRAINT "home_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "members"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_event" ADD CONSTRAINT "person_event_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_event" ADD CONSTRAINT "person_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_role" ADD CONSTRAINT "person_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_role" ADD CONSTRAINT "person_role_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "members"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_role" ADD CONSTRAINT "person_role_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "members"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members"."person_role" ADD CONSTRAINT "person_role_for_person_id_person_id_fk" FOREIGN KEY ("for_person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."access_event" ADD CONSTRAINT "access_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."access_event" ADD CONSTRAINT "access_event_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."access_grant" ADD CONSTRAINT "access_grant_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."employee" ADD CONSTRAINT "employee_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "staff"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_event_timeline" ON "cases"."case_event" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "case_link_other" ON "cases"."case_link" USING btree ("other_id");--> statement-breakpoint
CREATE INDEX "case_open_deadline" ON "cases"."case" USING btree ("deadline_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_unassigned" ON "cases"."case" USING btree ("deadline_at","id") WHERE is_open and assignee_id is null;--> statement-breakpoint
CREATE INDEX "case_open_assignee" ON "cases"."case" USING btree ("assignee_id","deadline_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_team" ON "cases"."case" USING btree ("team_id","deadline_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_status" ON "cases"."case" USING btree ("status","deadline_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_type" ON "cases"."case" USING btree ("type_key","deadline_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_received" ON "cases"."case" USING btree ("received_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_open_last_event" ON "cases"."case" USING btree ("last_event_at","id") WHERE is_open;--> statement-breakpoint
CREATE INDEX "case_ended" ON "cases"."case" USING btree ("ended_at","id") WHERE not is_open;--> statement-breakpoint
CREATE INDEX "case_wake" ON "cases"."case" USING btree ("wake_on") WHERE is_open and wake_on is not null;--> statement-breakpoint
CREATE INDEX "case_person" ON "cases"."case" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "case_home" ON "cases"."case" USING btree ("home_id","id");--> statement-breakpoint
CREATE INDEX "case_association" ON "cases"."case" USING btree ("association_id","id");--> statement-breakpoint
CREATE INDEX "case_type_event_type_key_id_index" ON "cases"."case_type_event" USING btree ("type_key","id");--> statement-breakpoint
CREATE INDEX "contact_person_id_index" ON "members"."contact" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "contact_kind_value_index" ON "members"."contact" USING btree ("kind","value");--> statement-breakpoint
CREATE INDEX "home_association_id_index" ON "members"."home" USING btree ("association_id");--> statement-breakpoint
CREATE INDEX "person_event_person_id_id_index" ON "members"."person_event" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "person_role_person_id_index" ON "members"."person_role" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_role_home_id_index" ON "members"."person_role" USING btree ("home_id");--> statement-breakpoint
CREATE INDEX "person_role_association_id_index" ON "members"."person_role" USING btree ("association_id");--> statement-breakpoint
CREATE INDEX "person_role_for_person_id_index" ON "members"."person_role" USING btree ("for_person_id");--> statement-breakpoint
CREATE INDEX "read_log_subject_subject_id_at_index" ON "platform"."read_log" USING btree ("subject","subject_id","at");--> statement-breakpoint
CREATE INDEX "read_log_employee_id_at_index" ON "platform"."read_log" USING btree ("employee_id","at");--> statement-breakpoint
CREATE INDEX "session_expires_at_index" ON "platform"."session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "access_event_employee_id_id_index" ON "staff"."access_event" USING btree ("employee_id","id");--> statement-breakpoint
CREATE INDEX "access_grant_employee_id_index" ON "staff"."access_grant" USING btree ("employee_id");--> statement-breakpoint
CREATE UNIQUE INDEX "employee_email" ON "staff"."employee" USING btree (lower("email"));