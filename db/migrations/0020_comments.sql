-- Talking with readers: answers of the editorial board, comments that are closed, reports by readers, proofs of work.
-- Words:
--   answer   what the editorial board says to one comment; it stands below it
--   closed   an article takes no more comments; those that are approved stay
--   report   a resident tells the editors that an approved comment should not stand; open until an editor settles it
--   proof    the number that a browser found for a challenge (ALTCHA); good for one form
alter table article add column comments_closed_at timestamptz;
comment on column article.comments_closed_at is 'Since when it takes no more comments; null while it takes them.';

alter table article_comment add column is_proven boolean not null default true;
comment on column article_comment.is_proven is
  'Whether it came with a proof of work. One without, as browsers without scripts send it, is followed by a long wait.';

create table comment_answer (
  comment_id uuid primary key references article_comment(id),
  site_id integer not null references site(id),
  body text not null,
  answered_at timestamptz not null,
  answered_by uuid not null references officer(id),
  corrected_at timestamptz,
  constraint an_answer_says_something check (btrim(body) <> ''),
  constraint an_answer_is_corrected_after_it_was_given check (corrected_at >= answered_at)
);
comment on table comment_answer is 'What the editorial board answers, one to a comment. Readers see no officer''s name.';
comment on column comment_answer.answered_by is 'Who wrote it last.';
grant select, insert, update on comment_answer to motcua_app;

create table comment_report (
  comment_id uuid not null references article_comment(id),
  citizen_id uuid not null references citizen_account(id),
  site_id integer not null references site(id),
  reason text not null,
  is_proven boolean not null,
  reported_at timestamptz not null,
  settled_at timestamptz,
  constraint a_person_reports_a_comment_once primary key (comment_id, citizen_id),
  constraint a_report_gives_a_known_reason check (reason in ('insulting', 'personal_data', 'advertising', 'other'))
);
comment on table comment_report is 'Comments that readers reported. Who did is shown to nobody; it is kept so that each counts once.';
comment on column comment_report.settled_at is 'When an editor dismissed it or took the comment down; null while it waits.';
create index comment_report_open on comment_report (site_id, comment_id) where settled_at is null;
create index comment_report_by_citizen on comment_report (citizen_id, reported_at);
grant select, insert, update on comment_report to motcua_app;

create table spent_proof (
  challenge text primary key,
  expires_at timestamptz not null
);
comment on table spent_proof is 'Challenges of which the proof was taken, until they run out: a proof is good for one form, on every process.';
create index spent_proof_by_expiry on spent_proof (expires_at);
grant select, insert, delete on spent_proof to motcua_app;
