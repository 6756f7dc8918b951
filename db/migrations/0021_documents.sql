-- The register of legal and steering documents: what they say of themselves, their files, and how they stand to each other.
-- Words:
--   document   a legal or steering document of an administration, as it was issued
--   field      what documents are about
--   issuer     the agency, or the person with the power, that issued a document
--   relation   what a document does to another one: it amends, replaces, repeals or guides it, or rests on it
--   effect     from when until when a document holds; worked out from its days and from what was done to it, never stored
create function document_words(site integer, input text) returns tsvector
  language sql immutable parallel safe strict
  return to_tsvector('simple'::regconfig,
    regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', 's' || site || 'd\1 ', 'g'));
comment on function document_words(integer, text) is
  'The words of a text without accents and signs, each behind its site (s1dkhai). 12/2026/QĐ-UBND is four words, so that every part of a number is found.';

create table document_field (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null default 0,
  constraint a_document_field_is_listed_once_in_a_site unique (site_id, slug),
  constraint a_document_field_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table document_field is 'What documents are about, in the order of `position`.';
grant select, insert, update on document_field to motcua_app;

create table document_issuer (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name text not null,
  constraint an_issuer_is_listed_once_in_a_site unique (site_id, slug),
  constraint an_issuer_has_a_name check (btrim(name) <> '')
);
comment on table document_issuer is 'Who issues documents. An issuer that is typed with other accents or capitals is the same one.';
grant select, insert on document_issuer to motcua_app;

create table document (
  id uuid primary key,
  site_id integer not null references site(id),
  slug text not null,
  state text not null default 'draft',
  kind text not null,
  type text not null,
  number text not null,
  title text not null,
  field_id integer not null references document_field(id),
  issuer_id integer not null references document_issuer(id),
  signer text not null,
  signer_title text not null,
  issued_on date not null,
  effective_on date,
  expires_on date,
  revision integer not null,
  created_at timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  words tsvector not null generated always as (
    setweight(document_words(site_id, number), 'A') || setweight(document_words(site_id, title), 'B')
  ) stored,
  constraint a_document_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_document_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_document_is_in_a_known_state check (state in ('draft', 'published', 'withdrawn')),
  constraint a_document_is_legal_or_steering check (kind in ('legal', 'steering')),
  constraint a_document_has_number_and_title check (btrim(number) <> '' and btrim(title) <> ''),
  constraint a_document_expires_after_it_took_effect check (expires_on > coalesce(effective_on, issued_on)),
  constraint what_is_public_was_published_at_some_moment check (state = 'draft' or published_at is not null),
  constraint a_withdrawn_document_has_its_moment check ((state = 'withdrawn') = (withdrawn_at is not null))
);
comment on table document is 'A legal or steering document. Whether it is in effect is worked out: view document_effect.';
comment on column document.number is 'Number and symbol as printed: 12/2026/QĐ-UBND.';
comment on column document.effective_on is 'The first day on which it holds; null when it says nothing of it, and then it holds from its issue.';
comment on column document.expires_on is 'The first day on which it no longer holds, when it says so itself.';
comment on column document.revision is 'Grows with every saving; a form that was opened before is refused.';
create index document_newest on document (site_id, issued_on desc, id desc) where state = 'published';
create index document_newest_of_type on document (site_id, type, issued_on desc, id desc) where state = 'published';
create index document_newest_of_field on document (site_id, field_id, issued_on desc, id desc) where state = 'published';
create index document_newest_of_issuer on document (site_id, issuer_id, issued_on desc, id desc) where state = 'published';
create index document_by_age on document (site_id, created_at desc, id desc);
create index document_by_number on document (site_id, plain(number));
create index document_by_words on document using gin (words);
grant select, insert, update on document to motcua_app;

create table document_version (
  document_id uuid not null references document(id),
  revision integer not null,
  site_id integer not null references site(id),
  facts jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  primary key (document_id, revision)
);
comment on table document_version is 'Append-only. What a document was said to be, each time that it was saved, and by whom; without an officer when the system imported it.';
create trigger document_version_is_append_only before update or delete or truncate on document_version
  for each statement execute function forbid_change();
grant select, insert on document_version to motcua_app;

create table document_relation (
  from_id uuid not null references document(id),
  to_id uuid not null references document(id),
  kind text not null,
  site_id integer not null references site(id),
  primary key (from_id, to_id, kind),
  constraint a_relation_is_of_a_known_kind
    check (kind in ('amends', 'replaces', 'repeals', 'repeals_partly', 'guides', 'rests_on')),
  constraint a_document_does_nothing_to_itself check (from_id <> to_id)
);
comment on table document_relation is 'What a document does to another. It counts once the document that does it is published.';
create index document_relation_done_to on document_relation (to_id, kind);
grant select, insert, delete on document_relation to motcua_app;

create table document_procedure (
  document_id uuid not null references document(id),
  procedure_id integer not null references procedure(id),
  site_id integer not null references site(id),
  primary key (document_id, procedure_id)
);
comment on table document_procedure is 'Procedures whose fees and charges a document sets.';
create index document_procedure_fees on document_procedure (procedure_id);
grant select, insert, delete on document_procedure to motcua_app;

create table document_file (
  id uuid primary key,
  site_id integer not null references site(id),
  document_id uuid not null references document(id),
  position smallint not null,
  file_id uuid not null references stored_file(id),
  reading text not null default 'waiting',
  pages integer,
  read_at timestamptz,
  constraint a_file_has_its_own_place unique (document_id, position),
  constraint a_file_was_read_or_waits
    check (reading in ('waiting', 'read', 'cut_short', 'no_text', 'protected', 'unreadable', 'too_large')),
  constraint a_file_that_was_read_has_its_moment check ((reading = 'waiting') = (read_at is null))
);
comment on table document_file is 'The document itself and what belongs to it, as PDF or DOCX, in the order of `position`.';
comment on column document_file.reading is 'What came of reading its text for the search. no_text: pictures of pages, as a scanner makes them.';
grant select, insert, delete on document_file to motcua_app;
grant update (reading, pages, read_at) on document_file to motcua_app;

create table document_text (
  document_file_id uuid primary key references document_file(id) on delete cascade,
  document_id uuid not null references document(id),
  site_id integer not null references site(id),
  body_plain text not null,
  words tsvector not null generated always as (document_words(site_id, body_plain)) stored,
  constraint a_text_to_search_is_not_endless check (length(body_plain) <= 200000)
);
comment on table document_text is 'The text of a file, for the search. Made again by reading the file.';
create index document_text_by_words on document_text using gin (words);
create index document_text_of on document_text (document_id);
grant select, insert, update, delete on document_text to motcua_app;

create view document_effect as
  select d.id as document_id, coalesce(d.effective_on, d.issued_on) as effect_from,
    least(d.expires_on, ended.on_day) as ends_on, partly.on_day as partly_ends_on
  from document d
  left join lateral (
    select min(coalesce(o.effective_on, o.issued_on)) as on_day
    from document_relation r join document o on o.id = r.from_id and o.state = 'published'
    where r.to_id = d.id and r.kind in ('replaces', 'repeals')
  ) ended on true
  left join lateral (
    select min(coalesce(o.effective_on, o.issued_on)) as on_day
    from document_relation r join document o on o.id = r.from_id and o.state = 'published'
    where r.to_id = d.id and r.kind = 'repeals_partly'
  ) partly on true;
comment on view document_effect is
  'From when a document holds, the first day on which it no longer does, and from when parts of it do not: by its own days and by published documents that replace or repeal it.';
grant select on document_effect to motcua_app;

create view procedure_fee_document as
  select p.site_id, p.procedure_id, d.slug, d.type, d.number, d.title, d.issued_on, e.ends_on
  from document_procedure p
  join document d on d.id = p.document_id and d.state = 'published'
  join document_effect e on e.document_id = d.id;
comment on view procedure_fee_document is
  'Published documents that set the fees of a procedure: what the procedure''s page names beside them.';
grant select on procedure_fee_document to motcua_app;
