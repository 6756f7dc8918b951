-- Files and pages of an old site come too; the addresses of its pictures and files lead on.
-- Nothing reads the column but what is shipped with this.
-- squawk-ignore ban-drop-not-null
alter table article_file alter column added_by drop not null;
comment on column article_file.added_by is 'Null when the system brought it in with its article.';

create table old_file_address (
  site_id integer not null references site(id),
  address text not null,
  picture_id uuid references article_picture(id) on delete cascade,
  file_id uuid references article_file(id),
  noted_at timestamptz not null,
  constraint an_old_file_is_noted_once_for_each_article unique nulls not distinct (site_id, address, picture_id, file_id),
  constraint an_old_file_address_leads_to_a_picture_or_a_file check (num_nonnulls(picture_id, file_id) = 1),
  constraint an_old_file_address_is_a_path_of_bounded_length check (address like '/%' and length(address) <= 500)
);
comment on table old_file_address is
  'Where pictures and files of the old site stood. Several articles may show the same one: it leads (301) to the first that everyone may see.';
comment on column old_file_address.address is 'As in old_address.';
create index old_file_address_of_picture on old_file_address (picture_id) where picture_id is not null;
grant select, insert on old_file_address to motcua_app;

alter table old_address add column page_id uuid;
alter table old_address add constraint an_old_address_leads_to_a_known_page foreign key (page_id) references page(id) not valid;
alter table old_address drop constraint an_old_address_leads_to_an_article_or_a_topic;
alter table old_address add constraint an_old_address_leads_to_one_thing
  check (num_nonnulls(article_id, category_id, page_id) = 1) not valid;
comment on table old_address is
  'Addresses of the old site. Those that no route of ours answers lead on (301), only ever to an article, a topic or a page of this site.';

alter table import_item add column page_id uuid;
alter table import_item add column settled_at timestamptz;
alter table import_item add constraint an_item_became_a_known_page foreign key (page_id) references page(id) not valid;
alter table import_item drop constraint an_item_is_brought_or_left_out_for_a_reason;
alter table import_item add constraint an_item_came_or_is_left_out_for_a_reason
  check (num_nonnulls(article_id, page_id, reason) = 1) not valid;
comment on column import_item.settled_at is
  'Since when nobody need look at it: an editor said so, or the source no longer has what was left out. Null while somebody should.';
