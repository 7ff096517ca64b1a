CREATE TABLE "platform"."other_hours" (
	"date" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"opens" time,
	"closes" time,
	CONSTRAINT "opens_before_it_closes" CHECK (("platform"."other_hours"."opens" is null) = ("platform"."other_hours"."closes" is null) and "platform"."other_hours"."opens" < "platform"."other_hours"."closes")
);
