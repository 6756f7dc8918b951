-- Pictures in two sizes; one that is added to an article that is out waits for approval like a change of its text.
alter table article_picture add column small_width integer;
comment on column article_picture.small_width is 'Pixels; null where the width of the small one was not noted.';
alter table article_picture add column is_approved boolean not null default true;
comment on column article_picture.is_approved is 'False: added after the article was approved; readers see it when the changes are approved.';
