-- Satisfaction, rated by the applicant at two moments.
-- Words:
--   moment     submission (nộp hồ sơ) or result_return (trả kết quả)
--   rater key  a keyed hash of dossier and moment: one rating per dossier and moment, without saying which dossier
--   follow-up  what the unit head does about a bad rating
--   scale      how many faces are shown
create table rating_scale (
  site_id integer not null references site(id),
  valid_from date not null,
  faces smallint not null,
  citation text not null,
  decided_at timestamptz not null,
  decided_by uuid not null references officer(id),
  primary key (site_id, valid_from),
  constraint a_scale_has_three_or_five_faces check (faces in (3, 5)),
  constraint a_scale_rests_on_a_decision check (citation <> '')
);
comment on table rating_scale is
  'Which scale holds from which day, by which decision. Before the first row: five faces. A scale that has begun is never rewritten.';
grant select, insert on rating_scale to motcua_app;
grant update (faces, citation, decided_at, decided_by) on rating_scale to motcua_app;

create table rating (
  id uuid primary key,
  site_id integer not null references site(id),
  rater_key text not null,
  moment text not null,
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  score smallint not null,
  faces smallint not null,
  reasons text[] not null default '{}',
  comment text not null default '',
  rated_at timestamptz not null,
  changed_at timestamptz,
  constraint a_dossier_is_rated_once_at_each_moment unique (site_id, rater_key),
  constraint a_rating_is_of_a_known_moment check (moment in ('submission', 'result_return')),
  constraint a_score_is_one_of_its_faces check (faces in (3, 5) and score between 1 and faces)
);
create index rating_by_unit on rating (unit_id, rated_at desc, id desc);
comment on table rating is 'One satisfaction rating. It does not say whose: nobody at a counter can find out who rated.';
comment on column rating.score is '1 is the worst face; the best is 3 or 5, as many as there were faces.';
grant select, insert on rating to motcua_app;
grant update (score, faces, reasons, comment, changed_at) on rating to motcua_app;

create table rating_follow_up (
  id uuid primary key,
  site_id integer not null references site(id),
  rating_id uuid not null unique references rating(id),
  unit_id integer not null references unit(id),
  procedure_id integer not null references procedure(id),
  sealed_dossier text not null,
  opened_at timestamptz not null,
  finding text,
  answer text,
  answered_at timestamptz,
  answered_by uuid references officer(id),
  constraint an_answer_has_its_finding_time_and_author
    check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null) and (answer is null) = (finding is null)),
  constraint a_finding_is_a_known_one
    check (finding in ('conduct', 'guidance', 'waiting', 'late', 'procedure', 'system', 'unfounded', 'other'))
);
create index follow_up_open_by_unit on rating_follow_up (unit_id, opened_at) where answered_at is null;
create index follow_up_answered_by_unit on rating_follow_up (unit_id, answered_at) where answered_at is not null;
comment on table rating_follow_up is 'A bad rating that the unit head must look into and answer.';
comment on column rating_follow_up.id is
  'Random, not by time: officers see it in addresses, and the moment of a rating could be matched with a visitor.';
comment on column rating_follow_up.finding is 'What the unit head found when looking into it.';
comment on column rating_follow_up.sealed_dossier is
  'The dossier''s id, encrypted: the system reads it to send the answer on; no page shows it.';
grant select, insert on rating_follow_up to motcua_app;
grant update (finding, answer, answered_at, answered_by) on rating_follow_up to motcua_app;
