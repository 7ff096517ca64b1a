-- Viewings of names are append-only for the application; only this takes them away, and never a young one.
CREATE FUNCTION staff.forget_name_viewings(older_than timestamptz) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH gone AS (
    DELETE FROM staff.name_viewing WHERE at < least(older_than, now() - interval '30 days') RETURNING 1
  ) SELECT count(*)::integer FROM gone
$$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION staff.forget_name_viewings(timestamptz) FROM PUBLIC;
