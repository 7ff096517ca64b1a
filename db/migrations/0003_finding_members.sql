-- One search box over the register: what people type is folded the same way here and in members/finding/folded.ts.
CREATE FUNCTION members.folded(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(p_text COLLATE platform.swedish),
    'åäàáâãāăąæçćčđðďéèêëēėęěğíìîïīıłñńňöòóôõøōőŕřśšşșťţțúùûüūůűýÿžźżß-''’´`.,/_',
    'aaaaaaaaaacccdddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuyyzzzs         ') COLLATE "C";
--> statement-breakpoint
-- Stored, so that a search compares bytes and folds nothing; a space at each end lets a word be told from a part of one.
ALTER TABLE members.person ADD COLUMN search_name text COLLATE "C"
  GENERATED ALWAYS AS (' ' || members.folded(given_name || ' ' || family_name) || ' ') STORED;
--> statement-breakpoint
ALTER TABLE members.home ADD COLUMN search_address text COLLATE "C"
  GENERATED ALWAYS AS (' ' || members.folded(street_address || ' ' || coalesce(entrance, '') || ' ' || locality || ' ' || postal_code) || ' ') STORED;
--> statement-breakpoint
ALTER TABLE members.association ADD COLUMN search_name text COLLATE "C"
  GENERATED ALWAYS AS (' ' || members.folded(name) || ' ') STORED;
--> statement-breakpoint
CREATE INDEX person_search_name ON members.person USING gin (search_name gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX home_search_address ON members.home USING gin (search_address gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX association_search_name ON members.association USING gin (search_name gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX home_official_number ON members.home (official_number);
--> statement-breakpoint
CREATE INDEX home_association_number ON members.home (association_number);
--> statement-breakpoint
CREATE INDEX person_birth_date ON members.person (birth_date);
--> statement-breakpoint
CREATE INDEX contact_value_prefix ON members.contact (value text_pattern_ops);
--> statement-breakpoint
-- Every word of every name and street: a misspelt word is looked up here, among thousands, and not among all people.
CREATE TABLE members.search_word (word text COLLATE "C", kind text CHECK (kind IN ('name', 'place')), PRIMARY KEY (kind, word));
--> statement-breakpoint
CREATE INDEX search_word_trigram ON members.search_word USING gin (word gin_trgm_ops);
--> statement-breakpoint
CREATE FUNCTION members.collect_words(p_kind text, p_texts text[]) RETURNS void LANGUAGE sql AS $$
  -- In one order everywhere, so that two transactions with words in common wait instead of deadlocking.
  INSERT INTO members.search_word (kind, word)
    SELECT DISTINCT p_kind, w FROM unnest(p_texts) AS t, regexp_split_to_table(t, ' +') AS w
    WHERE w ~ '^[a-z]{3,40}$' AND NOT EXISTS (SELECT FROM members.search_word known WHERE known.kind = p_kind AND known.word = w)
    ORDER BY w
  ON CONFLICT DO NOTHING
$$;
--> statement-breakpoint
CREATE FUNCTION members.collect_name_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM members.collect_words('name', (SELECT array_agg(search_name) FROM touched));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION members.collect_place_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM members.collect_words('place', (SELECT array_agg(search_address) FROM touched));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER name_words_added AFTER INSERT ON members.person REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION members.collect_name_words();
--> statement-breakpoint
CREATE TRIGGER name_words_changed AFTER UPDATE ON members.person REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION members.collect_name_words();
--> statement-breakpoint
CREATE TRIGGER place_words_added AFTER INSERT ON members.home REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION members.collect_place_words();
--> statement-breakpoint
CREATE TRIGGER place_words_changed AFTER UPDATE ON members.home REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION members.collect_place_words();
--> statement-breakpoint
SELECT members.collect_words('name', (SELECT array_agg(search_name) FROM members.person));
--> statement-breakpoint
SELECT members.collect_words('place', (SELECT array_agg(search_address) FROM members.home));
--> statement-breakpoint
-- A home gives away where somebody protected lives when she lives there herself, or when everybody there is shielded.
-- Such a home is absent for whoever lacks the right. Roles that have ended do not count, as in members.is_shielded.
CREATE FUNCTION members.home_is_hidden(p_home bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(bool_or(p.sekretessmarkering OR p.skyddad_folkbokforing) OR bool_and(p.shielded), false)
  FROM members.person_role r JOIN members.person p ON p.id = r.person_id
  WHERE r.home_id = p_home AND coalesce(r.valid_to, 'infinity') >= current_date
$$;
