CREATE SCHEMA "consent";
--> statement-breakpoint
CREATE TABLE "consent"."archive" (
	"sha256" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"site_part" text NOT NULL,
	"fingerprint" text NOT NULL,
	"purposes" text[] NOT NULL,
	"controllers" jsonb NOT NULL,
	"bytes" "bytea" NOT NULL,
	"first_shown_at" timestamp with time zone NOT NULL,
	CONSTRAINT "known_kind" CHECK (kind in ('question', 'settings', 'footer', 'policy')),
	CONSTRAINT "known_language" CHECK (language in ('sv', 'en')),
	CONSTRAINT "named_by_its_bytes" CHECK ("consent"."archive"."sha256" = encode(sha256("consent"."archive"."bytes"), 'hex'))
);
--> statement-breakpoint
CREATE TABLE "consent"."choice_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."choice_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"consent_id" text,
	"kind" text NOT NULL,
	"site_part" text NOT NULL,
	"controllers" jsonb NOT NULL,
	"choices" jsonb NOT NULL,
	"surface" text NOT NULL,
	"language" text NOT NULL,
	"fingerprint" text NOT NULL,
	"shown_sha256" text NOT NULL,
	"policy_sha256" text NOT NULL,
	"prior_id" bigint,
	CONSTRAINT "known_kind" CHECK (kind in ('given', 'changed', 'refused', 'withdrawn')),
	CONSTRAINT "known_surface" CHECK (surface in ('question', 'settings', 'footer', 'record')),
	CONSTRAINT "known_language" CHECK (language in ('sv', 'en')),
	CONSTRAINT "a_yes_has_a_record" CHECK ("consent"."choice_event"."kind" = 'refused' or "consent"."choice_event"."consent_id" is not null),
	CONSTRAINT "a_no_has_none" CHECK ("consent"."choice_event"."kind" <> 'refused' or "consent"."choice_event"."consent_id" is null)
);
--> statement-breakpoint
CREATE TABLE "consent"."daily_visits" (
	"day" date PRIMARY KEY NOT NULL,
	"visits" integer NOT NULL,
	"visitors" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent"."erasure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."erasure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"cause" text NOT NULL,
	"events" integer NOT NULL,
	CONSTRAINT "known_cause" CHECK (cause in ('visitor', 'retention'))
);
--> statement-breakpoint
CREATE TABLE "consent"."page_view" (
	"day" date NOT NULL,
	"page" text NOT NULL,
	"views" integer NOT NULL,
	CONSTRAINT "page_view_day_page_pk" PRIMARY KEY("day","page")
);
--> statement-breakpoint
CREATE TABLE "consent"."visit" (
	"visit_hash" text PRIMARY KEY NOT NULL,
	"visitor_hash" text NOT NULL,
	"day" date NOT NULL,
	"pages" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent"."controller" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."controller_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"name" text NOT NULL,
	"organisation_number" text,
	"contact" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("consent"."controller"."valid_to" >= "consent"."controller"."valid_from"),
	CONSTRAINT "ten_digits" CHECK ("consent"."controller"."organisation_number" ~ '^[0-9]{10}$')
);
--> statement-breakpoint
CREATE TABLE "consent"."inventory_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."inventory_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"subject" text NOT NULL,
	"about" text NOT NULL,
	"reason" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "consent"."inventory_item" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."inventory_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"site_part" text NOT NULL,
	"name" text NOT NULL,
	"storage" text NOT NULL,
	"purpose_key" text NOT NULL,
	"data_sv" text NOT NULL,
	"data_en" text NOT NULL,
	"set_by" text NOT NULL,
	"party" text NOT NULL,
	"controller_key" text NOT NULL,
	"seconds" integer,
	"necessary_sv" text,
	"necessary_en" text,
	"recipient" text,
	"third_country" text,
	"safeguard" text,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("consent"."inventory_item"."valid_to" >= "consent"."inventory_item"."valid_from"),
	CONSTRAINT "known_storage" CHECK (storage in ('cookie', 'local_storage', 'session_storage', 'indexed_db', 'cache_storage', 'pixel', 'request')),
	CONSTRAINT "known_party" CHECK (party in ('first', 'third')),
	CONSTRAINT "reason_in_both_languages" CHECK (("consent"."inventory_item"."necessary_sv" is null) = ("consent"."inventory_item"."necessary_en" is null)),
	CONSTRAINT "a_third_country_needs_a_safeguard" CHECK (("consent"."inventory_item"."third_country" is null) = ("consent"."inventory_item"."safeguard" is null)),
	CONSTRAINT "lasts" CHECK ("consent"."inventory_item"."seconds" > 0)
);
--> statement-breakpoint
CREATE TABLE "consent"."purpose" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."purpose_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"name_sv" text NOT NULL,
	"name_en" text NOT NULL,
	"explains_sv" text NOT NULL,
	"explains_en" text NOT NULL,
	"necessary" boolean NOT NULL,
	"place" integer NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	CONSTRAINT "valid_range" CHECK ("consent"."purpose"."valid_to" >= "consent"."purpose"."valid_from"),
	CONSTRAINT "key_is_a_word" CHECK ("consent"."purpose"."key" ~ '^[a-z][a-z0-9_]{1,29}$')
);
--> statement-breakpoint
CREATE TABLE "consent"."revision" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"number" integer NOT NULL,
	CONSTRAINT "one_row" CHECK ("consent"."revision"."only")
);
--> statement-breakpoint
CREATE TABLE "consent"."setting" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."setting_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"valid_from" text NOT NULL,
	"value" integer NOT NULL,
	"source" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	CONSTRAINT "a_date" CHECK ("consent"."setting"."valid_from" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "consent"."site_part" (
	"key" text PRIMARY KEY NOT NULL,
	"name_sv" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consent"."archive" ADD CONSTRAINT "archive_site_part_site_part_key_fk" FOREIGN KEY ("site_part") REFERENCES "consent"."site_part"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent"."choice_event" ADD CONSTRAINT "choice_event_site_part_site_part_key_fk" FOREIGN KEY ("site_part") REFERENCES "consent"."site_part"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent"."choice_event" ADD CONSTRAINT "choice_event_shown_sha256_archive_sha256_fk" FOREIGN KEY ("shown_sha256") REFERENCES "consent"."archive"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent"."choice_event" ADD CONSTRAINT "choice_event_policy_sha256_archive_sha256_fk" FOREIGN KEY ("policy_sha256") REFERENCES "consent"."archive"("sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent"."choice_event" ADD CONSTRAINT "choice_event_prior_id_choice_event_id_fk" FOREIGN KEY ("prior_id") REFERENCES "consent"."choice_event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent"."inventory_item" ADD CONSTRAINT "inventory_item_site_part_site_part_key_fk" FOREIGN KEY ("site_part") REFERENCES "consent"."site_part"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "choice_event_at_index" ON "consent"."choice_event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "choice_event_consent_id_id_index" ON "consent"."choice_event" USING btree ("consent_id","id");--> statement-breakpoint
CREATE INDEX "choice_event_prior_id_index" ON "consent"."choice_event" USING btree ("prior_id");--> statement-breakpoint
CREATE INDEX "visit_day_index" ON "consent"."visit" USING btree ("day");--> statement-breakpoint
CREATE INDEX "visit_visitor_hash_index" ON "consent"."visit" USING btree ("visitor_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "controller_one_a_time" ON "consent"."controller" USING btree ("key") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "inventory_event_subject_id_index" ON "consent"."inventory_event" USING btree ("subject","id");--> statement-breakpoint
CREATE UNIQUE INDEX "inventory_item_one_a_time" ON "consent"."inventory_item" USING btree ("site_part","storage","name") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "inventory_item_site_part_valid_from_index" ON "consent"."inventory_item" USING btree ("site_part","valid_from");--> statement-breakpoint
CREATE UNIQUE INDEX "purpose_one_a_time" ON "consent"."purpose" USING btree ("key") WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX "setting_key_valid_from_index" ON "consent"."setting" USING btree ("key","valid_from");