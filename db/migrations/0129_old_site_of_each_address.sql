-- Two old sites that become one each have a ?p=102 and a /category/doi-song. Under the host of the second one these led, for good, to the
-- first one's: now an address is noted for the old site on which it stood. The tables have some tens of thousands of rows at most.
alter table old_address add column host text not null default ''
  constraint an_old_host_is_a_bare_name check (host = lower(host) and host !~ '[:/]|^www\.');
alter table old_file_address add column host text not null default ''
  constraint an_old_host_is_a_bare_name check (host = lower(host) and host !~ '[:/]|^www\.');
alter table old_page_picture_address add column host text not null default ''
  constraint an_old_host_is_a_bare_name check (host = lower(host) and host !~ '[:/]|^www\.');

-- Of which old site an item is: an export of WordPress is of one, other sources have what the item's own address says. Where nothing
-- says it, the one old site that this site is known to have had.
create temporary table host_of_item on commit drop as
select i.site_id, i.source, i.source_id, i.article_id, i.page_id, i.notes, i.decided_at,
  coalesce(said.host, only_one.host, '') as host
from import_item i
  join import_run r on r.id = i.run_id
  cross join lateral (
    select case
      when r.kind = 'wordpress' then substring(lower(i.source) from '^(?:www\.)?([^/:]+)')
      else coalesce(
        substring(lower(i.address) from '^https?://(?:www\.)?([^/:?#]+)'),
        case when r.kind = 'feed' then substring(lower(i.source) from '^(?:www\.)?([a-z0-9.-]+)(?::\d+)?$') end
      )
    end as host
  ) written
  cross join lateral (
    select case when written.host ~ '^[a-z0-9.-]{1,253}$' and written.host !~ '(^www\.|\.invalid$)' then written.host end as host
  ) said
  left join (
    select site_id, min(regexp_replace(host, '^www\.', '')) as host
    from former_host group by site_id having count(distinct regexp_replace(host, '^www\.', '')) = 1
  ) only_one on only_one.site_id = i.site_id
where i.reason is null;

create temporary table host_of_topic on commit drop as
select c.site_id, c.address, c.category_id, c.noted_at, coalesce(said.host, only_one.host, '') as host
from import_category c
  cross join lateral (select substring(lower(c.source) from '^(?:www\.)?([^/:]+)') as host) written
  cross join lateral (
    select case when written.host ~ '^[a-z0-9.-]{1,253}$' and written.host !~ '(^www\.|\.invalid$)' then written.host end as host
  ) said
  left join (
    select site_id, min(regexp_replace(host, '^www\.', '')) as host
    from former_host group by site_id having count(distinct regexp_replace(host, '^www\.', '')) = 1
  ) only_one on only_one.site_id = c.site_id;

update old_address o set host = i.host
from host_of_item i where i.site_id = o.site_id and i.article_id = o.article_id;
update old_address o set host = i.host
from host_of_item i where i.site_id = o.site_id and i.page_id = o.page_id;
update old_address o set host = first.host
from (
  select distinct on (site_id, address, category_id) site_id, address, category_id, host
  from host_of_topic order by site_id, address, category_id, noted_at
) first
where first.site_id = o.site_id and first.address = o.address and first.category_id = o.category_id;

update old_file_address o set host = i.host
from article_picture p join host_of_item i on i.article_id = p.article_id
where p.id = o.picture_id and i.site_id = o.site_id;
update old_file_address o set host = i.host
from article_file f join host_of_item i on i.article_id = f.article_id
where f.id = o.file_id and i.site_id = o.site_id;
update old_page_picture_address o set host = i.host
from page_picture p join host_of_item i on i.page_id = p.page_id
where p.id = o.picture_id and i.site_id = o.site_id;

alter table old_address drop constraint an_old_address_leads_to_one_place;
-- squawk-ignore constraint-missing-not-valid, adding-serial-primary-key-field
alter table old_address add constraint an_address_of_an_old_site_leads_to_one_place primary key (site_id, address, host);
alter table old_file_address drop constraint an_old_file_is_noted_once_for_each_article;
-- squawk-ignore constraint-missing-not-valid, disallowed-unique-constraint
alter table old_file_address add constraint an_old_file_is_noted_once_for_each_article_and_host
  unique nulls not distinct (site_id, address, host, picture_id, file_id);
alter table old_page_picture_address drop constraint old_page_picture_address_pkey;
-- squawk-ignore constraint-missing-not-valid, adding-serial-primary-key-field
alter table old_page_picture_address add constraint an_old_picture_is_noted_once_for_each_page_and_host
  primary key (site_id, address, host, picture_id);

-- What a later source could not have: the notes of its items and its topics say so.
insert into old_address (site_id, host, address, article_id, page_id, noted_at)
select i.site_id, i.host, taken.note ->> 'about', i.article_id, i.page_id, i.decided_at
from host_of_item i cross join lateral jsonb_array_elements(i.notes) taken(note)
where taken.note ->> 'code' = 'address_taken' and taken.note ->> 'about' like '/%' and length(taken.note ->> 'about') < 300
order by i.decided_at
on conflict do nothing;
insert into old_address (site_id, host, address, category_id, noted_at)
select site_id, host, address, category_id, noted_at from host_of_topic order by noted_at
on conflict do nothing;

comment on table old_address is
  'Addresses of old sites. Those that no route of ours answers lead on (301), only ever to an article, a topic or a page of this site: under the host of an old site to what stood there, else to the first that came.';
comment on column old_address.host is 'Of the old site on which it stood: its name without www and port; empty where nothing said it.';
comment on column old_file_address.host is 'As in old_address.';
comment on column old_page_picture_address.host is 'As in old_address.';
comment on table import_category is
  'Which topic of ours a topic of a source became, whatever editors call it now: further runs of that source find it again. Where the address leads is in old_address.';
