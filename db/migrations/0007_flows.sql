CREATE TABLE "cases"."case_flow" (
	"case_id" bigint PRIMARY KEY NOT NULL,
	"flow" text NOT NULL,
	"version" integer NOT NULL,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases"."fact" (
	"case_id" bigint NOT NULL,
	"flow" text NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"choice" text,
	"choices" text[],
	"number" double precision,
	"amount" bigint,
	"day" date,
	"at" timestamp with time zone,
	"words" text,
	CONSTRAINT "fact_case_id_flow_key_pk" PRIMARY KEY("case_id","flow","key"),
	CONSTRAINT "kind_known" CHECK (kind in ('yes_no', 'choice', 'choices', 'number', 'amount', 'date', 'instant', 'text', 'long_text')),
	CONSTRAINT "one_value" CHECK (num_nonnulls(choice, choices, number, amount, day, at, words) = 1),
	CONSTRAINT "value_of_its_kind" CHECK (case kind when 'yes_no' then choice in ('yes', 'no', 'unknown') when 'choice' then choice is not null when 'choices' then cardinality(choices) > 0 when 'number' then number is not null when 'amount' then amount is not null when 'date' then day is not null when 'instant' then at is not null else words is not null end),
	CONSTRAINT "words_length" CHECK (length(words) between 1 and 20000)
);
--> statement-breakpoint
CREATE TABLE "cases"."flow_definition" (
	"type_key" text NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_id" bigint,
	"published_at" timestamp with time zone,
	"published_by_id" bigint,
	CONSTRAINT "flow_definition_type_key_version_pk" PRIMARY KEY("type_key","version")
);
--> statement-breakpoint
CREATE TABLE "cases"."rule_change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."rule_change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"association_id" bigint,
	"valid_from" date NOT NULL,
	"value" jsonb NOT NULL,
	"source" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint
);
--> statement-breakpoint
CREATE TABLE "cases"."step" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"flow" text NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"owner" text NOT NULL,
	"proof" text NOT NULL,
	"proof_label" text,
	"planned_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"done_by_id" bigint,
	"proof_text" text,
	"dropped_at" timestamp with time zone,
	CONSTRAINT "owner_known" CHECK (owner in ('agent', 'team_leader', 'member', 'guardian', 'board', 'manager', 'on_call', 'contractor', 'insurer', 'bank')),
	CONSTRAINT "proof_known" CHECK (proof in ('none', 'words', 'date', 'reference')),
	CONSTRAINT "done_or_dropped" CHECK (num_nonnulls(done_at, dropped_at) < 2),
	CONSTRAINT "proof_when_done" CHECK (proof_text is null or done_at is not null)
);
--> statement-breakpoint
ALTER TABLE "cases"."case_event" DROP CONSTRAINT "kind_known";--> statement-breakpoint
ALTER TABLE "cases"."case" ADD COLUMN "identified_by" text;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD COLUMN "first_contact" boolean;--> statement-breakpoint
ALTER TABLE "cases"."case" ADD COLUMN "member_solved" boolean;--> statement-breakpoint
ALTER TABLE "cases"."case_flow" ADD CONSTRAINT "case_flow_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."fact" ADD CONSTRAINT "fact_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."flow_definition" ADD CONSTRAINT "flow_definition_type_key_case_type_key_fk" FOREIGN KEY ("type_key") REFERENCES "cases"."case_type"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."flow_definition" ADD CONSTRAINT "flow_definition_saved_by_id_employee_id_fk" FOREIGN KEY ("saved_by_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."flow_definition" ADD CONSTRAINT "flow_definition_published_by_id_employee_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."rule_change" ADD CONSTRAINT "rule_change_association_id_association_id_fk" FOREIGN KEY ("association_id") REFERENCES "members"."association"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."rule_change" ADD CONSTRAINT "rule_change_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."step" ADD CONSTRAINT "step_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."step" ADD CONSTRAINT "step_done_by_id_employee_id_fk" FOREIGN KEY ("done_by_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flow_one_draft" ON "cases"."flow_definition" USING btree ("type_key") WHERE published_at is null;--> statement-breakpoint
CREATE INDEX "rule_change_key_valid_from_index" ON "cases"."rule_change" USING btree ("key","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "step_key" ON "cases"."step" USING btree ("case_id","flow","key");--> statement-breakpoint
CREATE INDEX "step_due" ON "cases"."step" USING btree ("due_at","id") WHERE done_at is null and dropped_at is null and due_at is not null;--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "kind_known" CHECK (kind in ('registered', 'imported', 'updated_from_source', 'taken', 'assigned', 'type_changed', 'priority_changed', 'details_changed', 'person_linked', 'identified', 'answered', 'step_done', 'step_undone', 'noted', 'called', 'promised', 'completion_requested', 'other_asked', 'parked', 'resumed', 'linked', 'unlinked', 'resolved', 'closed', 'member_answered', 'reopened', 'protection_changed', 'protection_lifted'));--> statement-breakpoint
ALTER TABLE "cases"."case" ADD CONSTRAINT "identified_known" CHECK (identified_by in ('anonymous', 'emergency', 'details_match', 'call_back', 'bankid', 'id_document'));