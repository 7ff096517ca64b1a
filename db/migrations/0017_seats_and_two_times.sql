-- The key of an assignment through all its corrections.
CREATE SEQUENCE staff.assignment_key;

-- What we hold true now has one person on a seat a day. Older knowledge may disagree with it.
ALTER TABLE staff.assignment ADD CONSTRAINT one_person_on_a_seat
  EXCLUDE USING gist (position_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (recorded_to IS NULL);
ALTER TABLE staff.unit_placement ADD CONSTRAINT one_place_in_the_tree
  EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

-- What was once recorded is closed, never rewritten: only its recorded end may be set, once.
CREATE FUNCTION staff.assignment_is_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.recorded_to IS NOT NULL OR (to_jsonb(NEW) - 'recorded_to') <> (to_jsonb(OLD) - 'recorded_to') THEN
    RAISE EXCEPTION 'a recorded assignment is closed and followed by another, not rewritten';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_is_history BEFORE UPDATE ON staff.assignment
  FOR EACH ROW EXECUTE FUNCTION staff.assignment_is_history();
CREATE TRIGGER assignment_state_is_history BEFORE UPDATE ON staff.assignment_state
  FOR EACH ROW EXECUTE FUNCTION staff.assignment_is_history();
