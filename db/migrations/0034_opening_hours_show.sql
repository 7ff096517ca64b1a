-- The start page and the page on how to reach KOMS tell the hours: whoever changes them changes those pages.
create trigger shown after insert or update or delete on platform.opening_hours
  for each statement execute function consent.bump_revision();
