CREATE TABLE "staff"."import_file" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff"."import_file_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_id" bigint NOT NULL,
	"name" text NOT NULL,
	"content" "bytea" NOT NULL,
	"mapping" jsonb NOT NULL,
	"imported_at" timestamp with time zone,
	"counts" jsonb
);
--> statement-breakpoint
ALTER TABLE "staff"."import_file" ADD CONSTRAINT "import_file_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;