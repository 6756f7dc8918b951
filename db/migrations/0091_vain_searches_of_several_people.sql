-- One person who looks for a name on three days is no need of the public: words become readable when several looked for them.
alter table vain_search drop constraint vain_words_are_readable_when_they_came_on_several_days;
update vain_search set words = null where words is not null;
alter table vain_search add column networks bigint not null default 0;
alter table vain_search add constraint vain_words_are_readable_when_several_looked_for_them_for_days
  check (words is null or (days >= 3 and bit_count(networks::bit(64)) >= 3)) not valid;
comment on column vain_search.networks is
  'Of 64 bits those that a MAC gave to the networks of who searched: enough to tell one from several, too little to tell who.';
comment on column vain_search.words is 'Readable from the third day on, when three networks at least looked for them.';
