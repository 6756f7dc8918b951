-- News: articles in two languages, their pictures, readers' comments, and how many people read what.
-- Words:
--   article   a piece of news; published once, changed or withdrawn later
--   text      an article in one language; Vietnamese always, English when there is one
--   version   a text as it was saved at a moment; never changed
--   comment   what a reader wrote under an article; held until an editor decides
--   reader    a person on a day, known only by a hash that nobody can make again the day after
create extension if not exists fuzzystrmatch;

create function article_words(site integer, language text, input text) returns tsvector
  language sql immutable parallel safe strict
  return to_tsvector('simple'::regconfig,
    regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', 's' || site || language || '\1 ', 'g'));
comment on function article_words(integer, text, text) is
  'The words of a text without accents and signs, each behind site and language (s1vikhai): a search then reads the entries of its own texts only. 24/11/2026 is three words, so that every part of it is found.';

create table news_category (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null default 0,
  constraint a_category_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_category_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table news_category is 'What articles are about, in the order of `position`.';
grant select, insert, update on news_category to motcua_app;

create table article (
  id uuid primary key,
  site_id integer not null references site(id),
  category_id integer not null references news_category(id),
  slug text not null,
  state text not null default 'draft',
  created_at timestamptz not null,
  published_at timestamptz,
  withdrawn_at timestamptz,
  constraint an_article_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint an_article_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint an_article_is_in_a_known_state check (state in ('draft', 'published', 'withdrawn')),
  constraint what_is_out_was_published_at_some_moment check (state = 'draft' or published_at is not null),
  constraint a_withdrawal_has_its_moment check ((state = 'withdrawn') = (withdrawn_at is not null))
);
comment on table article is 'A piece of news. What it says stands in article_text.';
comment on column article.published_at is 'When it first went out; kept when it is withdrawn and put out again.';
create index article_newest on article (site_id, published_at desc, id desc) where state = 'published';
create index article_newest_of_category on article (site_id, category_id, published_at desc, id desc) where state = 'published';
create index article_by_age on article (site_id, created_at desc, id desc);
grant select, insert, update on article to motcua_app;

create table article_text (
  article_id uuid not null references article(id),
  language text not null,
  site_id integer not null references site(id),
  title text not null,
  lead text not null,
  body_html text not null,
  body_plain text not null,
  revision integer not null default 1,
  title_plain text not null generated always as (plain(title)) stored,
  title_words tsvector not null generated always as (article_words(site_id, language, title)) stored,
  words tsvector not null generated always as (
    setweight(article_words(site_id, language, title), 'A') || setweight(article_words(site_id, language, lead), 'B')
      || setweight(article_words(site_id, language, body_plain), 'C')
  ) stored,
  primary key (article_id, language),
  constraint a_text_is_in_a_known_language check (language in ('vi', 'en')),
  constraint a_title_says_something check (btrim(title) <> '')
);
comment on table article_text is 'An article in one language, as it reads now.';
comment on column article_text.body_html is 'Only through sanitise-body.ts: an allow-list of elements, no style, no script.';
comment on column article_text.body_plain is 'The body without its elements, for search and reading time.';
comment on column article_text.revision is 'Grows with every saving; a form that was opened before is refused.';
create index article_text_by_title on article_text using gin (title_words);
create index article_text_by_words on article_text using gin (words);
grant select, insert, update on article_text to motcua_app;

create table article_version (
  article_id uuid not null references article(id),
  language text not null,
  revision integer not null,
  site_id integer not null references site(id),
  title text not null,
  lead text not null,
  body_html text not null,
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  primary key (article_id, language, revision)
);
comment on table article_version is 'Append-only. Every text as it was saved, by whom; without an officer when the system imported it.';
create trigger article_version_is_append_only before update or delete or truncate on article_version
  for each statement execute function forbid_change();
grant select, insert on article_version to motcua_app;

create table article_word (
  site_id integer not null references site(id),
  language text not null,
  word text not null,
  texts integer not null,
  primary key (site_id, language, word)
);
comment on table article_word is
  'Every word of the texts, as people type it, and in how many it stands: slips of typing are mended against it. Without accents Vietnamese has few syllables, so it stays small.';
grant select, insert, update on article_word to motcua_app;

create function count_article_words() returns trigger language plpgsql set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    update article_word w set texts = w.texts - gone.times
    from (select o.site_id, o.language, substr(t.word, length('s' || o.site_id || o.language) + 1) as word, count(*) as times
          from removed o cross join lateral unnest(tsvector_to_array(o.words)) as t(word) group by 1, 2, 3) gone
    where w.site_id = gone.site_id and w.language = gone.language and w.word = gone.word;
  end if;
  insert into article_word (site_id, language, word, texts)
  select n.site_id, n.language, substr(t.word, length('s' || n.site_id || n.language) + 1), count(*)
  from added n cross join lateral unnest(tsvector_to_array(n.words)) as t(word)
  group by 1, 2, 3 order by 1, 2, 3
  on conflict (site_id, language, word) do update set texts = article_word.texts + excluded.texts;
  return null;
end $$;
create trigger new_article_words_are_counted after insert on article_text
  referencing new table as added for each statement execute function count_article_words();
create trigger changed_article_words_are_counted after update on article_text
  referencing old table as removed new table as added for each statement execute function count_article_words();

create table article_picture (
  id uuid primary key,
  site_id integer not null references site(id),
  article_id uuid not null references article(id),
  position smallint not null,
  file_id uuid not null references stored_file(id),
  small_file_id uuid references stored_file(id),
  width integer not null,
  height integer not null,
  alt_vi text not null,
  alt_en text not null default '',
  caption_vi text not null default '',
  caption_en text not null default '',
  credit text not null default '',
  constraint a_picture_has_its_own_place unique (article_id, position) deferrable initially deferred,
  constraint a_picture_is_described check (btrim(alt_vi) <> ''),
  constraint a_picture_has_a_size check (width > 0 and height > 0 and position > 0)
);
comment on table article_picture is 'Pictures of an article. The first is its cover; the body names the others by position.';
comment on column article_picture.alt_vi is 'What the picture shows, for those who do not see it.';
comment on column article_picture.small_file_id is 'The same picture, small, for lists; the large one serves where there is none.';
grant select, insert, update, delete on article_picture to motcua_app;

create table article_comment (
  id uuid primary key,
  site_id integer not null references site(id),
  article_id uuid not null references article(id),
  citizen_id uuid not null references citizen_account(id),
  author_name text not null,
  body text not null,
  state text not null default 'held',
  sent_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references officer(id),
  refusal_reason text not null default '',
  constraint a_comment_is_in_a_known_state check (state in ('held', 'approved', 'refused')),
  constraint a_comment_says_something check (btrim(body) <> '' and btrim(author_name) <> ''),
  constraint a_decision_names_the_editor
    check ((state = 'held') = (decided_at is null) and (state = 'held') = (decided_by is null)),
  constraint a_refusal_gives_a_reason check (state <> 'refused' or btrim(refusal_reason) <> '')
);
comment on table article_comment is 'What readers wrote. Nobody sees a comment before an editor approves it.';
create index article_comment_shown on article_comment (article_id, sent_at) where state = 'approved';
create index article_comment_queue on article_comment (site_id, state, sent_at, id);
create index article_comment_by_citizen on article_comment (citizen_id, sent_at);
grant select, insert, update on article_comment to motcua_app;

create table reader_day (
  site_id integer not null references site(id),
  day date not null,
  salt text not null,
  shown_at timestamptz not null,
  primary key (site_id, day)
);
comment on table reader_day is 'The salt of the day under which readers are hashed. Deleted when the next day begins: no hash can be made again.';
comment on column reader_day.shown_at is 'When the pages with the most read articles were last told to count anew.';
grant select, insert, update, delete on reader_day to motcua_app;

create table article_reader (
  site_id integer not null references site(id),
  day date not null,
  article_id uuid not null references article(id),
  reader_hash text not null,
  primary key (site_id, day, article_id, reader_hash)
);
comment on table article_reader is 'Who read what today, as hashes only, so that a person who reloads counts once. Deleted when the next day begins.';
grant select, insert, delete on article_reader to motcua_app;

create table article_read_day (
  site_id integer not null references site(id),
  day date not null,
  article_id uuid not null references article(id),
  readers integer not null,
  primary key (site_id, day, article_id),
  constraint readers_are_counted_upwards check (readers > 0)
);
comment on table article_read_day is 'How many people read an article on a day.';
grant select, insert, update on article_read_day to motcua_app;
