-- Files that articles link to.
create table article_file (
  id uuid primary key,
  site_id integer not null references site(id),
  article_id uuid not null references article(id),
  file_id uuid not null references stored_file(id),
  added_at timestamptz not null,
  added_by uuid not null references officer(id)
);
comment on table article_file is 'Files of an article. Everyone may open one that the approved text of an article that is out links to.';
create index article_file_of_article on article_file (article_id, added_at, id);
grant select, insert on article_file to motcua_app;
