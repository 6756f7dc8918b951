-- What is typed in a page is kept as it is in an article, and so is what stands in the other forms beside a text. Drafts are thrown away.
create table page_working_copy (
  page_id uuid not null references page(id),
  officer_id uuid not null references officer(id),
  language text not null,
  site_id integer not null references site(id),
  title text not null,
  body_html text not null,
  section text not null,
  base_revision integer not null,
  kept_at timestamptz not null,
  primary key (page_id, officer_id, language),
  constraint a_page_copy_is_in_a_known_language check (language in ('vi', 'en'))
);
comment on table page_working_copy is
  'Kept by the editor''s browser every few seconds; gone when it is saved as a version or thrown away. Only its writer sees it.';
comment on column page_working_copy.base_revision is 'The version that it began from.';
comment on column page_working_copy.body_html is 'Only through sanitise-body.ts.';
comment on column page_working_copy.section is 'As it was chosen; empty where nothing was.';
grant select, insert, update, delete on page_working_copy to motcua_app;

create table page_presence (
  page_id uuid not null references page(id),
  officer_id uuid not null references officer(id),
  site_id integer not null references site(id),
  seen_at timestamptz not null,
  beside text not null default '',
  primary key (page_id, officer_id),
  constraint what_stands_beside_a_page_is_short check (length(beside) <= 20000)
);
comment on table page_presence is 'When an editor last had the page open.';
comment on column page_presence.beside is 'What the editor had typed in the other forms beside the text and not sent, as the browser wrote it.';
grant select, insert, update on page_presence to motcua_app;

create table new_page_copy (
  page_id uuid not null,
  officer_id uuid not null references officer(id),
  site_id integer not null references site(id),
  title text not null,
  body_html text not null,
  section text not null,
  kept_at timestamptz not null,
  primary key (officer_id, page_id)
);
comment on table new_page_copy is
  'Kept by the editor''s browser every few seconds; gone when the page is saved or the text thrown away. Only its writer sees it.';
comment on column new_page_copy.page_id is 'The id that the page will have; made with the form, so that sending it twice makes one page.';
comment on column new_page_copy.body_html is 'Only through sanitise-body.ts.';
create index new_page_copy_of_officer on new_page_copy (officer_id, site_id, kept_at desc);
grant select, insert, update, delete on new_page_copy to motcua_app;

alter table article_presence add column beside text not null default '';
comment on column article_presence.beside is 'What the editor had typed in the other forms beside the text and not sent, as the browser wrote it.';
alter table article_presence add constraint what_stands_beside_an_article_is_short check (length(beside) <= 20000) not valid;

alter table article add column thrown_away_at timestamptz;
comment on column article.thrown_away_at is 'When a draft that readers never saw was thrown away. Nobody sees it any more; its versions and events stay.';
alter table article add constraint what_was_out_is_never_thrown_away check (thrown_away_at is null or (state = 'draft' and published_at is null)) not valid;
grant delete on article_text to motcua_app;

alter table page add column thrown_away_at timestamptz;
comment on column page.thrown_away_at is 'When a draft that readers never saw was thrown away. Nobody sees it any more; its versions and events stay.';
alter table page add constraint a_page_that_was_out_is_never_thrown_away check (thrown_away_at is null or published_at is null) not valid;
