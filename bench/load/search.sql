-- The document of the cases from bench.from to bench.to, made by the view that cases.index_case reads.
INSERT INTO cases.case_search (case_id, document)
SELECT case_id, document FROM cases.search_document
WHERE case_id BETWEEN current_setting('bench.from')::bigint AND current_setting('bench.to')::bigint
ORDER BY case_id;
