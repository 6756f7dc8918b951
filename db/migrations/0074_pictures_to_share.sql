-- Messengers show a picture beside a link, and many know no WebP: a JPEG of their shape, made when it is first asked for.
alter table article_picture add column share_file_id uuid;
comment on column article_picture.share_file_id is 'The same picture as messengers show it; null until somebody asked for it.';
alter table article_picture add constraint a_picture_to_share_is_a_kept_file foreign key (share_file_id) references stored_file(id) not valid;

alter table page_picture add column share_file_id uuid;
comment on column page_picture.share_file_id is 'The same picture as messengers show it; null until somebody asked for it.';
alter table page_picture add constraint a_page_picture_to_share_is_a_kept_file foreign key (share_file_id) references stored_file(id) not valid;
