-- A number is the same however it was typed; a draft that readers never saw can be thrown away, of a document or of a
-- consultation; and an organisation is named as one that nobody asked until somebody did.
create function document_number_key(number text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(trim('/' from regexp_replace(plain(number), '[^a-z0-9]+', '/', 'g')), '(^|/)0+(?=[0-9])', '\1', 'g');
comment on function document_number_key(text) is
  'A number and symbol whatever capitals, accents, blanks, dashes and noughts in front it was typed with: “05 / 2026 / QĐ – UBND” and “5/2026/qd-ubnd” have one key.';

-- Made with the migration, in its transaction: documents are not written for the second that it takes at 50,000 of them.
-- squawk-ignore require-concurrent-index-creation
create index document_by_number_key on document (site_id, document_number_key(number));
-- squawk-ignore require-concurrent-index-deletion
drop index document_by_number;

alter table document drop constraint a_document_is_in_a_known_state;
alter table document add constraint a_document_is_in_a_known_state
  check (state in ('draft', 'published', 'withdrawn', 'thrown_away')) not valid;
alter table document drop constraint what_is_public_was_published_at_some_moment;
alter table document add constraint what_is_public_was_published_at_some_moment
  check (state in ('draft', 'thrown_away') or published_at is not null) not valid;
alter table document add constraint a_document_that_was_out_is_never_thrown_away
  check (state <> 'thrown_away' or published_at is null) not valid;
comment on column document.state is 'thrown_away: a draft that readers never saw. Nobody sees it any more; its versions and events stay.';

alter table consultation drop constraint a_consultation_is_in_a_known_state;
alter table consultation add constraint a_consultation_is_in_a_known_state
  check (state in ('draft', 'opened', 'reported', 'withdrawn', 'thrown_away')) not valid;
alter table consultation drop constraint an_opened_consultation_has_its_end;
alter table consultation add constraint an_opened_consultation_has_its_end
  check (state in ('draft', 'thrown_away') or (opened_at is not null and closes_at is not null and closes_at > opened_at)) not valid;
alter table consultation add constraint a_consultation_that_was_open_is_never_thrown_away
  check (state <> 'thrown_away' or opened_at is null) not valid;
comment on column consultation.state is 'thrown_away: a draft that was never open. Nobody sees it any more; its events stay.';

alter table consultation_answer add column organisation_confirmed boolean not null default false;
comment on column consultation_answer.organisation_confirmed is
  'An officer asked the organisation, and it said so. Until then its name is shown as one that whoever wrote gave.';
