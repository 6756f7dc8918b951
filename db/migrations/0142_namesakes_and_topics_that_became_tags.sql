-- Two items that shared a guid were taken for one, and the address of the second led to the first. The next run brings the second, and lets
-- its address lead to it.
grant update (article_id, page_id) on old_address to motcua_app;

-- A topic that an article had beside its own became a tag, and its address led nowhere, or to a topic of the like name of another old site.
create table old_topic_tag (
  site_id integer not null references site(id),
  host text not null,
  address text not null,
  source text not null,
  tag text not null,
  noted_at timestamptz not null,
  constraint an_address_of_a_topic_leads_to_one_tag primary key (site_id, address, host),
  constraint an_old_host_is_a_bare_name check (host = lower(host) and host !~ '[:/]|^www\.'),
  constraint an_address_of_a_topic_is_a_path_of_bounded_length check (address like '/%' and length(address) <= 500)
);
comment on table old_topic_tag is
  'Addresses of topics of old sites that became tags. Where the same host has the address in old_address, which a topic gets that is an article''s own, that one counts.';
comment on column old_topic_tag.host is 'As in old_address.';
comment on column old_topic_tag.address is 'As in old_address.';
comment on column old_topic_tag.source is 'As in import_item.';
comment on column old_topic_tag.tag is 'Short name of the tag. While no tag has it the address leads to all news.';
grant select, insert on old_topic_tag to motcua_app;
