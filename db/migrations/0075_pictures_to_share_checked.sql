-- The conditions of 0074 on tables that were there before.
alter table article_picture validate constraint a_picture_to_share_is_a_kept_file;
alter table page_picture validate constraint a_page_picture_to_share_is_a_kept_file;
