-- What everyone must know now: a banner over every page, services that will be or are interrupted, and whether the product works.
-- Words:
--   banner    a text at the top of every page of a site, from a moment to a moment
--   outage    services that cannot be used for a time: planned and announced before, or an incident
--   beat      the product noted that it works; every five minutes
create table banner (
  id uuid primary key,
  site_id integer not null references site(id),
  severity text not null,
  text_vi text not null,
  text_en text not null default '',
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  announced_at timestamptz not null,
  constraint a_banner_is_of_a_known_severity check (severity in ('info', 'warning', 'emergency')),
  constraint a_banner_ends_after_it_begins check (ends_at >= starts_at)
);
comment on table banner is 'A text at the top of every page of a site for a time. Ended early, it keeps the moment at which it was.';
create index banner_by_end on banner (site_id, ends_at);
grant select, insert on banner to motcua_app;
grant update (ends_at) on banner to motcua_app;

create table outage (
  id uuid primary key,
  site_id integer not null references site(id),
  kind text not null,
  affected_vi text not null,
  affected_en text not null default '',
  meanwhile_vi text not null,
  meanwhile_en text not null default '',
  starts_at timestamptz not null,
  expected_until timestamptz,
  announced_at timestamptz not null,
  ended_at timestamptz,
  cancelled_at timestamptz,
  constraint an_outage_is_planned_or_an_incident check (kind in ('planned', 'incident')),
  constraint a_planned_outage_says_when_services_return check (kind = 'incident' or expected_until is not null),
  constraint services_return_after_they_stop check (expected_until is null or expected_until > starts_at),
  constraint an_outage_ends_after_it_begins check (ended_at is null or ended_at >= starts_at),
  constraint what_is_cancelled_never_ended check (cancelled_at is null or ended_at is null)
);
comment on table outage is 'Services that cannot be used for a time. A planned one is announced at least seven working days before (Decree 224/2026/ND-CP, Article 13).';
create index outage_by_start on outage (site_id, starts_at desc);
grant select, insert on outage to motcua_app;
grant update (ended_at, cancelled_at) on outage to motcua_app;

create table outage_update (
  id uuid primary key,
  site_id integer not null references site(id),
  outage_id uuid not null references outage(id),
  said_at timestamptz not null,
  text_vi text not null,
  text_en text not null default ''
);
comment on table outage_update is 'Append-only. What was said of an outage while it lasted.';
create index outage_update_by_outage on outage_update (outage_id, said_at);
create trigger outage_update_is_append_only before update or delete or truncate on outage_update
  for each statement execute function forbid_change();
grant select, insert on outage_update to motcua_app;

create table beat_day (
  site_id integer not null references site(id),
  day date not null,
  beats integer not null default 0,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (site_id, day),
  constraint a_day_has_at_most_288_beats check (beats between 1 and 288)
);
comment on table beat_day is 'How often on a day the product noted that it works, once in five minutes: while it or its database is away, nothing is noted.';
comment on column beat_day.last_at is 'The five minutes that were noted last: none is noted twice.';
grant select, insert, update on beat_day to motcua_app;

-- The app may know how long jobs wait, without reading what they are about.
create function waiting_jobs(out waiting bigint, out oldest_due timestamptz, out failing bigint)
  language plpgsql security definer set search_path = public stable as $$
begin
  select count(*) filter (where attempts = 0), min(run_at) filter (where attempts = 0 and locked_at is null), count(*) filter (where attempts > 0)
  into waiting, oldest_due, failing
  from graphile_worker.jobs where run_at <= now();
end $$;
comment on function waiting_jobs() is 'Jobs whose time has come: how many, since when the oldest waits, and how many failed and are tried again.';
grant execute on function waiting_jobs() to motcua_app;
