-- One officer may have a text open in several windows and devices: what each writes is kept apart, and none writes over what it was not shown. Rows from before are of no known window.

alter table article_working_copy
  add column window_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column times_kept integer not null default 1;
comment on column article_working_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column article_working_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_an_article_for_each_window on article_working_copy (article_id, officer_id, language, base_revision, window_id);
alter table article_working_copy drop constraint one_copy_of_an_article_for_each_version;
alter table article_working_copy add constraint one_copy_of_an_article_for_each_window primary key using index one_copy_of_an_article_for_each_window;

alter table new_article_copy
  add column window_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column times_kept integer not null default 1;
comment on column new_article_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column new_article_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_a_new_article_for_each_window on new_article_copy (officer_id, article_id, window_id);
alter table new_article_copy drop constraint new_article_copy_pkey;
alter table new_article_copy add constraint one_copy_of_a_new_article_for_each_window primary key using index one_copy_of_a_new_article_for_each_window;

alter table page_working_copy
  add column window_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column times_kept integer not null default 1;
comment on column page_working_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column page_working_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_a_page_for_each_window on page_working_copy (page_id, officer_id, language, base_revision, window_id);
alter table page_working_copy drop constraint one_copy_of_a_page_for_each_version;
alter table page_working_copy add constraint one_copy_of_a_page_for_each_window primary key using index one_copy_of_a_page_for_each_window;

alter table new_page_copy
  add column window_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column times_kept integer not null default 1;
comment on column new_page_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column new_page_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_a_new_page_for_each_window on new_page_copy (officer_id, page_id, window_id);
alter table new_page_copy drop constraint new_page_copy_pkey;
alter table new_page_copy add constraint one_copy_of_a_new_page_for_each_window primary key using index one_copy_of_a_new_page_for_each_window;
