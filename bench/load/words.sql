-- Text to make cases of. Chance is a hash of a row's number and a salt: the same register every time, in any plan.
CREATE SCHEMA bench;

-- At least 0, less than 1.
CREATE FUNCTION bench.chance(p_row bigint, p_salt bigint) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (hashint8extended(p_row, p_salt) & 1073741823)::float8 / 1073741824
$$;

-- From 1 to p_most, each as likely.
CREATE FUNCTION bench.pick(p_row bigint, p_salt bigint, p_most bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 1 + floor(bench.chance(p_row, p_salt) * p_most)::int
$$;

-- From 1 to p_most, the first far more likely than the last (Zipf): how words are spread in any language.
CREATE FUNCTION bench.zipf(p_row bigint, p_salt bigint, p_most bigint) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT least(floor(exp(bench.chance(p_row, p_salt) * ln((p_most + 1)::float8)))::int, p_most::int)
$$;

-- The everyday words first, then compounds of two, as Swedish makes them.
CREATE TABLE bench.word AS
WITH plain AS (
  SELECT w, row_number() OVER () AS rank FROM regexp_split_to_table(
    'och det i att på är för har inte en som med till den av vi om man ringer vatten lägenhet läcka avgift hyra kök badrum '
    'granne styrelse faktura fönster dörr element hiss tvättstuga källare balkong tak golv vägg avlopp kran spis '
    'ventilation värme nyckel lås port trapphus garage parkering laddning sopor störning buller skada försäkring besiktning '
    'renovering ritning avtal kontrakt överlåtelse andrahand uthyrning pant lån medlem bosparande kö intyg utdrag '
    'årsredovisning stadgar stämma motion revisor entreprenör jour fuktig blöt sprucken trasig gammal ny stor liten '
    'akut sen tidig väntar önskar undrar frågar berättar klagar tackar betalar beställer kontrollerar mäter bokar skickar '
    'imorgon igår vecka månad dag kväll morgon helg telefon mejl blankett bilaga foto protokoll svar besked beslut '
    'åtgärd uppföljning återkoppling mätning torkning rivning målning tapet kakel klinker slang rör pump panna filter '
    'mögel lukt drag kyla frost snö is gård lekplats cykelrum barnvagn förråd vind brandvarnare släckare elcentral säkring', ' ') AS w
), compound AS (
  SELECT left(a.w, 12) || right(b.w, 12) AS w, 1000 + row_number() OVER (ORDER BY a.rank * b.rank, a.rank) AS rank
  FROM plain a JOIN plain b ON a.rank > 18 AND b.rank > 18 AND a.rank <> b.rank
)
SELECT row_number() OVER (ORDER BY rank)::int AS id, w FROM (
  SELECT w, min(rank) AS rank FROM (TABLE plain UNION ALL TABLE compound) every GROUP BY w) once;
ALTER TABLE bench.word ADD PRIMARY KEY (id);

-- Sentences of five to fourteen words. Cases are put together from these, not from words: a million of them in minutes.
CREATE TABLE bench.sentence AS
SELECT s AS id, string_agg(w.w, ' ' ORDER BY n) AS text
FROM generate_series(1, 60000) AS s
CROSS JOIN LATERAL generate_series(1, 4 + bench.pick(s, 1, 10)) AS n
CROSS JOIN (SELECT count(*) AS words FROM bench.word) AS vocabulary
JOIN bench.word w ON w.id = bench.zipf(s * 16 + n, 2, words)
GROUP BY s;
ALTER TABLE bench.sentence ADD PRIMARY KEY (id);
ANALYZE bench.word, bench.sentence;
