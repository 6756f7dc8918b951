-- What an officer began on an older version stays beside what the officer writes on a newer one, until it is saved or thrown away on purpose.
-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_an_article_for_each_version on article_working_copy (article_id, officer_id, language, base_revision);
alter table article_working_copy drop constraint article_working_copy_pkey;
alter table article_working_copy add constraint one_copy_of_an_article_for_each_version primary key using index one_copy_of_an_article_for_each_version;
comment on column article_working_copy.base_revision is 'The version that it began from; texts that began from different ones are kept apart.';

-- squawk-ignore require-concurrent-index-creation
create unique index one_copy_of_a_page_for_each_version on page_working_copy (page_id, officer_id, language, base_revision);
alter table page_working_copy drop constraint page_working_copy_pkey;
alter table page_working_copy add constraint one_copy_of_a_page_for_each_version primary key using index one_copy_of_a_page_for_each_version;
comment on column page_working_copy.base_revision is 'The version that it began from; texts that began from different ones are kept apart.';
