-- Five events a case, the part of them from bench.from to bench.to. In a living register the events of one case lie far apart on disk, because other cases' events
-- came in between: the n-th event of a case is written only after the first ones of many later cases.
INSERT INTO cases.case_event (case_id, at, actor_id, kind, data, text, case_version)
SELECT c.id, CASE s WHEN 1 THEN c.received_at WHEN 5 THEN c.last_event_at ELSE c.received_at + (c.last_event_at - c.received_at) * (s - 1) / 5 END,
  1 + c.id % 40, kind,
  CASE kind
    WHEN 'registered' THEN jsonb_build_object('channel', c.channel, 'type', t.name)
    WHEN 'taken' THEN '{"from": null}'
    WHEN 'called' THEN jsonb_build_object('direction', 'out', 'reached', c.id % 3 > 0)
    WHEN 'completion_requested' THEN jsonb_build_object('due', c.wake_on)
    WHEN 'other_asked' THEN jsonb_build_object('party', c.waiting_for, 'due', c.wake_on)
    WHEN 'parked' THEN jsonb_build_object('until', c.wake_on)
    WHEN 'resolved' THEN '{"resolution": "solved"}'
    WHEN 'closed' THEN '{"resolution": "solved"}'
    ELSE '{}' END::jsonb,
  CASE WHEN kind IN ('noted', 'called') THEN sentence.text WHEN kind = 'closed' THEN c.closing_message END,
  CASE WHEN s = 1 OR c.status = 'new' THEN 1 WHEN s < 4 THEN 2 WHEN s = 4 THEN CASE WHEN kind = 'closed' THEN 3 ELSE 2 END ELSE c.version END
FROM bench.size
CROSS JOIN generate_series(current_setting('bench.from')::bigint, current_setting('bench.to')::bigint) AS place
CROSS JOIN generate_series(1, 5) AS s
JOIN cases."case" c ON c.id = place - (s - 1) * greatest(cases / 500, 1)
JOIN cases.case_type t ON t.key = c.type_key
CROSS JOIN LATERAL (SELECT CASE s WHEN 1 THEN 'registered' WHEN 2 THEN CASE WHEN c.status = 'new' THEN 'called' ELSE 'taken' END
  WHEN 3 THEN 'noted' WHEN 4 THEN CASE WHEN c.status = 'reopened' THEN 'closed' ELSE 'called' END ELSE c.last_event_kind END AS kind) AS what
JOIN bench.sentence ON sentence.id = bench.pick(c.id, 30 + s, 60000)
ORDER BY place, s;
