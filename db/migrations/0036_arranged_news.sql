-- What belongs together: categories below categories, tags, series, articles that an editor names as related, featured ones.
alter table news_category add column parent_id integer;
comment on column news_category.parent_id is 'The wider category; what stands in this one is shown there too.';
alter table news_category add constraint a_category_stands_below_a_known_one
  foreign key (parent_id) references news_category(id) not valid;
alter table news_category add constraint a_category_does_not_stand_below_itself check (parent_id <> id) not valid;
grant delete on news_category to motcua_app;

create table news_tag (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null default '',
  constraint a_tag_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_tag_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_tag_says_something check (btrim(name_vi) <> '')
);
comment on table news_tag is 'A word under which editors put articles of any category. Two that differ only by accents or case are one.';
comment on column news_tag.name_en is 'The Vietnamese name serves where it is empty.';
grant select, insert, update on news_tag to motcua_app;

create table article_tag (
  article_id uuid not null references article(id),
  tag_id integer not null references news_tag(id),
  site_id integer not null references site(id),
  position smallint not null,
  primary key (article_id, tag_id)
);
comment on table article_tag is 'The tags of an article, in the order in which its editor wrote them.';
create index article_tag_by_tag on article_tag (tag_id, article_id);
grant select, insert, update, delete on article_tag to motcua_app;

create table news_series (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null default '',
  constraint a_series_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_series_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_series_says_something check (btrim(name_vi) <> '')
);
comment on table news_series is 'Articles that are read one after the other, in the order in which they went out.';
comment on column news_series.name_en is 'The Vietnamese name serves where it is empty.';
grant select, insert, update on news_series to motcua_app;

create table article_in_series (
  article_id uuid primary key references article(id),
  series_id integer not null references news_series(id),
  site_id integer not null references site(id)
);
comment on table article_in_series is 'An article is a part of one series at most.';
create index article_in_series_by_series on article_in_series (series_id, article_id);
grant select, insert, update, delete on article_in_series to motcua_app;

create table article_related (
  article_id uuid not null references article(id),
  related_id uuid not null references article(id),
  site_id integer not null references site(id),
  position smallint not null,
  primary key (article_id, related_id),
  constraint an_article_is_not_related_to_itself check (article_id <> related_id)
);
comment on table article_related is 'Articles that an editor names below an article; likeness of titles fills up the rest.';
grant select, insert, update, delete on article_related to motcua_app;

create table article_feature (
  article_id uuid primary key references article(id),
  site_id integer not null references site(id),
  featured_at timestamptz not null,
  featured_by uuid references officer(id)
);
comment on table article_feature is 'Articles that the portal shows apart, the one featured last first; without an officer when the system set it up.';
create index article_feature_newest on article_feature (site_id, featured_at desc);
grant select, insert, update, delete on article_feature to motcua_app;
