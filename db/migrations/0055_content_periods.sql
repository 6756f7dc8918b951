-- How often each required content is confirmed: an administration makes it stricter, never laxer. And when what a content tells of
-- last changed, from the organisation's events.
alter table required_content add column most_days integer;
update required_content set most_days = confirm_days;
comment on column required_content.most_days is 'The longest time within which it is confirmed: confirm_days may be less, never more.';
alter table required_content add constraint a_period_is_never_laxer_than_the_list_it_came_with
  check (most_days is not null and confirm_days <= most_days) not valid;

create table content_source (
  site_id integer not null references site(id),
  key text not null,
  subject text not null,
  changed_at timestamptz not null,
  primary key (site_id, key, subject),
  constraint a_content_source_has_a_plain_key check (key ~ '^[a-z_]{1,40}$'),
  constraint a_content_source_is_pages_a_unit_or_an_officer check (subject ~ '^(pages|unit:[0-9]+|officer:[0-9a-f-]{36})$')
);
comment on table content_source is 'When what a content tells of last changed, by the organisation''s events: for all its pages, for a unit, for a leader.';
grant select, insert, update on content_source to motcua_app;
