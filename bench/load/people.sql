-- Colleagues, associations, homes and people: as many people as a fifth of the cases.
INSERT INTO staff.employee (id, name, email, team_id) OVERRIDING SYSTEM VALUE
SELECT i, 'Handläggare ' || lpad(i::text, 2, '0'), 'agent' || i || '@koms.example', 1 + i % (SELECT count(*) FROM staff.team)
FROM generate_series(1, 40) AS i;
INSERT INTO staff.access_grant (employee_id, access, valid_from)
SELECT i, CASE WHEN i % 10 = 0 THEN 'team_leader' ELSE 'agent' END, current_date - 900 FROM generate_series(1, 40) AS i;

CREATE TABLE bench.size AS
SELECT current_setting('bench.cases')::bigint AS cases, greatest(current_setting('bench.cases')::bigint / 5, 100) AS people,
  greatest(current_setting('bench.cases')::bigint / 6, 80) AS homes, greatest(current_setting('bench.cases')::bigint / 2500, 40) AS associations;

INSERT INTO members.association (id, name, organisation_number, insurer, supplement, manager_name) OVERRIDING SYSTEM VALUE
SELECT i, 'Brf ' || initcap(w.w) || ' ' || i, '7696' || lpad(i::text, 6, '0'), 'Folksam', 'collective', 'Förvaltare ' || i
FROM bench.size, generate_series(1, associations) AS i JOIN bench.word w ON w.id = 40 + i % 120;

INSERT INTO members.home (id, association_id, street_address, entrance, postal_code, locality, official_number, association_number)
OVERRIDING SYSTEM VALUE
SELECT i, CASE WHEN i % 20 > 0 THEN 1 + i % associations END,
  initcap(w.w) || (ARRAY['vägen', 'gatan', 'stigen', 'gränd'])[1 + i % 4] || ' ' || 1 + i / 40, NULL,
  (11100 + bench.pick(i / 40, 3, 8000))::text, (ARRAY['Stockholm', 'Solna', 'Nacka', 'Huddinge', 'Täby', 'Haninge'])[1 + i / 40 % 6],
  (10 + i % 5) || '0' || 1 + i % 4, lpad((i % 200)::text, 3, '0')
FROM bench.size, generate_series(1, homes) AS i JOIN bench.word w ON w.id = 20 + i / 40 % 150;

-- Nobody has a personal number: there are not enough test numbers for so many.
INSERT INTO members.person (id, given_name, family_name, membership_number, member_from, updated_at) OVERRIDING SYSTEM VALUE
SELECT i,
  (ARRAY['Anna', 'Erik', 'Fatima', 'Lars', 'Maria', 'Omar', 'Karin', 'Johan', 'Amina', 'Sven', 'Ingrid', 'Mikael', 'Leyla', 'Per',
    'Astrid', 'Ali', 'Birgitta', 'Nils', 'Elsa', 'Hugo', 'Wilma', 'Oskar', 'Linnea', 'Gustav', 'Zahra', 'Björn', 'Åsa', 'Göran'])[bench.zipf(i, 4, 28)],
  (ARRAY['Andersson', 'Johansson', 'Karlsson', 'Nilsson', 'Eriksson', 'Larsson', 'Olsson', 'Persson', 'Svensson', 'Gustafsson',
    'Pettersson', 'Jonsson', 'Hansson', 'Bengtsson', 'Lindberg', 'Lindström', 'Ahmed', 'Lindqvist', 'Berg', 'Hassan', 'Åkesson',
    'Öberg', 'Sjögren', 'Wallin', 'Engström', 'Yilmaz', 'Nyström', 'Holm', 'Ek', 'Kaya'])[bench.zipf(i, 5, 30)],
  (70010000 + i * 7)::text, current_date - bench.pick(i, 6, 9000), now()
FROM bench.size, generate_series(1, people) AS i;
INSERT INTO members.contact (person_id, kind, value, shown)
SELECT i, 'phone', '+4670' || 1740000 + i % 1000000, '070-' || 1740000 + i % 1000000 FROM bench.size, generate_series(1, people) AS i;
INSERT INTO members.person_role (person_id, kind, home_id, valid_from)
SELECT i, CASE WHEN 1 + i % homes > homes THEN 'tenant' ELSE 'owner' END, 1 + i % homes, current_date - 800
FROM bench.size, generate_series(1, people) AS i;

-- Three in a thousand are protected; the triggers are off, so what they would have said of the household is said here.
UPDATE members.person SET sekretessmarkering = true, shielded = true WHERE bench.chance(id, 7) < 0.003;
UPDATE members.person p SET shielded = true FROM members.person_role mine JOIN members.person_role theirs USING (home_id)
  JOIN members.person other ON other.id = theirs.person_id AND other.sekretessmarkering
WHERE mine.person_id = p.id AND NOT p.shielded;
SELECT members.collect_words('name', (SELECT array_agg(DISTINCT search_name) FROM members.person));
SELECT members.collect_words('place', (SELECT array_agg(DISTINCT search_address) FROM members.home));
