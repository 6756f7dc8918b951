-- Consultations: drafts of documents that are open for comment, the comments, and what the administration answers to each.
-- Words:
--   consultation  a draft document that people are asked about, for a number of working days
--   paragraph     a numbered piece of the draft that a comment may be about
--   comment       what somebody says about a paragraph or the whole; public, without a person's name, once the report is out
--   answer        what the administration says to a comment: taken, partly taken, not taken, and why
--   report        all comments with their answers; out once every comment has one
create table consultation (
  id uuid primary key,
  site_id integer not null references site(id),
  slug text not null,
  state text not null default 'draft',
  title text not null,
  summary text not null,
  draft_text text not null,
  agency text not null,
  working_days smallint not null,
  officer_id uuid references officer(id),
  revision integer not null default 1,
  created_at timestamptz not null,
  opened_at timestamptz,
  closes_at timestamptz,
  closed_at timestamptz,
  reported_at timestamptz,
  withdrawn_at timestamptz,
  conclusion text not null default '',
  constraint a_consultation_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_consultation_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_consultation_is_in_a_known_state check (state in ('draft', 'opened', 'reported', 'withdrawn')),
  constraint a_consultation_says_what_it_is_about check (btrim(title) <> '' and btrim(draft_text) <> ''),
  constraint a_consultation_lasts_some_working_days check (working_days between 1 and 250),
  constraint an_opened_consultation_has_its_end
    check (state = 'draft' or (opened_at is not null and closes_at is not null and closes_at > opened_at)),
  constraint a_consultation_closes_when_its_time_is_over check (closed_at >= closes_at),
  constraint a_report_follows_the_closing check ((state = 'reported') = (reported_at is not null) and reported_at >= closes_at),
  constraint a_withdrawn_consultation_has_its_moment check ((state = 'withdrawn') = (withdrawn_at is not null))
);
comment on table consultation is 'A draft document on which comments are, or were, asked for. Open and closed are told from closes_at, not stored.';
comment on column consultation.officer_id is 'Who is in charge: sees how to reach an organisation that commented. Null when the system imported it.';
comment on column consultation.closes_at is 'Worked out from working_days when it is opened, by the working calendar.';
comment on column consultation.closed_at is 'When the closing was noted and what tied comments to accounts was erased; some seconds after closes_at.';
create index consultation_newest on consultation (site_id, opened_at desc, id desc) where state in ('opened', 'reported');
create index consultation_by_age on consultation (site_id, created_at desc, id desc);
grant select, insert, update on consultation to motcua_app;

create table consultation_paragraph (
  consultation_id uuid not null references consultation(id),
  position smallint not null,
  site_id integer not null references site(id),
  kind text not null,
  label text not null,
  body text not null,
  primary key (consultation_id, position),
  constraint a_paragraph_is_of_a_known_kind check (kind in ('part', 'article', 'clause', 'point', 'text')),
  constraint a_paragraph_says_something check (btrim(body) <> '')
);
comment on table consultation_paragraph is 'The draft in numbered paragraphs, as it stood when it was opened; nothing in it changes afterwards.';
comment on column consultation_paragraph.label is 'How one cites it: khoản 2 Điều 5. Empty where it has no such place.';
grant select, insert on consultation_paragraph to motcua_app;

create table consultation_comment (
  id uuid primary key,
  site_id integer not null references site(id),
  consultation_id uuid not null references consultation(id),
  paragraph smallint,
  body text not null,
  organisation text not null default '',
  author_key text,
  sent_on date not null,
  foreign key (consultation_id, paragraph) references consultation_paragraph(consultation_id, position),
  constraint a_consultation_comment_says_something check (btrim(body) <> '')
);
comment on table consultation_comment is
  'What people say about a draft. No account, no name of a person, no hour: ids are random and only the day is kept (ADR 0060).';
comment on column consultation_comment.paragraph is 'What it is about; null for the whole draft.';
comment on column consultation_comment.organisation is 'The organisation in whose name it was said; empty for a person.';
comment on column consultation_comment.author_key is
  'A keyed hash of account and consultation, so that its author finds it and can change it; the same person has another one in each consultation. Erased when the consultation closes.';
create index consultation_comment_of on consultation_comment (consultation_id, id);
create index consultation_comment_by_author on consultation_comment (consultation_id, author_key) where author_key is not null;
grant select, insert, delete on consultation_comment to motcua_app;
grant update (paragraph, body, organisation, author_key) on consultation_comment to motcua_app;

create table consultation_contact (
  comment_id uuid primary key references consultation_comment(id) on delete cascade,
  site_id integer not null references site(id),
  name text not null,
  reach text not null,
  constraint a_contact_can_be_reached check (btrim(name) <> '' and btrim(reach) <> '')
);
comment on table consultation_contact is
  'Personal data: who speaks for an organisation that commented. Seen only by the officer in charge; deleted when the report is out.';
grant select, insert, delete on consultation_contact to motcua_app;
grant update (name, reach) on consultation_contact to motcua_app;

create table consultation_answer (
  comment_id uuid primary key references consultation_comment(id),
  site_id integer not null references site(id),
  outcome text not null,
  reason text not null,
  answered_at timestamptz not null,
  answered_by uuid references officer(id),
  constraint an_answer_is_of_a_known_outcome check (outcome in ('taken', 'partly', 'not_taken', 'withheld')),
  constraint an_answer_says_why check (btrim(reason) <> '')
);
comment on table consultation_answer is 'What the administration answers to a comment, one to each. It changes until the report is out.';
comment on column consultation_answer.outcome is 'withheld: what was said is not published, for it holds somebody''s personal data or offends; the report says so and why.';
grant select, insert, update on consultation_answer to motcua_app;
