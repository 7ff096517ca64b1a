-- The home a case is about: the one it names, else the one its person holds or lives in today. Two leaks of one house
-- are found by it. Null where neither is known.
create function cases.case_home(of_case bigint) returns bigint language sql stable as $$
  select coalesce(c.home_id, (
    select r.home_id from members.person_role r
    where r.person_id = c.person_id and r.kind in ('owner', 'tenant', 'resident') and r.valid_from <= platform.today()
      and (r.valid_to is null or r.valid_to >= platform.today())
    order by r.kind = 'resident', r.valid_from desc, r.id limit 1))
  from cases."case" c where c.id = of_case
$$;
