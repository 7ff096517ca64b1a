CREATE TABLE "cases"."saved_view" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."saved_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"query" text NOT NULL,
	"owner_id" bigint NOT NULL,
	"team_id" bigint,
	CONSTRAINT "name_length" CHECK (length(name) between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "cases"."case_event" DROP CONSTRAINT "kind_known";--> statement-breakpoint
ALTER TABLE "cases"."case" ADD COLUMN "promised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."saved_view" ADD CONSTRAINT "saved_view_owner_id_employee_id_fk" FOREIGN KEY ("owner_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."saved_view" ADD CONSTRAINT "saved_view_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "staff"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_view_owner_id_index" ON "cases"."saved_view" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "saved_view_team_id_index" ON "cases"."saved_view" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "case_promise" ON "cases"."case" USING btree ("promised_at","id") WHERE is_open and promised_at is not null;--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "kind_known" CHECK (kind in ('registered', 'imported', 'updated_from_source', 'taken', 'assigned', 'type_changed', 'priority_changed', 'details_changed', 'person_linked', 'noted', 'called', 'promised', 'completion_requested', 'other_asked', 'parked', 'resumed', 'linked', 'unlinked', 'resolved', 'closed', 'reopened'));