-- What readers see and hear of pictures was not found. It stands in the index behind the body, and in a column of its own:
-- reading takes no longer for it. A generated column is made anew (PostgreSQL 15 does not change what it is made from),
-- in the same step in which it gets its storage (0087), so that no text is written twice.
alter table article_text
  add column pictures_plain text not null default '',
  -- squawk-ignore ban-drop-column
  drop column words,
  -- squawk-ignore adding-field-with-default
  add column words tsvector not null generated always as (setweight(article_words(site_id, language, title), 'A')
    || setweight(article_words(site_id, language, lead), 'B')
    || setweight(article_words(site_id, language, body_plain), 'C')
    || setweight(article_words(site_id, language, pictures_plain), 'D')) stored,
  alter column words set storage external;
comment on column article_text.pictures_plain is
  'What readers see and hear of the pictures with this text, in its language where there are words in it: for search alone.';
-- squawk-ignore require-concurrent-index-creation
create index article_text_by_words on article_text using gin (words);
-- squawk-ignore require-concurrent-index-creation
create index article_text_sample_by_words on article_text using gin (words) where uuid_hash(article_id) & 7 = 0;

alter table page_text
  add column pictures_plain text not null default '',
  -- squawk-ignore ban-drop-column
  drop column words,
  -- squawk-ignore adding-field-with-default
  add column words tsvector not null generated always as (setweight(article_words(site_id, language, title), 'A')
    || setweight(article_words(site_id, language, body_plain), 'C')
    || setweight(article_words(site_id, language, pictures_plain), 'D')) stored,
  alter column words set storage external;
comment on column page_text.pictures_plain is 'As in article_text, of the pictures that the text places.';
-- squawk-ignore require-concurrent-index-creation
create index page_text_by_words on page_text using gin (words);

update article_text t set pictures_plain = said.words
from (
  select o.article_id, o.language, string_agg(said.words, ' … ' order by p.position) as words
  from article_text o join article_picture p on p.article_id = o.article_id and p.removed_at is null and p.is_approved
  cross join lateral (select case when o.language = 'en' and p.caption_en <> '' then p.caption_en else p.caption_vi end as caption,
    case when o.language = 'en' and p.alt_en <> '' then p.alt_en else p.alt_vi end as alt) shown
  cross join lateral (select concat_ws(' … ', nullif(shown.caption, ''), nullif(shown.alt, shown.caption)) as words) said
  group by o.article_id, o.language
) said
where said.article_id = t.article_id and said.language = t.language;

update page_text t set pictures_plain = said.words
from (
  select o.page_id, o.language, string_agg(said.words, ' … ' order by p.position) as words
  from page_text o join page_picture p on p.page_id = o.page_id and p.removed_at is null and p.is_approved
    and o.body_html like '%<figure data-picture="' || p.position || '">%'
  cross join lateral (select case when o.language = 'en' and p.caption_en <> '' then p.caption_en else p.caption_vi end as caption,
    case when o.language = 'en' and p.alt_en <> '' then p.alt_en else p.alt_vi end as alt) shown
  cross join lateral (select concat_ws(' … ', nullif(shown.caption, ''), nullif(shown.alt, shown.caption)) as words) said
  group by o.page_id, o.language
) said
where said.page_id = t.page_id and said.language = t.language;
