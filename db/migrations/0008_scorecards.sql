-- Counters for the public figures, kept by the event feed alone: nobody types a statistic.
-- A row per unit, procedure and period, so that a figure costs the same at a thousand dossiers and at a million.
-- `motcua reconcile` replays the sealed events and must find the same numbers.
-- Words:
--   period     a week (Monday to Sunday), a month or a quarter, named by its kind and its first day
--   cell       one unit and one procedure
--   invitation an applicant reached a moment at which they may rate
create table dossier_count (
  site_id integer not null references site(id),
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  received_online integer not null default 0,
  received_counter integer not null default 0,
  received_post integer not null default 0,
  resolved_early integer not null default 0,
  resolved_on_day integer not null default 0,
  resolved_late integer not null default 0,
  resolved_in_last_hour integer not null default 0,
  resolved_after_pause integer not null default 0,
  resolved_after_extension integer not null default 0,
  resolved_after_either integer not null default 0,
  refused integer not null default 0,
  stopped integer not null default 0,
  primary key (site_id, period_kind, starts_on, unit_id, procedure_id),
  constraint a_count_is_of_a_week_month_or_quarter check (period_kind in ('week', 'month', 'quarter'))
);
comment on table dossier_count is 'Acts on dossiers, counted by the period in which they happened, for the unit that decides.';
comment on column dossier_count.resolved_after_either is 'Paused or extended on the way, or both: each dossier once.';
grant select, insert, update, delete on dossier_count to motcua_app;

create table duration_count (
  site_id integer not null references site(id),
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  working_hours smallint not null,
  dossiers integer not null,
  primary key (site_id, period_kind, starts_on, unit_id, procedure_id, working_hours),
  constraint a_duration_is_of_a_week_month_or_quarter check (period_kind in ('week', 'month', 'quarter'))
);
comment on table duration_count is 'How long resolved dossiers took: whole working hours (rounded up), time waiting for the applicant left out.';
grant select, insert, update, delete on duration_count to motcua_app;

create table rating_count (
  site_id integer not null references site(id),
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  moment text not null,
  invited integer not null default 0,
  answers integer not null default 0,
  points integer not null default 0,
  face_1 integer not null default 0,
  face_2 integer not null default 0,
  face_3 integer not null default 0,
  face_4 integer not null default 0,
  face_5 integer not null default 0,
  primary key (site_id, period_kind, starts_on, unit_id, procedure_id, moment),
  constraint a_rating_count_is_of_a_week_month_or_quarter check (period_kind in ('week', 'month', 'quarter')),
  constraint a_rating_count_is_of_a_known_moment check (moment in ('submission', 'result_return'))
);
comment on table rating_count is 'Invitations and ratings by period. points: the sum of scores from 0 (worst face) to 100 (best).';
comment on column rating_count.face_1 is 'Answers with the worst of five faces; three faces count as 1, 3 and 5.';
grant select, insert, update, delete on rating_count to motcua_app;

create view rating_crowd as
  select site_id, starts_on as week, unit_id, procedure_id, moment, invited
  from rating_count where period_kind = 'week';
comment on view rating_crowd is
  'How many applicants reached a moment in a week: what ratings look at before they tell an officer when something was said.';
grant select on rating_crowd to motcua_app;

create table open_dossier (
  dossier_id uuid primary key,
  site_id integer not null references site(id),
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  due_on date not null,
  is_waiting boolean not null
);
comment on table open_dossier is 'Dossiers received and not yet resolved, as the events tell it. A row goes when the dossier ends.';
comment on column open_dossier.is_waiting is 'Its clock stands (for the applicant or another agency), or the applicant wants it stopped: not overdue meanwhile.';
grant select, insert, update, delete on open_dossier to motcua_app;

create table open_due (
  site_id integer not null references site(id),
  due_on date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  dossiers integer not null,
  primary key (site_id, due_on, unit_id, procedure_id)
);
create index open_due_at_zero on open_due (site_id) where dossiers = 0;
comment on table open_due is 'Open dossiers that are not waiting, counted by the day they are due: those before today are overdue. A row goes at zero.';
grant select, insert, update, delete on open_due to motcua_app;

create table overdue_change (
  site_id integer not null references site(id),
  day date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  dossiers integer not null,
  primary key (site_id, day, unit_id, procedure_id)
);
create index overdue_change_at_zero on overdue_change (site_id) where dossiers = 0;
create index overdue_change_by_unit on overdue_change (site_id, unit_id, day) include (procedure_id, dossiers);
comment on table overdue_change is
  'By how many the open dossiers whose due day has come rose or fell on a day: what a past period is told by. A row goes at zero.';
comment on column overdue_change.day is
  'The due day, or the day of the act when that is later; a due day may lie ahead.';
grant select, insert, update, delete on overdue_change to motcua_app;
