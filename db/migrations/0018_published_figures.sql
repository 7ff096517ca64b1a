CREATE TABLE "platform"."published_figure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "platform"."published_figure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"year" integer NOT NULL,
	"numerator" integer NOT NULL,
	"denominator" integer NOT NULL,
	"sentence" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by" bigint NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "a_share" CHECK ("platform"."published_figure"."numerator" between 0 and "platform"."published_figure"."denominator" and "platform"."published_figure"."denominator" > 0),
	CONSTRAINT "withdrawn_after" CHECK ("platform"."published_figure"."withdrawn_at" >= "platform"."published_figure"."published_at")
);
--> statement-breakpoint
CREATE INDEX "published_figure_year_published_at_index" ON "platform"."published_figure" USING btree ("year","published_at");