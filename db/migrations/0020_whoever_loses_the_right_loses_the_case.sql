-- Nobody holds a case that she may not read, and no case changes hands without its event. A case that becomes protected
-- tells of it in `restriction_changed`; here its holder loses the right to a case that is protected already.
CREATE OR REPLACE FUNCTION cases.restrict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.home_id IS DISTINCT FROM OLD.home_id THEN
    PERFORM FROM members.person WHERE id = NEW.person_id
      OR id IN (SELECT person_id FROM members.person_role WHERE home_id = NEW.home_id) ORDER BY id FOR SHARE;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.received_at IS DISTINCT FROM OLD.received_at THEN
      RAISE EXCEPTION 'the time a case was received never changes' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.restricted AND (NEW.person_id, NEW.home_id) IS DISTINCT FROM (OLD.person_id, OLD.home_id) THEN
      NEW.held_restricted := true;
    END IF;
  END IF;
  NEW.restricted := NEW.held_restricted
    OR EXISTS (SELECT FROM members.person WHERE id = NEW.person_id AND shielded)
    OR (NEW.home_id IS NOT NULL AND members.home_is_hidden(NEW.home_id));
  IF NEW.restricted AND NEW.assignee_id IS NOT NULL AND NOT cases.holds_the_right(NEW.assignee_id) THEN
    IF TG_OP = 'UPDATE' AND OLD.restricted THEN
      -- The command has checked the right already, so this is a right lost in between: the event it is about to write
      -- would not be true.
      IF NEW.assignee_id IS DISTINCT FROM OLD.assignee_id THEN
        RAISE EXCEPTION 'only somebody with the right holds a protected case' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      PERFORM cases.tell_right_ended(NEW);
      NEW.last_event_at := now();
      NEW.last_event_kind := 'protection_changed';
    END IF;
    NEW.assignee_id := NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.holds_the_right(p_employee bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT FROM staff.access_grant WHERE employee_id = p_employee AND access = 'protected' AND NOT revoked
    AND valid_from <= platform.today() AND coalesce(valid_to, 'infinity') >= platform.today())
$$;
--> statement-breakpoint
CREATE FUNCTION cases.tell_right_ended(p_case cases."case") RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO cases.case_event (case_id, at, kind, data, case_version) VALUES (p_case.id, now(), 'protection_changed',
    jsonb_build_object('restricted', true, 'rightEnded', true, 'unassigned',
      (SELECT name FROM staff.employee WHERE id = p_case.assignee_id)), p_case.version);
  PERFORM pg_notify('koms_change', json_build_object('topic', 'case', 'id', p_case.id)::text);
END $$;
--> statement-breakpoint
-- Touches every protected case of those who may not hold one, which lets go of them. Run every night, for nobody writes
-- to the register when a last day has passed.
CREATE FUNCTION cases.return_protected() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  changed integer;
BEGIN
  UPDATE cases."case" SET restricted = restricted
    WHERE restricted AND assignee_id IS NOT NULL AND NOT cases.holds_the_right(assignee_id);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.right_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cases."case" SET restricted = restricted
    WHERE restricted AND assignee_id = OLD.employee_id AND NOT cases.holds_the_right(OLD.employee_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER right_changed AFTER UPDATE OR DELETE ON staff.access_grant FOR EACH ROW
  WHEN (OLD.access = 'protected') EXECUTE FUNCTION cases.right_changed();
