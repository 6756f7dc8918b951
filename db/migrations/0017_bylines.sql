-- Who wrote an article, and where it was taken from.
alter table article_text add column author text not null default '';
alter table article_text add column source text not null default '';
alter table article_version add column author text not null default '';
alter table article_version add column source text not null default '';
comment on column article_text.author is 'As it is printed below the article; the editorial board when empty.';
comment on column article_text.source is 'Where the text was taken from; our own when empty.';
