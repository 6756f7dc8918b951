-- Two old sites that become one may each have had a /category/doi-song: which topic is meant is the source's own word, whatever leads on from there.
create table import_category (
  site_id integer not null references site(id),
  source text not null,
  address text not null,
  category_id integer not null,
  noted_at timestamptz not null,
  constraint a_topic_of_a_source_became_one_topic primary key (site_id, source, address),
  constraint a_topic_of_a_source_is_one_of_its_site
    foreign key (site_id, category_id) references news_category (site_id, id) on delete cascade,
  constraint an_address_of_a_topic_is_a_path_of_bounded_length check (address like '/%' and length(address) <= 500)
);
comment on table import_category is
  'Which topic of ours a topic of a source became, whatever editors call it now: further runs of that source find it again. Where the address leads is in old_address, once for all sources.';
comment on column import_category.address is 'As in old_address.';
create index import_category_of_category on import_category (site_id, category_id);
grant select, insert on import_category to motcua_app;

-- Until now only exports of WordPress gave addresses of topics; each was noted by the run that had begun last.
insert into import_category (site_id, source, address, category_id, noted_at)
select o.site_id, r.source, o.address, o.category_id, o.noted_at
from old_address o
  join news_category c on c.id = o.category_id and c.site_id = o.site_id
  cross join lateral (
    select source from import_run
    where site_id = o.site_id and kind = 'wordpress' and started_at <= o.noted_at
    order by started_at desc, id desc limit 1
  ) r;

-- Topics are looked for by the last part of their address. The table has some thousands of rows.
-- squawk-ignore require-concurrent-index-creation
create index old_address_of_category on old_address (category_id) where category_id is not null;
