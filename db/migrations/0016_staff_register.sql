CREATE TABLE "staff"."assignment" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."assignment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" bigint NOT NULL,
	"employee_id" bigint NOT NULL,
	"position_id" bigint NOT NULL,
	"unit_id" bigint NOT NULL,
	"legal_entity_id" bigint NOT NULL,
	"contract" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"end_reason_id" bigint,
	"derived" boolean DEFAULT false NOT NULL,
	"recorded_from" timestamp with time zone NOT NULL,
	"recorded_to" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("staff"."assignment"."valid_to" >= "staff"."assignment"."valid_from"),
	CONSTRAINT "recorded_range" CHECK ("staff"."assignment"."recorded_to" >= "staff"."assignment"."recorded_from"),
	CONSTRAINT "known_contract" CHECK (contract in ('permanent', 'fixed_term', 'probation')),
	CONSTRAINT "a_reason_needs_an_end" CHECK ("staff"."assignment"."end_reason_id" is null or "staff"."assignment"."valid_to" is not null)
);
--> statement-breakpoint
CREATE TABLE "staff"."assignment_state" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."assignment_state_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"assignment_key" bigint NOT NULL,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"recorded_from" timestamp with time zone NOT NULL,
	"recorded_to" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("staff"."assignment_state"."valid_to" >= "staff"."assignment_state"."valid_from"),
	CONSTRAINT "known_state" CHECK (kind in ('leave', 'secondment'))
);
--> statement-breakpoint
CREATE TABLE "staff"."closed_year" (
	"year" integer PRIMARY KEY NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_by" bigint NOT NULL,
	"figures" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."definition_version" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."definition_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"valid_from" date NOT NULL,
	"gap_days" integer NOT NULL,
	CONSTRAINT "definition_version_validFrom_unique" UNIQUE("valid_from")
);
--> statement-breakpoint
CREATE TABLE "staff"."end_reason" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."end_reason_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"class" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	CONSTRAINT "end_reason_name_unique" UNIQUE("name"),
	CONSTRAINT "known_end_class" CHECK (class in ('own_request', 'employer', 'fixed_term_ended', 'retirement', 'death', 'reorganisation', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "staff"."end_reason_alias" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."end_reason_alias_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text" text NOT NULL,
	"reason_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."legal_entity" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."legal_entity_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "legal_entity_name_unique" UNIQUE("name"),
	CONSTRAINT "known_entity_kind" CHECK (kind in ('hsb_stockholm', 'other_hsb'))
);
--> statement-breakpoint
CREATE TABLE "staff"."name_viewing" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."name_viewing_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"viewer_id" bigint NOT NULL,
	"employee_id" bigint NOT NULL,
	"place" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."position" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."position_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"area" text NOT NULL,
	"unit_id" bigint NOT NULL,
	"critical" boolean DEFAULT false NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "valid_range" CHECK ("staff"."position"."valid_to" >= "staff"."position"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "staff"."register_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."register_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"employee_id" bigint,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."target" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."target_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"measure" text NOT NULL,
	"valid_from" date NOT NULL,
	"value" numeric(6, 4) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff"."unit" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."unit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text,
	CONSTRAINT "unit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "staff"."unit_placement" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."unit_placement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"unit_id" bigint NOT NULL,
	"name" text NOT NULL,
	"parent_id" bigint,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "valid_range" CHECK ("staff"."unit_placement"."valid_to" >= "staff"."unit_placement"."valid_from"),
	CONSTRAINT "not_its_own_parent" CHECK ("staff"."unit_placement"."parent_id" <> "staff"."unit_placement"."unit_id")
);
--> statement-breakpoint
CREATE TABLE "staff"."year_revision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."year_revision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"year" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "staff"."employee" ALTER COLUMN "email" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."employee" ADD COLUMN "external_id" text;--> statement-breakpoint
ALTER TABLE "staff"."assignment" ADD CONSTRAINT "assignment_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."assignment" ADD CONSTRAINT "assignment_position_id_position_id_fk" FOREIGN KEY ("position_id") REFERENCES "staff"."position"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."assignment" ADD CONSTRAINT "assignment_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "staff"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."assignment" ADD CONSTRAINT "assignment_legal_entity_id_legal_entity_id_fk" FOREIGN KEY ("legal_entity_id") REFERENCES "staff"."legal_entity"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."assignment" ADD CONSTRAINT "assignment_end_reason_id_end_reason_id_fk" FOREIGN KEY ("end_reason_id") REFERENCES "staff"."end_reason"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."closed_year" ADD CONSTRAINT "closed_year_closed_by_employee_id_fk" FOREIGN KEY ("closed_by") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."end_reason_alias" ADD CONSTRAINT "end_reason_alias_reason_id_end_reason_id_fk" FOREIGN KEY ("reason_id") REFERENCES "staff"."end_reason"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."name_viewing" ADD CONSTRAINT "name_viewing_viewer_id_employee_id_fk" FOREIGN KEY ("viewer_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."name_viewing" ADD CONSTRAINT "name_viewing_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."position" ADD CONSTRAINT "position_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "staff"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."register_event" ADD CONSTRAINT "register_event_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."register_event" ADD CONSTRAINT "register_event_employee_id_employee_id_fk" FOREIGN KEY ("employee_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."unit_placement" ADD CONSTRAINT "unit_placement_unit_id_unit_id_fk" FOREIGN KEY ("unit_id") REFERENCES "staff"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."unit_placement" ADD CONSTRAINT "unit_placement_parent_id_unit_id_fk" FOREIGN KEY ("parent_id") REFERENCES "staff"."unit"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."year_revision" ADD CONSTRAINT "year_revision_year_closed_year_year_fk" FOREIGN KEY ("year") REFERENCES "staff"."closed_year"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."year_revision" ADD CONSTRAINT "year_revision_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_employee_id_valid_from_index" ON "staff"."assignment" USING btree ("employee_id","valid_from");--> statement-breakpoint
CREATE INDEX "assignment_position_id_index" ON "staff"."assignment" USING btree ("position_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_one_truth" ON "staff"."assignment" USING btree ("key") WHERE recorded_to is null;--> statement-breakpoint
CREATE INDEX "assignment_key_recorded_from_index" ON "staff"."assignment" USING btree ("key","recorded_from");--> statement-breakpoint
CREATE INDEX "assignment_state_assignment_key_index" ON "staff"."assignment_state" USING btree ("assignment_key");--> statement-breakpoint
CREATE UNIQUE INDEX "end_reason_alias_text" ON "staff"."end_reason_alias" USING btree (lower("text"));--> statement-breakpoint
CREATE INDEX "name_viewing_employee_id_at_index" ON "staff"."name_viewing" USING btree ("employee_id","at");--> statement-breakpoint
CREATE INDEX "name_viewing_viewer_id_at_index" ON "staff"."name_viewing" USING btree ("viewer_id","at");--> statement-breakpoint
CREATE INDEX "position_unit_id_index" ON "staff"."position" USING btree ("unit_id");--> statement-breakpoint
CREATE INDEX "register_event_employee_id_id_index" ON "staff"."register_event" USING btree ("employee_id","id");--> statement-breakpoint
CREATE INDEX "register_event_kind_id_index" ON "staff"."register_event" USING btree ("kind","id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_one_a_day" ON "staff"."target" USING btree ("measure","valid_from");--> statement-breakpoint
CREATE INDEX "unit_placement_unit_id_valid_from_index" ON "staff"."unit_placement" USING btree ("unit_id","valid_from");--> statement-breakpoint
CREATE INDEX "unit_placement_parent_id_index" ON "staff"."unit_placement" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "year_revision_year_id_index" ON "staff"."year_revision" USING btree ("year","id");--> statement-breakpoint
ALTER TABLE "staff"."employee" ADD CONSTRAINT "employee_externalId_unique" UNIQUE("external_id");