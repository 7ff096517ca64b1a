-- What the tables alone cannot say: ranges that never overlap, Swedish order, what is protected, and what search reads.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE COLLATION IF NOT EXISTS platform.swedish (provider = icu, locale = 'sv-SE');

-- Dated ranges -------------------------------------------------------------------------------------------------------
ALTER TABLE platform.opening_hours ADD CONSTRAINT opening_hours_never_overlap
  EXCLUDE USING gist (weekday WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE staff.access_grant ADD CONSTRAINT grants_never_overlap
  EXCLUDE USING gist (employee_id WITH =, access WITH =, daterange(valid_from, valid_to, '[]') WITH &&) WHERE (NOT revoked);
ALTER TABLE members.person_role ADD CONSTRAINT roles_never_overlap
  EXCLUDE USING gist (person_id WITH =, kind WITH =, (coalesce(home_id, 0)) WITH =, (coalesce(association_id, 0)) WITH =,
    (coalesce(for_person_id, 0)) WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE platform.session ADD CONSTRAINT session_employee
  FOREIGN KEY (employee_id) REFERENCES staff.employee (id);
ALTER TABLE platform.read_log ADD CONSTRAINT read_log_employee
  FOREIGN KEY (employee_id) REFERENCES staff.employee (id);
CREATE UNIQUE INDEX home_place ON members.home
  (lower(street_address), postal_code, coalesce(entrance, ''), coalesce(official_number, ''), coalesce(association_number, ''));

-- Swedish order for what people read ---------------------------------------------------------------------------------
ALTER TABLE members.person ALTER COLUMN given_name TYPE text COLLATE platform.swedish,
  ALTER COLUMN family_name TYPE text COLLATE platform.swedish;
ALTER TABLE members.association ALTER COLUMN name TYPE text COLLATE platform.swedish;
ALTER TABLE staff.employee ALTER COLUMN name TYPE text COLLATE platform.swedish;
ALTER TABLE cases.case_type ALTER COLUMN name TYPE text COLLATE platform.swedish;

-- Protected identity -------------------------------------------------------------------------------------------------
-- A person is shielded by her own flags, or by sharing a home with, or speaking for, someone who has them: a household
-- member's address gives the protected one away. Roles that have ended do not count.
CREATE FUNCTION members.is_shielded(p_id bigint, p_flagged boolean) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT p_flagged OR EXISTS (
    SELECT FROM members.person_role mine
    JOIN members.person_role theirs ON theirs.home_id = mine.home_id AND theirs.person_id <> mine.person_id
    JOIN members.person other ON other.id = theirs.person_id AND (other.sekretessmarkering OR other.skyddad_folkbokforing)
    WHERE mine.person_id = p_id AND coalesce(mine.valid_to, 'infinity') >= current_date
      AND coalesce(theirs.valid_to, 'infinity') >= current_date
  ) OR EXISTS (
    SELECT FROM members.person_role tie
    JOIN members.person other ON other.id = CASE WHEN tie.person_id = p_id THEN tie.for_person_id ELSE tie.person_id END
      AND (other.sekretessmarkering OR other.skyddad_folkbokforing)
    WHERE tie.for_person_id IS NOT NULL AND (tie.person_id = p_id OR tie.for_person_id = p_id)
      AND coalesce(tie.valid_to, 'infinity') >= current_date
  )
$$;

-- Whatever a statement says of `shielded`, the rule decides.
CREATE FUNCTION members.shield() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.shielded := members.is_shielded(NEW.id, NEW.sekretessmarkering OR NEW.skyddad_folkbokforing);
  RETURN NEW;
END $$;
CREATE TRIGGER shield BEFORE INSERT OR UPDATE ON members.person FOR EACH ROW EXECUTE FUNCTION members.shield();

-- A touch makes the rule run again for everybody who shares a home or a tie with the given people.
CREATE FUNCTION members.reshield(p_people bigint[]) RETURNS void LANGUAGE sql AS $$
  UPDATE members.person SET shielded = shielded WHERE id = ANY (p_people) OR id IN (
    SELECT theirs.person_id FROM members.person_role mine JOIN members.person_role theirs ON theirs.home_id = mine.home_id
      WHERE mine.person_id = ANY (p_people)
    UNION SELECT for_person_id FROM members.person_role WHERE person_id = ANY (p_people) AND for_person_id IS NOT NULL
    UNION SELECT person_id FROM members.person_role WHERE for_person_id = ANY (p_people))
$$;
CREATE FUNCTION members.person_flags_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM members.reshield(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER person_flags_changed AFTER UPDATE ON members.person FOR EACH ROW
  WHEN ((OLD.sekretessmarkering, OLD.skyddad_folkbokforing) IS DISTINCT FROM (NEW.sekretessmarkering, NEW.skyddad_folkbokforing))
  EXECUTE FUNCTION members.person_flags_changed();
CREATE FUNCTION members.role_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched bigint[] := '{}';
BEGIN
  -- Only a household or a tie with a flag in it can change anybody's shield: most roles end here.
  IF TG_OP <> 'INSERT' THEN touched := touched || OLD.person_id || OLD.for_person_id; END IF;
  IF TG_OP <> 'DELETE' THEN touched := touched || NEW.person_id || NEW.for_person_id; END IF;
  IF EXISTS (SELECT FROM members.person WHERE id = ANY (touched) AND shielded) OR
     EXISTS (SELECT FROM members.person_role r JOIN members.person p ON p.id = r.person_id AND p.shielded
             WHERE r.home_id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.home_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.home_id END))
  THEN
    PERFORM members.reshield(touched);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER role_changed AFTER INSERT OR UPDATE OR DELETE ON members.person_role FOR EACH ROW EXECUTE FUNCTION members.role_changed();

-- A case is as protected as the person it is about, from the moment either changes.
CREATE FUNCTION cases.restrict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.restricted := EXISTS (SELECT FROM members.person WHERE id = NEW.person_id AND shielded);
  IF TG_OP = 'UPDATE' AND NEW.received_at IS DISTINCT FROM OLD.received_at THEN
    RAISE EXCEPTION 'the time a case was received never changes' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER restrict_case BEFORE INSERT OR UPDATE ON cases."case" FOR EACH ROW EXECUTE FUNCTION cases.restrict();
CREATE FUNCTION cases.person_shield_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cases."case" SET restricted = restricted WHERE person_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER person_shield_changed AFTER UPDATE ON members.person FOR EACH ROW
  WHEN (OLD.shielded IS DISTINCT FROM NEW.shielded) EXECUTE FUNCTION cases.person_shield_changed();

-- Search over cases --------------------------------------------------------------------------------------------------
-- The document stands beside the case: the queue reads narrow rows, and a note does not rewrite a wide one.
CREATE TABLE cases.case_search (
  case_id bigint PRIMARY KEY REFERENCES cases."case" (id),
  document tsvector NOT NULL
);
-- Every word that stands in a document, unstemmed: a misspelt query word is looked up here, not in a million documents.
CREATE TABLE cases.search_word (word text PRIMARY KEY);
CREATE INDEX search_word_prefix ON cases.search_word (word text_pattern_ops);
CREATE INDEX search_word_trigram ON cases.search_word USING gin (word gin_trgm_ops);

CREATE VIEW cases.search_source AS
SELECT c.id AS case_id,
  c.number || ' ' || ltrim(split_part(c.number, '-', 2), '0') AS number,
  c.title,
  concat_ws(' ', p.given_name, p.family_name, c.caller_name, c.address_text, h.street_address, h.entrance, h.postal_code,
    h.locality, h.official_number, h.association_number, a.name) AS names,
  concat_ws(' ', c.description, c.closing_message) AS body,
  (SELECT string_agg(e.text, ' ' ORDER BY e.id) FROM cases.case_event e WHERE e.case_id = c.id) AS timeline
FROM cases."case" c
LEFT JOIN members.person p ON p.id = c.person_id
LEFT JOIN members.home h ON h.id = c.home_id
LEFT JOIN members.association a ON a.id = coalesce(c.association_id, h.association_id);

CREATE VIEW cases.search_document AS
SELECT case_id,
  setweight(to_tsvector('simple', number), 'A') || setweight(to_tsvector('swedish', title), 'A')
  || setweight(to_tsvector('simple', names), 'B') || setweight(to_tsvector('swedish', body), 'C')
  || setweight(to_tsvector('swedish', coalesce(timeline, '')), 'D') AS document,
  concat_ws(' ', title, names, body, timeline) AS words
FROM cases.search_source;

CREATE FUNCTION cases.words_of(p_text text) RETURNS SETOF text LANGUAGE sql IMMUTABLE AS $$
  SELECT lexeme FROM unnest(to_tsvector('simple', p_text)) WHERE length(lexeme) BETWEEN 4 AND 40 AND lexeme ~ '^[[:alpha:]]+$'
$$;

-- Called with every event, in its transaction: what is saved is found at once.
CREATE FUNCTION cases.index_case(p_case bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  source record;
BEGIN
  SELECT document, words INTO source FROM cases.search_document WHERE case_id = p_case;
  INSERT INTO cases.case_search (case_id, document) VALUES (p_case, source.document)
    ON CONFLICT (case_id) DO UPDATE SET document = excluded.document;
  -- In one order everywhere, so that two transactions with words in common wait instead of deadlocking.
  INSERT INTO cases.search_word (word) SELECT w FROM cases.words_of(source.words) AS w
    WHERE NOT EXISTS (SELECT FROM cases.search_word known WHERE known.word = w) ORDER BY w
    ON CONFLICT DO NOTHING;
END $$;
CREATE INDEX case_search_document ON cases.case_search USING gin (document);

-- A person's new name, or another address of a home, is found in her cases too.
CREATE FUNCTION cases.person_renamed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM cases.index_case(id) FROM cases."case" WHERE person_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER person_renamed AFTER UPDATE ON members.person FOR EACH ROW
  WHEN ((OLD.given_name, OLD.family_name) IS DISTINCT FROM (NEW.given_name, NEW.family_name)) EXECUTE FUNCTION cases.person_renamed();
CREATE FUNCTION cases.home_readdressed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM cases.index_case(id) FROM cases."case" WHERE home_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER home_readdressed AFTER UPDATE ON members.home FOR EACH ROW EXECUTE FUNCTION cases.home_readdressed();
