-- Today is a day in Stockholm, whatever zone the server keeps.
CREATE FUNCTION platform.today() RETURNS date LANGUAGE sql STABLE AS $$
  SELECT (now() AT TIME ZONE 'Europe/Stockholm')::date
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION members.is_shielded(p_id bigint, p_flagged boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_flagged OR EXISTS (
    SELECT FROM members.person_role mine
    JOIN members.person_role theirs ON theirs.home_id = mine.home_id AND theirs.person_id <> mine.person_id
    JOIN members.person other ON other.id = theirs.person_id AND (other.sekretessmarkering OR other.skyddad_folkbokforing)
    WHERE mine.person_id = p_id AND coalesce(mine.valid_to, 'infinity') >= platform.today()
      AND coalesce(theirs.valid_to, 'infinity') >= platform.today()
  ) OR EXISTS (
    SELECT FROM members.person_role tie
    JOIN members.person other ON other.id = CASE WHEN tie.person_id = p_id THEN tie.for_person_id ELSE tie.person_id END
      AND (other.sekretessmarkering OR other.skyddad_folkbokforing)
    WHERE tie.for_person_id IS NOT NULL AND (tie.person_id = p_id OR tie.for_person_id = p_id)
      AND coalesce(tie.valid_to, 'infinity') >= platform.today()
  )
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION members.home_is_hidden(p_home bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_or(p.sekretessmarkering OR p.skyddad_folkbokforing) OR bool_and(p.shielded), false)
  FROM members.person_role r JOIN members.person p ON p.id = r.person_id
  WHERE r.home_id = p_home AND coalesce(r.valid_to, 'infinity') >= platform.today()
$$;
--> statement-breakpoint
-- A role that has ended shields nobody the day after. Run every night; returns how many were let go.
CREATE FUNCTION members.refresh_shields() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  changed integer;
BEGIN
  UPDATE members.person SET shielded = shielded
    WHERE shielded AND NOT members.is_shielded(id, sekretessmarkering OR skyddad_folkbokforing);
  GET DIAGNOSTICS changed = ROW_COUNT;
  RETURN changed;
END $$;
--> statement-breakpoint
-- A case is as protected as the person it is about, as the home it is about, and as what it once held: whoever unties
-- the person leaves her words behind. Two transactions, one that makes the case and one that sets the flag, wait for
-- each other on the person's row, so that the later one sees what the earlier one did.
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
  -- Nobody holds a case that she may not read.
  IF NEW.restricted AND NEW.assignee_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM staff.access_grant WHERE employee_id = NEW.assignee_id AND access = 'protected' AND NOT revoked
      AND valid_from <= platform.today() AND coalesce(valid_to, 'infinity') >= platform.today())
  THEN
    NEW.assignee_id := NULL;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- No change without its event, this one too; and whoever has the case on the screen is told to ask again.
CREATE FUNCTION cases.restriction_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO cases.case_event (case_id, at, kind, data, case_version) VALUES (NEW.id, now(), 'protection_changed',
    jsonb_build_object('restricted', NEW.restricted, 'unassigned',
      CASE WHEN NEW.assignee_id IS NULL THEN (SELECT name FROM staff.employee WHERE id = OLD.assignee_id) END), NEW.version);
  PERFORM pg_notify('koms_change', json_build_object('topic', 'case', 'id', NEW.id)::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER restriction_changed AFTER UPDATE ON cases."case" FOR EACH ROW
  WHEN (OLD.restricted IS DISTINCT FROM NEW.restricted AND NOT (OLD.held_restricted AND NOT NEW.held_restricted))
  EXECUTE FUNCTION cases.restriction_changed();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION cases.person_shield_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cases."case" SET restricted = restricted WHERE person_id = NEW.id
    OR home_id IN (SELECT home_id FROM members.person_role WHERE person_id = NEW.id AND home_id IS NOT NULL);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION cases.residents_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  homes bigint[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN homes := homes || OLD.home_id; END IF;
  IF TG_OP <> 'DELETE' THEN homes := homes || NEW.home_id; END IF;
  UPDATE cases."case" SET restricted = restricted WHERE home_id = ANY (homes) AND restricted <> members.home_is_hidden(home_id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER residents_changed AFTER INSERT OR UPDATE OR DELETE ON members.person_role FOR EACH ROW
  EXECUTE FUNCTION cases.residents_changed();
--> statement-breakpoint
-- The household's rows are locked before they are read, so that a role and a flag set at once see each other.
CREATE OR REPLACE FUNCTION members.role_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched bigint[] := '{}';
  homes bigint[] := '{}';
BEGIN
  IF TG_OP <> 'INSERT' THEN touched := touched || OLD.person_id || OLD.for_person_id; homes := homes || OLD.home_id; END IF;
  IF TG_OP <> 'DELETE' THEN touched := touched || NEW.person_id || NEW.for_person_id; homes := homes || NEW.home_id; END IF;
  PERFORM FROM members.person WHERE id = ANY (touched)
    OR id IN (SELECT person_id FROM members.person_role WHERE home_id = ANY (homes)) ORDER BY id FOR SHARE;
  -- Only a household or a tie with a flag in it can change anybody's shield: most roles end here.
  IF EXISTS (SELECT FROM members.person WHERE shielded AND (id = ANY (touched)
     OR id IN (SELECT person_id FROM members.person_role WHERE home_id = ANY (homes))))
  THEN
    PERFORM members.reshield(touched);
  END IF;
  RETURN NULL;
END $$;
