-- What people look for on the portal and do not find, for the editors who could write it.
create table vain_search (
  site_id integer not null references site(id),
  language text not null,
  words_hash text not null,
  words text,
  days smallint not null default 1,
  searches integer not null default 1,
  first_day date not null,
  last_day date not null,
  primary key (site_id, language, words_hash),
  constraint vain_words_are_readable_when_they_came_on_several_days check ((words is not null) = (days >= 3)),
  constraint a_vain_search_is_in_a_known_language check (language in ('vi', 'en'))
);
comment on table vain_search is 'Words that found nothing. Nobody who searched is in it; it is forgotten when it has not come again for ninety days.';
comment on column vain_search.words_hash is 'A MAC of the words: what came once or twice, a name perhaps, can be counted and not read.';
comment on column vain_search.words is 'Readable from the third day on.';
create index vain_search_by_age on vain_search (site_id, last_day);
grant select, insert, update, delete on vain_search to motcua_app;
