-- 5,000 people and about 30,000 assignments over thirty years, the last of them running today. The people stand in sixty
-- groups that each have as many seats as people and change on days of their own, every thirty months: nobody leaves a
-- seat that the next one already holds.
CREATE TABLE bench.staff AS SELECT (current_date - interval '30 years')::date AS beginning, 5000 AS people, 60 AS groups, 12 AS spells;

UPDATE staff.unit_placement SET valid_from = beginning FROM bench.staff WHERE valid_from = '2000-01-01';
INSERT INTO staff.unit (id) OVERRIDING SYSTEM VALUE SELECT 100 + n FROM generate_series(1, 40) AS n;
INSERT INTO staff.unit_placement (unit_id, name, parent_id, valid_from)
SELECT 100 + n, 'Förvaltning ' || n, u.id, beginning FROM bench.staff, generate_series(1, 40) AS n
CROSS JOIN LATERAL (SELECT id FROM staff.unit WHERE id < 100 AND key IS NULL AND team_id IS NULL ORDER BY id OFFSET n % 3 LIMIT 1) AS u;

INSERT INTO staff.employee (id, name, external_id) OVERRIDING SYSTEM VALUE
SELECT 1000 + i, 'Medarbetare ' || lpad(i::text, 4, '0'), 'HR' || 100000 + i FROM bench.staff, generate_series(1, people) AS i;
INSERT INTO staff.employee (id, name, email) OVERRIDING SYSTEM VALUE VALUES (999, 'Verksamhetschef', 'chef@koms.example');
INSERT INTO staff.access_grant (employee_id, access, valid_from) VALUES (999, 'manager', current_date - 900);

-- One seat in eight is in KOMS, and one in fifty of the others belongs to another company of HSB.
CREATE TABLE bench.seat AS
SELECT 1000 * g + s AS id, g, s, s % 8 = 0 AS in_koms, s % 8 <> 0 AND (g + s) % 50 = 0 AS is_other,
  CASE WHEN s % 8 = 0 THEN (ARRAY(SELECT id FROM staff.unit WHERE team_id IS NOT NULL ORDER BY id))[1 + (g + s / 8) % 4]
    ELSE 101 + (g * 7 + s) % 40 END AS unit_id
FROM bench.staff, generate_series(0, groups - 1) AS g, generate_series(0, (people - g - 1) / groups) AS s;
INSERT INTO staff.position (id, title, area, unit_id, critical, valid_from) OVERRIDING SYSTEM VALUE
SELECT seat.id + 1, CASE WHEN in_koms THEN (ARRAY['Handläggare', 'Kundvägledare', 'Teamledare'])[1 + g % 3]
    ELSE (ARRAY['Förvaltare', 'Ekonom', 'Bosparrådgivare', 'Jurist', 'Utvecklare', 'Projektledare'])[1 + (g + s) % 6] END,
  CASE WHEN in_koms THEN 'Kundservice' ELSE (ARRAY['Förvaltning', 'Ekonomi', 'Bosparande', 'Juridik', 'Digital', 'Projekt'])[1 + (g + s) % 6] END,
  unit_id, s = 0, beginning
FROM bench.staff, bench.seat;

-- Whoever begins stays for four to eight spells, now and then with one of them elsewhere in between.
CREATE TABLE bench.spell AS
SELECT i, k, i % groups AS g, lead(k) OVER (PARTITION BY i ORDER BY k) = k + 1 AS goes_on,
  (beginning + (i % groups) * 15 + make_interval(months => 30 * k))::date AS first_day,
  (beginning + (i % groups) * 15 + make_interval(months => 30 * (k + 1)))::date - 1 AS last_day,
  -- A new seat every other spell, each half of the groups in turn; in between, the same one again.
  (i / groups + (k + i % groups % 2) / 2 * 7) % ((people - i % groups - 1) / groups + 1) AS s
FROM bench.staff, generate_series(0, people - 1) AS i, generate_series(0, spells - 1) AS k
WHERE k >= bench.pick(i, 21, 6) - 1 AND k < bench.pick(i, 21, 6) + 3 + bench.pick(i, 22, 5) AND bench.chance(i * 100 + k, 23) > 0.03;
INSERT INTO staff.assignment (key, employee_id, position_id, unit_id, legal_entity_id, contract, valid_from, valid_to, end_reason_id, recorded_from)
SELECT nextval('staff.assignment_key'), 1001 + i, seat.id + 1, unit_id, CASE WHEN is_other THEN 2 ELSE 1 END,
  CASE WHEN bench.chance(i * 100 + k, 24) < 0.1 THEN 'fixed_term' ELSE 'permanent' END, first_day,
  CASE WHEN last_day < current_date THEN CASE WHEN goes_on THEN last_day ELSE last_day - bench.pick(i * 100 + k, 25, 300) END END,
  CASE WHEN last_day < current_date AND goes_on IS NOT TRUE THEN (ARRAY[2, 2, 2, 3, 4, 6, 9])[bench.pick(i * 100 + k, 26, 7)] END,
  first_day
FROM bench.spell JOIN bench.seat USING (g, s) WHERE first_day <= current_date;
INSERT INTO staff.assignment_state (assignment_key, kind, valid_from, valid_to, recorded_from)
SELECT key, CASE WHEN key % 40 = 0 THEN 'secondment' ELSE 'leave' END, valid_from + 200, valid_from + 400, valid_from
FROM staff.assignment WHERE key % 10 = 0 AND valid_from + 400 < coalesce(valid_to, current_date);

SELECT setval(pg_get_serial_sequence('staff.unit', 'id'), max(id)) FROM staff.unit;
SELECT setval(pg_get_serial_sequence('staff.position', 'id'), max(id)) FROM staff.position;
