-- Cases in the order they came in over three years, the last of them just now. About one in twenty is still open.
CREATE TABLE bench.type AS SELECT key, name, urgency, row_number() OVER (ORDER BY key)::int AS id FROM cases.case_type WHERE active;

CREATE VIEW bench.plan AS
SELECT i, now() - interval '3 years' * ((cases - i) / cases::float8) - interval '1 minute' AS received_at,
  bench.chance(i, 10) < CASE WHEN i > cases * 0.95 THEN 0.62 WHEN i > cases * 0.8 THEN 0.1 ELSE 0.005 END AS is_open,
  bench.chance(i, 11) AS fate, bench.chance(i, 12) AS about, bench.pick(i, 13, 40) AS agent, bench.pick(i, 14, people) AS person,
  bench.zipf(i, 15, types) AS type, bench.pick(i, 16, homes) AS home, bench.pick(i, 17, associations) AS association,
  bench.pick(i, 18, 60000) AS title, bench.pick(i, 19, 60000) AS first, bench.pick(i, 20, 60000) AS second,
  -- Seven cases hold the rare word, however many there are.
  i % greatest(cases / 7, 1) = greatest(cases / 14, 1) AS is_rare
FROM bench.size, (SELECT count(*) AS types FROM bench.type) AS known, generate_series(current_setting('bench.from')::bigint, current_setting('bench.to')::bigint) AS i;

-- Numbers go on where the register ends, in whichever year the next case comes in.
INSERT INTO cases.case_counter (year, last)
SELECT y, (SELECT cases FROM bench.size) FROM generate_series(extract(year FROM now())::int - 4, extract(year FROM now())::int + 1) AS y;
