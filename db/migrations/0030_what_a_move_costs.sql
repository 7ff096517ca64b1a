CREATE TABLE "staff"."cost_value" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."cost_value_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"unit" text NOT NULL,
	"low" numeric(12, 2) NOT NULL,
	"likely" numeric(12, 2) NOT NULL,
	"high" numeric(12, 2) NOT NULL,
	"owner" text NOT NULL,
	"source" text NOT NULL,
	"source_date" date NOT NULL,
	"replaces" bigint,
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint NOT NULL,
	CONSTRAINT "known_cost" CHECK (key in ('external_recruiting', 'external_introduction', 'external_productivity', 'internal_recruiting', 'internal_introduction', 'internal_productivity', 'backfill_winding_down', 'backfill_recruiting', 'backfill_introduction', 'backfill_productivity', 'hour_cost', 'avoided_loss', 'avoided_chance')),
	CONSTRAINT "known_unit" CHECK (unit in ('kronor', 'hours', 'percent')),
	CONSTRAINT "in_order" CHECK (0 <= "staff"."cost_value"."low" and "staff"."cost_value"."low" <= "staff"."cost_value"."likely" and "staff"."cost_value"."likely" <= "staff"."cost_value"."high"),
	CONSTRAINT "a_chance_is_at_most_certain" CHECK ("staff"."cost_value"."unit" <> 'percent' or "staff"."cost_value"."high" <= 100)
);
--> statement-breakpoint
ALTER TABLE "staff"."cost_value" ADD CONSTRAINT "cost_value_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cost_value_key_id_index" ON "staff"."cost_value" USING btree ("key","id");--> statement-breakpoint
CREATE UNIQUE INDEX "cost_value_one_at_a_time" ON "staff"."cost_value" USING btree ("key",coalesce("replaces", 0));