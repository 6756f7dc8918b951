-- Two tags of one name become one, and a tag or a series of no article is taken away.
create table news_tag_former_slug (
  site_id integer not null references site (id),
  slug text not null,
  tag_id integer not null references news_tag (id) on delete cascade,
  merged_at timestamptz not null,
  primary key (site_id, slug),
  constraint a_former_tag_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table news_tag_former_slug is
  'Addresses of tags that were merged into another one: they lead there, and whoever types the word means that one.';
create index news_tag_former_slug_by_tag on news_tag_former_slug (tag_id);
grant insert, select, update on news_tag_former_slug to motcua_app;
grant delete on news_tag, news_series to motcua_app;
