-- What an editor is writing and has not saved yet, and who has an article open: two editors are told of each other.
create table article_working_copy (
  article_id uuid not null references article(id),
  officer_id uuid not null references officer(id),
  language text not null,
  site_id integer not null references site(id),
  title text not null,
  lead text not null,
  body_html text not null,
  author text not null,
  source text not null,
  category_id integer references news_category(id),
  base_revision integer not null,
  kept_at timestamptz not null,
  primary key (article_id, officer_id, language),
  constraint a_working_copy_is_in_a_known_language check (language in ('vi', 'en'))
);
comment on table article_working_copy is
  'Kept by the editor''s browser every few seconds; gone when it is saved as a version or thrown away. Only its writer sees it.';
comment on column article_working_copy.base_revision is 'The version that it began from.';
comment on column article_working_copy.body_html is 'Only through sanitise-body.ts.';
grant select, insert, update, delete on article_working_copy to motcua_app;

create table article_presence (
  article_id uuid not null references article(id),
  officer_id uuid not null references officer(id),
  site_id integer not null references site(id),
  seen_at timestamptz not null,
  primary key (article_id, officer_id)
);
comment on table article_presence is 'When an editor last had the article open.';
grant select, insert, update on article_presence to motcua_app;
