-- Moving in: what was brought from another site, what was not and why, and where the old addresses lead.
-- Words:
--   source    the site, feed or folder that things are brought from
--   item      one thing in it: an article, a page, a file
--   note      what an editor should look at in an article that was brought
--   address   path and query of a page of the old site
create table import_run (
  id uuid primary key,
  site_id integer not null references site(id),
  kind text not null,
  source text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  constraint a_run_reads_a_known_kind_of_source check (kind in ('wordpress', 'feed', 'folder')),
  constraint a_run_ends_after_it_started check (ended_at >= started_at)
);
comment on table import_run is 'One run of the import command. One that was stopped has no end; the next run goes on where it stopped.';
create index import_run_newest on import_run (site_id, started_at desc, id desc);
grant select, insert, update on import_run to motcua_app;

create table import_item (
  site_id integer not null references site(id),
  source text not null,
  source_id text not null,
  run_id uuid not null references import_run(id),
  title text not null,
  address text not null,
  article_id uuid references article(id),
  reason text,
  about text not null default '',
  notes jsonb not null default '[]',
  decided_at timestamptz not null,
  constraint an_item_of_a_source_is_brought_once primary key (site_id, source, source_id),
  constraint an_item_is_brought_or_left_out_for_a_reason check ((article_id is null) = (reason is not null)),
  constraint notes_are_a_list check (jsonb_typeof(notes) = 'array')
);
comment on table import_item is
  'What became of each item. One that was brought is never brought again, whatever editors did to the article since; one that was left out is tried again by the next run.';
comment on column import_item.source_id is 'The item''s name in its source: guid, or path of the file.';
comment on column import_item.reason is 'Code of why it was left out; its words are in moving-in.vi.ts.';
comment on column import_item.about is 'What the reason is about: a name, an address, a number.';
comment on column import_item.notes is 'What an editor should look at: [{"code": …, "about": …}].';
create index import_item_to_look_at on import_item (site_id, decided_at desc, source_id) where reason is not null or notes <> '[]';
grant select, insert, update on import_item to motcua_app;

create table old_address (
  site_id integer not null references site(id),
  address text not null,
  article_id uuid references article(id),
  category_id integer references news_category(id) on delete cascade,
  noted_at timestamptz not null,
  constraint an_old_address_leads_to_one_place primary key (site_id, address),
  constraint an_old_address_leads_to_an_article_or_a_topic check (num_nonnulls(article_id, category_id) = 1),
  constraint an_old_address_is_a_path_of_bounded_length check (address like '/%' and length(address) <= 500)
);
comment on table old_address is 'Addresses of the old site. Those that no route of ours answers lead on (301), only ever to an article or a topic of this site.';
comment on column old_address.address is 'As old-address.ts writes it: decoded, lower case, no slash at the end, with the query where there was one.';
grant select, insert on old_address to motcua_app;
