-- Versions name pictures by number: one that was taken away left a hole in those that showed it, and its number to the next.
alter table article_picture add column removed_at timestamptz;
comment on column article_picture.removed_at is 'When it was taken away from the article. Earlier versions still show it, so it stays, with its number; a text that is saved with it brings it back.';
alter table page_picture add column removed_at timestamptz;
comment on column page_picture.removed_at is 'When it was taken away from the page. Earlier versions still show it, so it stays, with its number; a text that is saved with it brings it back.';
