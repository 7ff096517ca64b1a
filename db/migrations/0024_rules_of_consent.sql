-- One number that says whether anything on the public pages may look different now. Every application process asks for
-- it before it answers, so that what is published shows everywhere within a second.
insert into consent.revision (number) values (1);
--> statement-breakpoint
create function consent.bump_revision() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update consent.revision set number = number + 1;
  return null;
end $$;
--> statement-breakpoint
create trigger shown after insert or update or delete on consent.site_part
  for each statement execute function consent.bump_revision();
--> statement-breakpoint
create trigger shown after insert or update or delete on consent.controller
  for each statement execute function consent.bump_revision();
--> statement-breakpoint
create trigger shown after insert or update or delete on consent.purpose
  for each statement execute function consent.bump_revision();
--> statement-breakpoint
create trigger shown after insert or update or delete on consent.inventory_item
  for each statement execute function consent.bump_revision();
--> statement-breakpoint
create trigger shown after insert or update or delete on platform.published_figure
  for each statement execute function consent.bump_revision();
--> statement-breakpoint
-- The application may add proof and read it. It may remove it in two ways only, both told in consent.erasure: a visitor
-- erases her own record, and the time of a record is over.
create function consent.erase_record(record text) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  removed integer;
begin
  delete from consent.choice_event where consent_id = record;
  get diagnostics removed = row_count;
  if removed > 0 then
    insert into consent.erasure (at, cause, events) values (now(), 'visitor', removed);
  end if;
  return removed;
end $$;
--> statement-breakpoint
-- A record is as old as its newest event: while a yes is in force, so is the proof of how it came about.
create function consent.remove_old_records(before timestamptz) returns integer
  language plpgsql security definer set search_path = '' as $$
declare
  removed integer;
begin
  delete from consent.choice_event e
  where e.at < before
    and (e.consent_id is null
      or not exists (select from consent.choice_event newer where newer.consent_id = e.consent_id and newer.at >= before));
  get diagnostics removed = row_count;
  if removed > 0 then
    insert into consent.erasure (at, cause, events) values (now(), 'retention', removed);
  end if;
  return removed;
end $$;
--> statement-breakpoint
revoke all on function consent.erase_record(text) from public;
--> statement-breakpoint
revoke all on function consent.remove_old_records(timestamptz) from public;
