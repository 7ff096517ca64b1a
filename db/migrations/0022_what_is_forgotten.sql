-- What must be forgotten takes its events with it, and nothing else does: the application may remove such a row, never an
-- event. So an event is gone exactly when what it told of is gone.
CREATE FUNCTION staff.forget_events() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  DELETE FROM staff.development_event WHERE subject = TG_ARGV[0] AND subject_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER forget_events AFTER DELETE ON staff.application
  FOR EACH ROW EXECUTE FUNCTION staff.forget_events('application');
--> statement-breakpoint
CREATE TRIGGER forget_events AFTER DELETE ON staff.competence_fact
  FOR EACH ROW EXECUTE FUNCTION staff.forget_events('fact');
--> statement-breakpoint
CREATE TRIGGER forget_events AFTER DELETE ON staff.development_plan
  FOR EACH ROW EXECUTE FUNCTION staff.forget_events('plan');
--> statement-breakpoint
CREATE TRIGGER forget_events AFTER DELETE ON staff.development_goal
  FOR EACH ROW EXECUTE FUNCTION staff.forget_events('goal');
--> statement-breakpoint
CREATE TRIGGER forget_events AFTER DELETE ON staff.learning_case
  FOR EACH ROW EXECUTE FUNCTION staff.forget_events('learning_case');
