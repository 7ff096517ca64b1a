CREATE TABLE "cases"."legal_notice" (
	"case_id" bigint PRIMARY KEY NOT NULL,
	"served_on" date,
	"notified_on" date
);
--> statement-breakpoint
CREATE TABLE "cases"."letter" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."letter_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"html" text NOT NULL,
	"pdf" "bytea" NOT NULL,
	"html_sha256" text NOT NULL,
	"pdf_sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by_id" bigint,
	CONSTRAINT "kind_known" CHECK (kind in ('granted', 'plan', 'partly', 'refused', 'handed_over', 'breach', 'lapsed', 'completed')),
	CONSTRAINT "title_length" CHECK (length(title) between 1 and 300),
	CONSTRAINT "html_is_whole" CHECK (html_sha256 = encode(sha256(convert_to(html, 'UTF8')), 'hex')),
	CONSTRAINT "pdf_is_whole" CHECK (pdf_sha256 = encode(sha256(pdf), 'hex'))
);
--> statement-breakpoint
ALTER TABLE "cases"."legal_notice" ADD CONSTRAINT "legal_notice_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."letter" ADD CONSTRAINT "letter_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."letter" ADD CONSTRAINT "letter_created_by_id_employee_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_case" ON "cases"."letter" USING btree ("case_id","id");--> statement-breakpoint
ALTER TABLE "cases"."deferral_decision" ADD CONSTRAINT "deferral_decision_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "cases"."letter"("id") ON DELETE no action ON UPDATE no action;