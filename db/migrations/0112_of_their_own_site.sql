-- What is about something is about something of its own site: a form could be forged to name another's.
-- Both tables have some dozens of rows.
-- squawk-ignore require-concurrent-index-creation
create unique index news_category_of_site on news_category (site_id, id);
-- squawk-ignore require-concurrent-index-creation
create unique index document_field_of_site on document_field (site_id, id);
-- Not validated: what was forged before is for editors to mend, and must not keep the product from starting.
alter table article add constraint an_article_is_in_a_category_of_its_site
  foreign key (site_id, category_id) references news_category (site_id, id) not valid;
alter table document add constraint a_document_is_in_a_field_of_its_site
  foreign key (site_id, field_id) references document_field (site_id, id) not valid;
