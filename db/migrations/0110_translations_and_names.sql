-- The digest of a language tells of an article whose text in that language came after the article itself.
alter table article_text add column shown_since timestamptz;
comment on column article_text.shown_since is
  'When readers could first read it, where the article had been out before it was translated; infinity while nobody can. Empty: it went out with the article.';
