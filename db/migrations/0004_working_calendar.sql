-- The days and hours on which a site, or one unit of it, works.
-- Words:
--   revision  a numbered state of all calendars of a site; every change makes the next one
--   mark      a day that differs from its weekday: holiday, compensatory day, swap-off day, make-up working day
--   over it   a unit's own marks and hours are laid over those of the site
create table working_calendar (
  site_id integer primary key references site(id),
  revision integer not null,
  constraint a_revision_counts_from_one check (revision >= 1)
);
comment on table working_calendar is
  'The current revision of a site''s calendars. A change locks this row, so that revisions follow one another; processes compare it with what they hold in memory.';
grant select, insert on working_calendar to motcua_app;
grant update (revision) on working_calendar to motcua_app;

create table calendar_revision (
  id uuid primary key,
  site_id integer not null references site(id),
  revision integer not null,
  unit_id integer references unit(id),
  change text not null,
  first_day date,
  last_day date,
  reason text not null,
  citation text not null,
  made_at timestamptz not null,
  made_by uuid references officer(id),
  constraint a_revision_is_made_once unique (site_id, revision),
  constraint a_change_is_of_a_known_kind check (change in
    ('calendar_loaded', 'day_added', 'day_changed', 'day_removed', 'hours_changed', 'year_published')),
  constraint a_change_says_why check (reason <> '')
);
comment on table calendar_revision is 'Append-only. What each revision changed, when, by whom, why and under which decision.';
comment on column calendar_revision.first_day is 'First day whose meaning changed; due dates that reach no such day need no recount.';
comment on column calendar_revision.last_day is 'Last day whose meaning changed; null when the change has no end.';
comment on column calendar_revision.made_by is 'Null when the system loaded it.';
create trigger calendar_revision_is_append_only before update or delete or truncate on calendar_revision
  for each statement execute function forbid_change();
grant select, insert on calendar_revision to motcua_app;

create table calendar_day (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  unit_id integer references unit(id),
  day date not null,
  kind text not null,
  name_vi text not null,
  name_en text not null,
  citation text not null,
  provenance text not null,
  from_revision integer not null,
  until_revision integer,
  constraint a_mark_is_of_a_known_kind check (kind in ('H', 'C', 'S', 'W')),
  constraint a_mark_has_a_name_and_a_citation check (name_vi <> '' and name_en <> '' and citation <> ''),
  constraint a_mark_comes_from_a_file_or_an_officer check (provenance in ('file', 'officer')),
  constraint a_mark_ends_after_it_begins check (until_revision > from_revision),
  foreign key (site_id, from_revision) references calendar_revision (site_id, revision),
  foreign key (site_id, until_revision) references calendar_revision (site_id, revision)
);
create unique index a_day_is_marked_once on calendar_day (site_id, coalesce(unit_id, 0), day)
  where until_revision is null;
comment on table calendar_day is
  'Marked days. Never changed or deleted: a mark ends with a revision, so that the calendar of any revision can be read again.';
comment on column calendar_day.unit_id is 'Null: holds for the whole site.';
comment on column calendar_day.kind is
  'H holiday, C compensatory day off, S day off swapped for a make-up day, W make-up working day.';
comment on column calendar_day.provenance is 'file: loaded from a published list; officer: entered by an administrator.';
comment on column calendar_day.until_revision is 'The first revision in which it no longer holds.';
grant select, insert on calendar_day to motcua_app;
grant update (until_revision) on calendar_day to motcua_app;

create table opening_hours (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  unit_id integer references unit(id),
  valid_from date not null,
  valid_to date,
  hours jsonb not null,
  citation text not null,
  from_revision integer not null,
  until_revision integer,
  constraint hours_are_stated_under_a_decision check (citation <> ''),
  constraint hours_end_on_or_after_their_first_day check (valid_to is null or valid_to >= valid_from),
  constraint hours_end_after_they_begin check (until_revision > from_revision),
  constraint hours_name_their_weekdays check (jsonb_typeof(hours -> 'weekdays') = 'object'
    and jsonb_typeof(hours -> 'makeUp') = 'array'),
  foreign key (site_id, from_revision) references calendar_revision (site_id, revision),
  foreign key (site_id, until_revision) references calendar_revision (site_id, revision)
);
create unique index hours_begin_once_on_a_day on opening_hours (site_id, coalesce(unit_id, 0), valid_from)
  where until_revision is null;
comment on table opening_hours is
  'Working hours by weekday, in force from valid_from to valid_to (last day included; null: until further notice). Of several in force the latest begun counts.';
comment on column opening_hours.hours is
  '{"weekdays": {"1": [{"opens": 450, "closes": 690}, …], …, "7": []}, "makeUp": […]}: minutes since midnight.';
comment on column opening_hours.until_revision is 'The first revision in which they no longer hold.';
grant select, insert on opening_hours to motcua_app;
grant update (until_revision) on opening_hours to motcua_app;

create table calendar_year (
  site_id integer not null references site(id),
  year integer not null,
  status text not null,
  from_revision integer not null,
  until_revision integer,
  primary key (site_id, year, from_revision),
  constraint a_year_is_published_or_incomplete check (status in ('published', 'incomplete')),
  constraint a_status_ends_after_it_begins check (until_revision > from_revision),
  foreign key (site_id, from_revision) references calendar_revision (site_id, revision),
  foreign key (site_id, until_revision) references calendar_revision (site_id, revision)
);
create unique index a_year_has_one_status on calendar_year (site_id, year) where until_revision is null;
comment on table calendar_year is
  'Which years'' holidays are known: all published, or incomplete. A year that is not listed counts with its weekends only, and due dates that reach it say so.';
grant select, insert on calendar_year to motcua_app;
grant update (until_revision) on calendar_year to motcua_app;
