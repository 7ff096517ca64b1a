-- A search for a word that stands everywhere walks the newest documents; for a rare word it asks the index. Walking reads
-- wanted * all / matches documents, the index reads every match: whichever is less. How many there are is the planner's
-- guess from its statistics, which costs a fraction of a millisecond; counting them would cost what is to be saved.
CREATE FUNCTION cases.is_common(p_query tsquery, p_wanted int) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  matches_plan json;
  matches float8;
BEGIN
  IF p_query IS NULL THEN RETURN false; END IF;
  EXECUTE format('EXPLAIN (FORMAT JSON) SELECT FROM cases.case_search WHERE document @@ %L::tsquery', p_query) INTO matches_plan;
  matches := (matches_plan -> 0 -> 'Plan' ->> 'Plan Rows')::float8;
  RETURN matches * matches > p_wanted * (SELECT reltuples FROM pg_class WHERE oid = 'cases.case_search'::regclass);
END $$;
--> statement-breakpoint
-- A type's cases, newest first: a search for a common word among the cases of a rare type.
CREATE INDEX case_by_type ON cases."case" (type_key, id);
--> statement-breakpoint
-- What somebody has closed, among a million that others closed.
CREATE INDEX case_ended_assignee ON cases."case" (assignee_id, ended_at, id) WHERE not is_open;
--> statement-breakpoint
-- Nearly every unassigned or waiting case is open, and nearly no case is. Without knowing that the two go together the
-- planner expected a twentieth of them, and sorted ten thousand rows instead of walking fifty.
CREATE STATISTICS cases.case_open_by_status (mcv) ON is_open, status FROM cases."case";
--> statement-breakpoint
CREATE STATISTICS cases.case_open_by_assignee (mcv) ON is_open, assignee_id FROM cases."case";
