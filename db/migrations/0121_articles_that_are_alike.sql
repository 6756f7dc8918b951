-- Related articles were those of the same category, or with a title of like letters: what they say counted for nothing.
create table article_alike (
  article_id uuid not null references article (id),
  alike_id uuid not null references article (id),
  site_id integer not null references site (id),
  likeness real not null,
  primary key (article_id, alike_id),
  constraint an_article_is_not_alike_to_itself check (article_id <> alike_id),
  constraint what_is_alike_is_somewhat_alike check (likeness > 0)
);
comment on table article_alike is
  'For each article those whose words and tags are most like its own, found by a job whenever it goes out or changes; can be found again from the texts at any time.';
create index article_alike_by_other on article_alike (alike_id);
grant select, insert, update, delete on article_alike to motcua_app;

-- Those that are out already are compared once the server runs.
select enqueue_job('find-alike', json_build_object('siteId', site_id, 'articleId', id), null, 'alike:' || id)
from article where state = 'published' order by published_at;
