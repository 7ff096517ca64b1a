-- The queue finds cases by the first step that is due; whoever writes a step need not remember it.
CREATE FUNCTION cases.steps_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched bigint := CASE WHEN TG_OP = 'DELETE' THEN OLD.case_id ELSE NEW.case_id END;
  first timestamptz;
BEGIN
  SELECT min(due_at) INTO first FROM cases.step WHERE case_id = touched AND done_at IS NULL AND dropped_at IS NULL;
  UPDATE cases."case" SET next_step_at = first WHERE id = touched AND next_step_at IS DISTINCT FROM first;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER steps_changed AFTER INSERT OR UPDATE OR DELETE ON cases.step FOR EACH ROW
  EXECUTE FUNCTION cases.steps_changed();
