CREATE TABLE "staff"."retention_setting" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."retention_setting_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "known_retention" CHECK (key in ('name_viewing_days', 'names_after_leaving_days')),
	CONSTRAINT "some_time" CHECK ("staff"."retention_setting"."value" > 0)
);
--> statement-breakpoint
CREATE TABLE "staff"."year_note" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."year_note_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"from_year" integer,
	"to_year" integer NOT NULL,
	"text" text NOT NULL,
	"source" text NOT NULL,
	"counts_unknown" boolean DEFAULT false NOT NULL,
	CONSTRAINT "valid_range" CHECK ("staff"."year_note"."to_year" >= "staff"."year_note"."from_year")
);
--> statement-breakpoint
ALTER TABLE "staff"."unit" ADD COLUMN "team_id" bigint;--> statement-breakpoint
CREATE UNIQUE INDEX "retention_one_a_day" ON "staff"."retention_setting" USING btree ("key","valid_from");--> statement-breakpoint
ALTER TABLE "staff"."unit" ADD CONSTRAINT "unit_team_id_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "staff"."team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff"."unit" ADD CONSTRAINT "unit_teamId_unique" UNIQUE("team_id");