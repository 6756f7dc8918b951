-- What the law wants people to know of an administration: who leads it and what each unit does, where its boundary runs, and
-- which contents must be public, with what was measured of each.
create table unit_profile (
  id uuid primary key,
  site_id integer not null references site(id),
  unit_id integer not null references unit(id),
  valid_from date not null,
  duties_vi text not null,
  duties_en text not null default '',
  reception_vi text not null default '',
  reception_en text not null default '',
  saved_at timestamptz not null,
  saved_by uuid references officer(id)
);
comment on table unit_profile is 'Append-only. What a unit does and when it receives people, from a day on: the last saved of those that hold counts.';
create index unit_profile_by_unit on unit_profile (unit_id, valid_from desc, saved_at desc);
create trigger unit_profile_is_append_only before update or delete or truncate on unit_profile
  for each statement execute function forbid_change();
grant select, insert on unit_profile to motcua_app;

create table officer_profile (
  id uuid primary key,
  site_id integer not null references site(id),
  officer_id uuid not null references officer(id),
  valid_from date not null,
  duties_vi text not null,
  duties_en text not null default '',
  bio_vi text not null default '',
  bio_en text not null default '',
  reception_vi text not null default '',
  reception_en text not null default '',
  phone text not null default '',
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  constraint an_office_number_is_a_number check (phone ~ '^[0-9+ .()-]{0,30}$')
);
comment on table officer_profile is 'Append-only. What a leader answers for, a short life, reception days and the number at the office: public by law, nothing private.';
create index officer_profile_by_officer on officer_profile (officer_id, valid_from desc, saved_at desc);
create trigger officer_profile_is_append_only before update or delete or truncate on officer_profile
  for each statement execute function forbid_change();
grant select, insert on officer_profile to motcua_app;

create table site_boundary (
  id uuid primary key,
  site_id integer not null references site(id),
  features jsonb not null,
  citation text not null,
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  constraint a_boundary_has_features check (jsonb_typeof(features) = 'array' and jsonb_array_length(features) > 0)
);
comment on table site_boundary is 'Append-only. The administrative boundary map of a site: named polygons read from a GeoJSON file, nothing else of it. The newest counts.';
create index site_boundary_newest on site_boundary (site_id, saved_at desc);
create trigger site_boundary_is_append_only before update or delete or truncate on site_boundary
  for each statement execute function forbid_change();
grant select, insert on site_boundary to motcua_app;

create table required_content (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  key text not null,
  position integer not null,
  name_vi text not null,
  name_en text not null,
  citation text not null,
  satisfied_by text not null,
  confirm_days integer not null,
  valid_from date not null,
  valid_to date,
  constraint a_content_is_required_once_from_a_day unique (site_id, key, valid_from),
  constraint a_required_content_has_a_plain_key check (key ~ '^[a-z_]{1,40}$'),
  constraint a_content_is_satisfied_in_a_known_way
    check (satisfied_by in ('page', 'units', 'leaders', 'boundary', 'procedures', 'opinions')),
  constraint a_content_is_confirmed_within_ten_years check (confirm_days between 1 and 3660),
  constraint a_requirement_ends_after_it_begins check (valid_to is null or valid_to > valid_from)
);
comment on table required_content is 'What the law wants on a site, as dated data with its citation, and within how many days somebody confirms that it is still right.';
comment on column required_content.valid_to is 'The first day on which it is no longer required.';
grant select, insert on required_content to motcua_app;
grant update (confirm_days, valid_to) on required_content to motcua_app;

create table content_measurement (
  site_id integer not null references site(id),
  key text not null,
  state text not null,
  changed_at timestamptz,
  due_at timestamptz,
  findings jsonb not null default '[]',
  measured_at timestamptz not null,
  primary key (site_id, key),
  constraint a_content_is_in_a_known_state check (state in ('present', 'missing', 'overdue', 'broken'))
);
comment on table content_measurement is 'What was last measured of each required content. Written by the measuring job alone.';
grant select, insert, update on content_measurement to motcua_app;

create table page_opinion (
  site_id integer not null references site(id),
  page_id uuid not null references page(id),
  day date not null,
  helpful integer not null default 0,
  unhelpful integer not null default 0,
  primary key (page_id, day),
  constraint opinions_are_counted_up check (helpful >= 0 and unhelpful >= 0)
);
comment on table page_opinion is 'How many readers found a page helpful on a day. Nothing of any reader is kept.';
create index page_opinion_by_site on page_opinion (site_id, day);
grant select, insert, update on page_opinion to motcua_app;
