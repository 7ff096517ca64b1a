CREATE TABLE "staff"."opening_wording" (
	"opening_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"replaced_by" bigint NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"receiving_manager_id" bigint,
	"apply_by" date NOT NULL,
	"starts_on" date,
	CONSTRAINT "opening_wording_opening_id_version_pk" PRIMARY KEY("opening_id","version")
);
--> statement-breakpoint
ALTER TABLE "staff"."application" ADD COLUMN "opening_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."application_count" ADD COLUMN "koms" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."application_count" ADD COLUMN "year" integer;--> statement-breakpoint
-- Until now a count was dated as its opening was. Whether its applicants were from KOMS nobody knows any more.
UPDATE "staff"."application_count" c SET "year" = extract(year from o."opened_on") FROM "staff"."opening" o WHERE o."id" = c."opening_id";--> statement-breakpoint
ALTER TABLE "staff"."application_count" ALTER COLUMN "year" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."application_count" DROP CONSTRAINT "application_count_opening_id_internal_stage_pk";--> statement-breakpoint
ALTER TABLE "staff"."application_count" ADD CONSTRAINT "application_count_pk" PRIMARY KEY("opening_id","internal","koms","year","stage");--> statement-breakpoint
ALTER TABLE "staff"."opening" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."opening" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "staff"."opening_wording" ADD CONSTRAINT "opening_wording_opening_id_opening_id_fk" FOREIGN KEY ("opening_id") REFERENCES "staff"."opening"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening_wording" ADD CONSTRAINT "opening_wording_replaced_by_employee_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."opening_wording" ADD CONSTRAINT "opening_wording_receiving_manager_id_employee_id_fk" FOREIGN KEY ("receiving_manager_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."application_count" ADD CONSTRAINT "koms_is_inside" CHECK ("staff"."application_count"."internal" or not "staff"."application_count"."koms");