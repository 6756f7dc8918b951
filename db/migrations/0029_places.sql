-- Places that residents look for: offices, clinics, schools, essential shops, vaccination points.
-- Words:
--   place   something with a door; found by name, address, ward, kind and by whether it is open
--   code    what those who keep the list call a place; by it an import knows the place again
--   hours   when it is open: spans of the week, and days on which that is otherwise
--   import  a list as it was sent and looked at; it goes in whole, or not at all
create function place_words(site integer, input text) returns tsvector
  language sql immutable parallel safe strict
  return to_tsvector('simple'::regconfig,
    regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', 's' || site || '\1 ', 'g'));
comment on function place_words(integer, text) is
  'The words of a text without accents and signs, each behind its site (s1vikhai): a search then reads the entries of its own site only.';

create function is_open(hours jsonb, on_day text, week_minute integer) returns boolean
  language sql immutable parallel safe strict
  return coalesce(
    (select exists (
       select from jsonb_array_elements(exception -> 'open') span
       where week_minute % 1440 >= (span ->> 0)::integer and week_minute % 1440 < (span ->> 1)::integer)
     from jsonb_array_elements(hours -> 'exceptions') exception
     where on_day between exception ->> 'from' and exception ->> 'to'
     limit 1),
    exists (
      select from jsonb_array_elements(hours -> 'week') span
      where week_minute >= (span ->> 0)::integer and week_minute < (span ->> 1)::integer));
comment on function is_open(jsonb, text, integer) is
  'Whether a place with these hours is open: on a day (YYYY-MM-DD), at a minute of the week (0 is Monday 00:00) in Viet Nam. domain/hours.ts says the same.';

create table place (
  id uuid primary key,
  site_id integer not null references site(id),
  unit_id integer not null references unit(id),
  code text not null,
  slug text not null,
  kind text not null,
  name_vi text not null,
  name_en text not null default '',
  address text not null,
  phone text not null default '',
  latitude double precision,
  longitude double precision,
  hours jsonb not null,
  access_vi text not null default '',
  access_en text not null default '',
  state text not null default 'open',
  closed_at timestamptz,
  closing_reason text not null default '',
  revision integer not null default 1,
  added_at timestamptz not null,
  sort_name text not null generated always as
    (regexp_replace(regexp_replace(plain(name_vi), '([0-9]+)', '00000\1', 'g'), '[0-9]*([0-9]{6})', '\1', 'g')) stored,
  words tsvector not null generated always as
    (place_words(site_id, name_vi || ' ' || name_en || ' ' || address || ' ' || code)) stored,
  constraint a_place_code_is_used_once_in_a_site unique (site_id, code),
  constraint a_place_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_place_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_place_has_a_name_a_code_and_an_address
    check (btrim(name_vi) <> '' and btrim(code) <> '' and btrim(address) <> ''),
  constraint a_place_is_of_a_known_kind
    check (kind in ('office', 'clinic', 'school', 'shop', 'vaccination_point')),
  constraint a_place_on_the_map_has_both_coordinates check ((latitude is null) = (longitude is null)),
  constraint coordinates_are_on_the_globe
    check (latitude between -90 and 90 and longitude between -180 and 180),
  constraint hours_have_a_week_and_exceptions
    check (jsonb_typeof(hours -> 'week') = 'array' and jsonb_typeof(hours -> 'exceptions') = 'array'),
  constraint a_place_is_open_or_closed_for_good check (state in ('open', 'closed')),
  constraint closing_for_good_has_its_moment_and_a_reason
    check ((state = 'closed') = (closed_at is not null) and (state = 'open' or btrim(closing_reason) <> ''))
);
comment on table place is 'Something with a door that residents go to. Open to everyone; what is closed for good is kept and no longer listed.';
comment on column place.unit_id is 'The ward in which it lies.';
comment on column place.hours is
  '{"week": [[from, to)] in minutes since Monday 00:00, "exceptions": [{"from", "to", "open": [[from, to)] in minutes of the day, "note"}]}. An empty week: nobody has said.';
comment on column place.sort_name is 'The name as lists are ordered by it: without accents, numbers as numbers (ward 2 before ward 11).';
comment on column place.revision is 'Grows with every change; a form that was opened before is refused.';
create index place_by_name on place (site_id, sort_name, id) where state = 'open';
create index place_by_name_on_the_desk on place (site_id, sort_name, id);
create index place_by_words on place using gin (words);
grant select, insert, update on place to motcua_app;

create table place_import (
  id uuid primary key,
  site_id integer not null references site(id),
  sent_by uuid not null references officer(id),
  sent_at timestamptz not null,
  rows jsonb not null,
  applied_at timestamptz,
  constraint an_import_has_rows check (jsonb_typeof(rows) = 'array')
);
comment on table place_import is 'A list of places as an officer sent it, with what was found about each row. One that was not put in is deleted after a day.';
create index place_import_by_age on place_import (site_id, sent_at) where applied_at is null;
grant select, insert, update, delete on place_import to motcua_app;
