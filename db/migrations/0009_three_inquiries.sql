CREATE TABLE "cases"."housing_saving" (
	"case_id" bigint PRIMARY KEY NOT NULL,
	"child_id" bigint NOT NULL,
	"came_of_age_on" date
);
--> statement-breakpoint
CREATE TABLE "cases"."savings_guardian" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."savings_guardian_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"person_id" bigint,
	"name" text,
	"phone" text,
	"is_protected" boolean DEFAULT false NOT NULL,
	"asked_on" date,
	"remind_on" date,
	"reminders" integer DEFAULT 0 NOT NULL,
	"signed_on" date,
	"refused_on" date,
	"left_on" date,
	CONSTRAINT "one_of_register_or_name" CHECK (num_nonnulls(person_id, name) = 1),
	CONSTRAINT "name_length" CHECK (length(name) between 1 and 120),
	CONSTRAINT "protected_is_named" CHECK (person_id is null or (phone is null and not is_protected)),
	CONSTRAINT "one_outcome" CHECK (num_nonnulls(signed_on, refused_on) < 2),
	CONSTRAINT "signed_was_asked" CHECK (signed_on is null or signed_on >= asked_on and asked_on is not null),
	CONSTRAINT "refused_after_asked" CHECK (refused_on >= asked_on),
	CONSTRAINT "signed_stays" CHECK (left_on is null or signed_on is null),
	CONSTRAINT "reminders_counted" CHECK (reminders >= 0)
);
--> statement-breakpoint
CREATE TABLE "cases"."deferral" (
	"proposal_id" bigint PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"state" text NOT NULL,
	"contact_days" integer,
	"contact_at" timestamp with time zone,
	"lapse_on" date,
	"ended_at" timestamp with time zone,
	CONSTRAINT "state_known" CHECK (state in ('running', 'breached', 'lapsed', 'completed')),
	CONSTRAINT "ended_when_over" CHECK ((state in ('completed', 'lapsed')) = (ended_at is not null)),
	CONSTRAINT "lapse_only_after_breach" CHECK (lapse_on is null or state in ('breached', 'lapsed'))
);
--> statement-breakpoint
CREATE TABLE "cases"."deferral_criterion" (
	"proposal_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"value" text NOT NULL,
	"rule" text NOT NULL,
	"result" text NOT NULL,
	CONSTRAINT "deferral_criterion_proposal_id_key_pk" PRIMARY KEY("proposal_id","key"),
	CONSTRAINT "key_known" CHECK (key in ('collection', 'before_due', 'reason', 'earlier_deferrals', 'late_payments', 'arrears', 'length')),
	CONSTRAINT "result_known" CHECK (result in ('pass', 'fail', 'unknown'))
);
--> statement-breakpoint
CREATE TABLE "cases"."deferral_decision" (
	"proposal_id" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"verdict" text NOT NULL,
	"outcome" text,
	"level" text NOT NULL,
	"actor_id" bigint NOT NULL,
	"decider_name" text NOT NULL,
	"decided_on" date NOT NULL,
	"reason" text,
	"letter_id" bigint,
	"channel" text,
	CONSTRAINT "verdict_known" CHECK (verdict in ('agreed', 'declined', 'returned')),
	CONSTRAINT "outcome_known" CHECK (outcome in ('grant', 'partly', 'refuse', 'hand_over')),
	CONSTRAINT "level_known" CHECK (level in ('agent', 'team_leader', 'board')),
	CONSTRAINT "channel_known" CHECK (channel in ('post', 'portal', 'handed')),
	CONSTRAINT "returned_is_open" CHECK ((verdict = 'returned') = (outcome is null)),
	CONSTRAINT "reason_for_no" CHECK (verdict = 'agreed' or reason is not null),
	CONSTRAINT "only_the_board_declines" CHECK (verdict <> 'declined' or (level = 'board' and outcome = 'refuse'))
);
--> statement-breakpoint
CREATE TABLE "cases"."deferral_part" (
	"proposal_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"due_on" date NOT NULL,
	"ore" bigint NOT NULL,
	"remind_on" date NOT NULL,
	"overdue_on" date NOT NULL,
	"reminded_at" timestamp with time zone,
	"overdue_at" timestamp with time zone,
	"paid_on" date,
	"paid_by_id" bigint,
	CONSTRAINT "deferral_part_proposal_id_position_pk" PRIMARY KEY("proposal_id","position"),
	CONSTRAINT "position_known" CHECK (position between 1 and 12),
	CONSTRAINT "amount_positive" CHECK (ore > 0),
	CONSTRAINT "days_in_order" CHECK (remind_on <= due_on and due_on < overdue_on),
	CONSTRAINT "paid_by_somebody" CHECK ((paid_on is null) = (paid_by_id is null))
);
--> statement-breakpoint
CREATE TABLE "cases"."deferral_proposal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."deferral_proposal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"case_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"proposer_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"level" text NOT NULL,
	"motivation" text NOT NULL,
	"rule_set" text NOT NULL,
	"creditor" text,
	"claim" text,
	"ocr" text,
	"amount_ore" bigint,
	"due_on" date,
	"deferred_ore" bigint NOT NULL,
	"interest" text NOT NULL,
	"interest_ore" bigint NOT NULL,
	"fee_ore" bigint NOT NULL,
	"channel" text,
	"handed_to" text,
	CONSTRAINT "outcome_known" CHECK (outcome in ('grant', 'partly', 'refuse', 'hand_over')),
	CONSTRAINT "level_known" CHECK (level in ('agent', 'team_leader', 'board')),
	CONSTRAINT "creditor_known" CHECK (creditor in ('hsb', 'association')),
	CONSTRAINT "interest_known" CHECK (interest in ('none', 'statutory')),
	CONSTRAINT "channel_known" CHECK (channel in ('post', 'portal', 'handed')),
	CONSTRAINT "amounts_positive" CHECK (deferred_ore >= 0 and interest_ore >= 0 and fee_ore >= 0),
	CONSTRAINT "granted_defers" CHECK ((outcome in ('grant', 'partly')) = (deferred_ore > 0)),
	CONSTRAINT "never_more_than_the_avi" CHECK (deferred_ore <= coalesce(amount_ore, 0)),
	CONSTRAINT "handed_to_somebody" CHECK ((outcome = 'hand_over') = (handed_to is not null)),
	CONSTRAINT "a_decision_knows_its_avi" CHECK (outcome = 'hand_over' or num_nonnulls(creditor, claim, ocr, amount_ore, due_on, channel) = 6)
);
--> statement-breakpoint
CREATE TABLE "cases"."joint_event" (
	"key" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	CONSTRAINT "name_length" CHECK (length(name) between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "cases"."joint_event_case" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cases"."joint_event_case_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_key" uuid NOT NULL,
	"case_id" bigint NOT NULL,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "left_after" CHECK (left_at >= joined_at)
);
--> statement-breakpoint
CREATE TABLE "cases"."water_document" (
	"key" uuid PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"home_key" uuid,
	"kind" text NOT NULL,
	"received_on" date NOT NULL,
	"issuer" text NOT NULL,
	"reference" text,
	CONSTRAINT "kind_known" CHECK (kind in ('inspection_report', 'moisture_protocol', 'wet_room_certificate', 'quality_document', 'safe_water', 'photos', 'quote', 'insurer_decision', 'final_report')),
	CONSTRAINT "issuer_length" CHECK (length(issuer) between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "cases"."water_home" (
	"key" uuid PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"home_id" bigint NOT NULL,
	"status" text DEFAULT 'reported' NOT NULL,
	CONSTRAINT "water_home_once" UNIQUE("case_id","home_id"),
	CONSTRAINT "water_home_of_case" UNIQUE("case_id","key"),
	CONSTRAINT "status_known" CHECK (status in ('reported', 'inspection', 'inspected', 'demolition', 'drying', 'dry', 'restoration', 'final_inspected', 'done', 'no_damage'))
);
--> statement-breakpoint
CREATE TABLE "cases"."water_insurance" (
	"case_id" bigint NOT NULL,
	"side" text NOT NULL,
	"company" text NOT NULL,
	"claim" text,
	"reported_on" date,
	CONSTRAINT "water_insurance_case_id_side_pk" PRIMARY KEY("case_id","side"),
	CONSTRAINT "side_known" CHECK (side in ('property', 'supplement', 'home', 'other_home')),
	CONSTRAINT "company_length" CHECK (length(company) between 1 and 120)
);
--> statement-breakpoint
CREATE TABLE "cases"."water_order" (
	"key" uuid PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"home_key" uuid,
	"kind" text NOT NULL,
	"firm" text NOT NULL,
	"phone" text,
	"what" text NOT NULL,
	"reference" text,
	"ordered_at" timestamp with time zone NOT NULL,
	"expected_at" timestamp with time zone,
	"on_site_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "kind_known" CHECK (kind in ('jour', 'plumber', 'inspection', 'demolition', 'drying', 'control', 'restoration', 'final_inspection')),
	CONSTRAINT "firm_length" CHECK (length(firm) between 1 and 120),
	CONSTRAINT "what_length" CHECK (length(what) between 1 and 2000),
	CONSTRAINT "done_or_cancelled" CHECK (num_nonnulls(done_at, cancelled_at) < 2),
	CONSTRAINT "in_order" CHECK (on_site_at >= ordered_at and done_at >= coalesce(on_site_at, ordered_at))
);
--> statement-breakpoint
CREATE TABLE "cases"."water_reading" (
	"key" uuid PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"home_key" uuid,
	"room" text NOT NULL,
	"measure" text NOT NULL,
	"value" double precision NOT NULL,
	"target" double precision NOT NULL,
	"taken_on" date NOT NULL,
	"taken_by" text,
	"struck_at" timestamp with time zone,
	CONSTRAINT "room_known" CHECK (room in ('kitchen', 'bathroom', 'toilet', 'laundry', 'bedroom', 'living_room', 'hall', 'stairwell', 'basement', 'attic')),
	CONSTRAINT "measure_known" CHECK (measure in ('wood', 'concrete', 'air')),
	CONSTRAINT "per_cent" CHECK (value between 0 and 100 and target between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "cases"."water_relief" (
	"key" uuid PRIMARY KEY NOT NULL,
	"case_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"decider" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "kind_known" CHECK (kind in ('rent_reduction', 'evacuation')),
	CONSTRAINT "state_known" CHECK (state in ('asked', 'agreed', 'declined', 'ended')),
	CONSTRAINT "day_range" CHECK (to_day >= from_day),
	CONSTRAINT "decider_length" CHECK (length(decider) between 1 and 120)
);
--> statement-breakpoint
ALTER TABLE "cases"."case_event" DROP CONSTRAINT "kind_known";--> statement-breakpoint
ALTER TABLE "cases"."housing_saving" ADD CONSTRAINT "housing_saving_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."housing_saving" ADD CONSTRAINT "housing_saving_child_id_person_id_fk" FOREIGN KEY ("child_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."savings_guardian" ADD CONSTRAINT "savings_guardian_case_id_housing_saving_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."housing_saving"("case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."savings_guardian" ADD CONSTRAINT "savings_guardian_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "members"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral" ADD CONSTRAINT "deferral_proposal_id_deferral_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "cases"."deferral_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral" ADD CONSTRAINT "deferral_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_criterion" ADD CONSTRAINT "deferral_criterion_proposal_id_deferral_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "cases"."deferral_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_decision" ADD CONSTRAINT "deferral_decision_proposal_id_deferral_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "cases"."deferral_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_decision" ADD CONSTRAINT "deferral_decision_actor_id_employee_id_fk" FOREIGN KEY ("actor_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_part" ADD CONSTRAINT "deferral_part_proposal_id_deferral_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "cases"."deferral_proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_part" ADD CONSTRAINT "deferral_part_paid_by_id_employee_id_fk" FOREIGN KEY ("paid_by_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_proposal" ADD CONSTRAINT "deferral_proposal_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."deferral_proposal" ADD CONSTRAINT "deferral_proposal_proposer_id_employee_id_fk" FOREIGN KEY ("proposer_id") REFERENCES "staff"."employee"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."joint_event_case" ADD CONSTRAINT "joint_event_case_event_key_joint_event_key_fk" FOREIGN KEY ("event_key") REFERENCES "cases"."joint_event"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."joint_event_case" ADD CONSTRAINT "joint_event_case_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_document" ADD CONSTRAINT "water_document_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_document" ADD CONSTRAINT "water_document_case_id_home_key_water_home_case_id_key_fk" FOREIGN KEY ("case_id","home_key") REFERENCES "cases"."water_home"("case_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_home" ADD CONSTRAINT "water_home_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_home" ADD CONSTRAINT "water_home_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "members"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_insurance" ADD CONSTRAINT "water_insurance_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_order" ADD CONSTRAINT "water_order_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_order" ADD CONSTRAINT "water_order_case_id_home_key_water_home_case_id_key_fk" FOREIGN KEY ("case_id","home_key") REFERENCES "cases"."water_home"("case_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_reading" ADD CONSTRAINT "water_reading_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_reading" ADD CONSTRAINT "water_reading_case_id_home_key_water_home_case_id_key_fk" FOREIGN KEY ("case_id","home_key") REFERENCES "cases"."water_home"("case_id","key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases"."water_relief" ADD CONSTRAINT "water_relief_case_id_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "cases"."case"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "housing_saving_child_id_index" ON "cases"."housing_saving" USING btree ("child_id");--> statement-breakpoint
CREATE UNIQUE INDEX "savings_guardian_once" ON "cases"."savings_guardian" USING btree ("case_id","person_id") WHERE left_on is null;--> statement-breakpoint
CREATE INDEX "savings_guardian_due" ON "cases"."savings_guardian" USING btree ("remind_on","case_id") WHERE remind_on is not null and signed_on is null and refused_on is null and left_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "deferral_one_running" ON "cases"."deferral" USING btree ("case_id") WHERE state in ('running', 'breached');--> statement-breakpoint
CREATE INDEX "deferral_lapse" ON "cases"."deferral" USING btree ("lapse_on") WHERE state = 'breached';--> statement-breakpoint
CREATE INDEX "deferral_part_remind" ON "cases"."deferral_part" USING btree ("remind_on") WHERE paid_on is null and reminded_at is null;--> statement-breakpoint
CREATE INDEX "deferral_part_overdue" ON "cases"."deferral_part" USING btree ("overdue_on") WHERE paid_on is null and overdue_at is null;--> statement-breakpoint
CREATE INDEX "deferral_proposal_case" ON "cases"."deferral_proposal" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "joint_event_case_event_key_index" ON "cases"."joint_event_case" USING btree ("event_key");--> statement-breakpoint
CREATE UNIQUE INDEX "joint_event_one" ON "cases"."joint_event_case" USING btree ("case_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "water_document_case_id_index" ON "cases"."water_document" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "water_home_home" ON "cases"."water_home" USING btree ("home_id");--> statement-breakpoint
CREATE INDEX "water_order_case_id_index" ON "cases"."water_order" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "water_reading_case_id_index" ON "cases"."water_reading" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "water_relief_case_id_index" ON "cases"."water_relief" USING btree ("case_id");--> statement-breakpoint
ALTER TABLE "cases"."case_event" ADD CONSTRAINT "kind_known" CHECK (kind in ('registered', 'imported', 'updated_from_source', 'taken', 'assigned', 'type_changed', 'priority_changed', 'details_changed', 'person_linked', 'identified', 'answered', 'step_done', 'step_undone', 'noted', 'called', 'promised', 'completion_requested', 'other_asked', 'parked', 'resumed', 'linked', 'unlinked', 'resolved', 'closed', 'member_answered', 'reopened', 'protection_changed', 'protection_lifted', 'water_ordered', 'water_order_marked', 'water_home_added', 'water_home_moved', 'water_insurance_noted', 'water_measured', 'water_reading_struck', 'water_document_noted', 'water_relief_noted', 'water_relief_settled', 'water_told', 'water_joined', 'water_split', 'water_word_set', 'deferral_proposed', 'deferral_decided', 'deferral_returned', 'deferral_reminded', 'deferral_paid', 'deferral_overdue', 'deferral_contacted', 'deferral_lapsed', 'savings_child_named', 'savings_guardian_named', 'savings_guardian_left', 'signature_asked', 'signature_given', 'signature_refused', 'signature_chased', 'came_of_age'));