SELECT setval(pg_get_serial_sequence('cases."case"', 'id'), max(id)) FROM cases."case";
SELECT setval(pg_get_serial_sequence('staff.employee', 'id'), max(id)) FROM staff.employee;
SELECT setval(pg_get_serial_sequence('members.association', 'id'), max(id)) FROM members.association;
SELECT setval(pg_get_serial_sequence('members.home', 'id'), max(id)) FROM members.home;
SELECT setval(pg_get_serial_sequence('members.person', 'id'), max(id)) FROM members.person;

-- Every word that can stand in a document, as cases.index_case would have collected them case by case.
INSERT INTO cases.search_word (word)
SELECT DISTINCT w FROM (
  SELECT text FROM bench.sentence UNION ALL SELECT 'tätskiktsfogen' UNION ALL SELECT 'Okänd uppringare Hej'
  UNION ALL SELECT DISTINCT given_name || ' ' || family_name FROM members.person
  UNION ALL SELECT DISTINCT regexp_replace(street_address, ' \d+$', '') || ' ' || locality FROM members.home
  UNION ALL SELECT DISTINCT name FROM members.association
) AS source (text), cases.words_of(text) AS w
ON CONFLICT DO NOTHING;
DROP SCHEMA bench CASCADE;
