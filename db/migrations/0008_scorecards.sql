-- Counters for the public figures, kept by the event feed alone: nobody types a statistic.
-- A row per unit, procedure and day, so that a figure costs the same at a thousand dossiers and at a million.
-- `motcua reconcile` replays the sealed events and must find the same numbers.
create table dossier_day (
  site_id integer not null references site(id),
  day date not null,
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
  refused integer not null default 0,
  stopped integer not null default 0,
  primary key (site_id, day, unit_id, procedure_id)
);
comment on table dossier_day is 'Acts on dossiers, counted by the day they happened, for the unit that decides.';
grant select, insert, update, delete on dossier_day to motcua_app;

create table duration_day (
  site_id integer not null references site(id),
  day date not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  working_hours smallint not null,
  dossiers integer not null,
  primary key (site_id, day, unit_id, procedure_id, working_hours)
);
comment on table duration_day is 'How long resolved dossiers took: whole working hours (rounded up), time waiting for the applicant left out.';
grant select, insert, update, delete on duration_day to motcua_app;

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
comment on table open_due is 'Open dossiers that are not waiting, counted by the day they are due: those before today are overdue.';
grant select, insert, update, delete on open_due to motcua_app;

create table rating_day (
  site_id integer not null references site(id),
  day date not null,
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
  primary key (site_id, day, unit_id, procedure_id, moment),
  constraint a_rating_day_is_of_a_known_moment check (moment in ('submission', 'result_return'))
);
comment on table rating_day is 'Invitations and ratings by day. points: the sum of scores from 0 (worst face) to 100 (best).';
comment on column rating_day.face_1 is 'Answers with the worst of five faces; three faces count as 1, 3 and 5.';
grant select, insert, update, delete on rating_day to motcua_app;
