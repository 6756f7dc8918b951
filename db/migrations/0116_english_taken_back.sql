-- The English text of an article can be taken back without the article. Its versions stay: from the next one on it has an English text again.
alter table article add column english_gone_revision integer;
comment on column article.english_gone_revision is
  'The English version up to which the English text was taken back from readers, or thrown away before they saw it; empty: never.';

-- What is taken away is no longer a word of the site: slips of typing were mended against it.
create trigger removed_article_words_are_counted after delete on article_text
  referencing old table as removed for each statement execute function count_kind_words('''article_'' || n.language', 'n.language');
