-- Articles that stand first for a while.
create table article_pin (
  article_id uuid primary key references article(id),
  site_id integer not null references site(id),
  last_day date not null,
  pinned_at timestamptz not null,
  pinned_by uuid not null references officer(id)
);
comment on table article_pin is 'An article that stands before the others until the end of that day.';
create index article_pin_by_day on article_pin (site_id, last_day);
grant select, insert, update, delete on article_pin to motcua_app;
