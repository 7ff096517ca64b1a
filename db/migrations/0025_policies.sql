CREATE TABLE "consent"."policy_draft" (
	"kind" text PRIMARY KEY NOT NULL,
	"revision" integer NOT NULL,
	"open" boolean NOT NULL,
	"title_sv" text NOT NULL,
	"body_sv" text NOT NULL,
	"title_en" text NOT NULL,
	"body_en" text NOT NULL,
	"reason" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"saved_by_id" bigint,
	"scheduled_at" timestamp with time zone,
	CONSTRAINT "known_kind" CHECK (kind in ('cookies', 'privacy', 'accessibility')),
	CONSTRAINT "only_an_open_draft_is_scheduled" CHECK ("consent"."policy_draft"."open" or "consent"."policy_draft"."scheduled_at" is null)
);
--> statement-breakpoint
CREATE TABLE "consent"."policy_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."policy_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"policy" text NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	CONSTRAINT "known_event" CHECK (kind in ('saved', 'scheduled', 'unscheduled', 'published', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "consent"."policy_version" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consent"."policy_version_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"edition" integer NOT NULL,
	"title_sv" text NOT NULL,
	"body_sv" text NOT NULL,
	"title_en" text NOT NULL,
	"body_en" text NOT NULL,
	"effective_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"editor_id" bigint,
	"reason" text NOT NULL,
	CONSTRAINT "known_kind" CHECK (kind in ('cookies', 'privacy', 'accessibility')),
	CONSTRAINT "counts_from_one" CHECK ("consent"."policy_version"."edition" >= 1)
);
--> statement-breakpoint
CREATE INDEX "policy_event_policy_id_index" ON "consent"."policy_event" USING btree ("policy","id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_version_edition" ON "consent"."policy_version" USING btree ("kind","edition");--> statement-breakpoint
CREATE INDEX "policy_version_kind_effective_at_index" ON "consent"."policy_version" USING btree ("kind","effective_at");
--> statement-breakpoint
-- What was published is what was promised that day: not even the owner of the tables changes it afterwards.
create function consent.refuse_change() returns trigger language plpgsql set search_path = '' as $$
begin
  raise exception 'A published policy never changes: publish a new version.';
end $$;
--> statement-breakpoint
create trigger never_changes before update or delete on consent.policy_version
  for each row execute function consent.refuse_change();
--> statement-breakpoint
create trigger shown after insert on consent.policy_version
  for each statement execute function consent.bump_revision();
