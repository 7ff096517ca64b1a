CREATE TABLE "platform"."api_answer" (
	"token_id" bigint NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"submission" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"status" smallint,
	"headers" jsonb,
	"body" jsonb,
	CONSTRAINT "api_answer_token_id_key_pk" PRIMARY KEY("token_id","key")
);
--> statement-breakpoint
CREATE TABLE "platform"."api_token" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."api_token_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"token_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"per_minute" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	CONSTRAINT "api_token_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "platform"."api_token_event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."api_token_event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint,
	"token_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."api_use" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."api_use_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"token_id" bigint NOT NULL,
	"operation" text NOT NULL,
	"cases" bigint[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD COLUMN "token_id" bigint;--> statement-breakpoint
ALTER TABLE "platform"."api_answer" ADD CONSTRAINT "api_answer_token_id_api_token_id_fk" FOREIGN KEY ("token_id") REFERENCES "platform"."api_token"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."api_token_event" ADD CONSTRAINT "api_token_event_token_id_api_token_id_fk" FOREIGN KEY ("token_id") REFERENCES "platform"."api_token"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."api_use" ADD CONSTRAINT "api_use_token_id_api_token_id_fk" FOREIGN KEY ("token_id") REFERENCES "platform"."api_token"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_answer_at_index" ON "platform"."api_answer" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_name" ON "platform"."api_token" USING btree (lower("name")) WHERE revoked_at is null;--> statement-breakpoint
CREATE INDEX "api_token_event_token_id_id_index" ON "platform"."api_token_event" USING btree ("token_id","id");--> statement-breakpoint
CREATE INDEX "api_use_token_id_at_index" ON "platform"."api_use" USING btree ("token_id","at");--> statement-breakpoint
CREATE INDEX "api_use_cases_index" ON "platform"."api_use" USING gin ("cases");--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "case_event_token_id_api_token_id_fk" FOREIGN KEY ("token_id") REFERENCES "platform"."api_token"("id") ON DELETE no action ON UPDATE no action;