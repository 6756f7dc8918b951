-- What an editor types in a new article is kept before the article exists.
create table new_article_copy (
  article_id uuid not null,
  officer_id uuid not null references officer(id),
  site_id integer not null references site(id),
  title text not null,
  lead text not null,
  body_html text not null,
  author text not null,
  source text not null,
  category_id integer references news_category(id) on delete set null,
  kept_at timestamptz not null,
  primary key (officer_id, article_id)
);
comment on table new_article_copy is
  'Kept by the editor''s browser every few seconds; gone when the article is saved or the text thrown away. Only its writer sees it.';
comment on column new_article_copy.article_id is 'The id that the article will have; made with the form, so that sending it twice makes one article.';
comment on column new_article_copy.body_html is 'Only through sanitise-body.ts.';
create index new_article_copy_of_officer on new_article_copy (officer_id, site_id, kept_at desc);
grant select, insert, update, delete on new_article_copy to motcua_app;
