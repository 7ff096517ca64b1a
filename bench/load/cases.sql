-- The cases from bench.from to bench.to. Their ids follow the order they came in.
INSERT INTO cases."case" (id, number, version, type_key, title, description, status, priority, channel, person_id, home_id, association_id,
  caller_name, caller_phone, assignee_id, team_id, waiting_for, wake_on, promised_at, received_at, deadline_at, resolution, closing_message,
  ended_at, restricted, last_event_at, last_event_kind) OVERRIDING SYSTEM VALUE
SELECT i, extract(year FROM received_at AT TIME ZONE 'Europe/Stockholm') || '-' || lpad(i::text, 6, '0'),
  CASE status WHEN 'new' THEN 1 WHEN 'in_progress' THEN 2 WHEN 'reopened' THEN 4 ELSE 3 END,
  t.key, upper(left(title.text, 1)) || left(substr(title.text, 2), 70),
  first.text || '. ' || second.text || CASE WHEN is_rare THEN ' tätskiktsfogen' ELSE '' END || '.',
  status, CASE WHEN fate < 0.8 THEN t.urgency ELSE 1 + (i % 4) END, (ARRAY['phone', 'phone', 'phone', 'email', 'email', 'web', 'visit', 'other'])[bench.pick(i, 21, 8)],
  CASE WHEN about < 0.72 THEN p.person END, CASE WHEN about BETWEEN 0.72 AND 0.82 THEN home END, CASE WHEN about BETWEEN 0.82 AND 0.87 THEN association END,
  CASE WHEN about > 0.87 THEN 'Okänd uppringare' END, CASE WHEN about > 0.87 THEN '070-174 06 05' END,
  CASE WHEN status <> 'new' THEN agent END, 1 + agent % (SELECT count(*) FROM staff.team),
  CASE status WHEN 'waiting_other' THEN 'Entreprenören' END,
  CASE WHEN status IN ('waiting_member', 'waiting_other', 'parked') THEN current_date - 2 + bench.pick(i, 22, 30) END,
  CASE WHEN is_open AND bench.chance(i, 23) < 0.08 THEN now() + interval '1 hour' * (bench.pick(i, 24, 120) - 20) END,
  received_at, received_at + interval '1 hour' * (ARRAY[2, 8, 72, 240])[t.urgency] + interval '1 second' * bench.pick(i, 25, 3600),
  CASE WHEN NOT is_open THEN 'solved' END, CASE WHEN NOT is_open THEN 'Hej! ' || first.text || '.' END,
  CASE WHEN NOT is_open THEN ended END, coalesce(about < 0.72 AND shielded.id IS NOT NULL, false), ended,
  CASE status WHEN 'new' THEN 'noted' WHEN 'in_progress' THEN 'noted' WHEN 'waiting_member' THEN 'completion_requested'
    WHEN 'waiting_other' THEN 'other_asked' ELSE status END
FROM (
  SELECT *, least(received_at + interval '1 hour' * bench.pick(i, 26, 200), now()) AS ended, CASE
    WHEN NOT is_open THEN CASE WHEN fate < 0.1 THEN 'resolved' ELSE 'closed' END
    WHEN fate < 0.2 THEN 'new' WHEN fate < 0.6 THEN 'in_progress' WHEN fate < 0.75 THEN 'waiting_member'
    WHEN fate < 0.87 THEN 'waiting_other' WHEN fate < 0.97 THEN 'parked' ELSE 'reopened' END AS status
  FROM bench.plan) AS p
JOIN bench.type t ON t.id = p.type
JOIN bench.sentence title ON title.id = p.title JOIN bench.sentence first ON first.id = p.first JOIN bench.sentence second ON second.id = p.second
LEFT JOIN members.person shielded ON shielded.id = p.person AND shielded.shielded
ORDER BY i;
