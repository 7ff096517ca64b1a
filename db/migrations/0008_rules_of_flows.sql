-- A published flow is what cases began with: it is followed by the next version, never changed.
CREATE FUNCTION cases.published_flow_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'version % of the flow of % is published and cannot change', OLD.version, OLD.type_key USING ERRCODE = 'check_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER published_flow_stays BEFORE UPDATE OR DELETE ON cases.flow_definition FOR EACH ROW
  WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION cases.published_flow_stays();
