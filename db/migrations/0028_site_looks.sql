-- How a site looks: its name, emblem, colours, the blocks of its home page and its links; and in which site an officer of several acts.
create table site_look (
  id uuid primary key,
  site_id integer not null references site(id),
  look jsonb not null,
  emblem_sha256 text,
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  constraint a_look_is_an_object check (jsonb_typeof(look) = 'object'),
  constraint an_emblem_is_named_by_its_hash check (emblem_sha256 ~ '^[0-9a-f]{64}$')
);
comment on table site_look is 'Append-only. Every saved look of a site: the newest is the draft; which one readers see stands in site_look_choice.';
create index site_look_newest on site_look (site_id, saved_at desc);
create trigger site_look_is_append_only before update or delete or truncate on site_look
  for each statement execute function forbid_change();
grant select, insert on site_look to motcua_app;

create table site_look_choice (
  site_id integer primary key references site(id),
  look_id uuid not null references site_look(id),
  published_at timestamptz not null
);
comment on table site_look_choice is 'The look that readers of a site see. A site without a row looks as the product comes.';
grant select, insert, update on site_look_choice to motcua_app;

create table session_site (
  session_id uuid primary key references session(id),
  site_id integer not null references site(id),
  chosen_at timestamptz not null
);
comment on table session_site is 'In which site an officer of several acts, when it is not the one where the session was opened. Only duties in that site count.';
grant select, insert, update on session_site to motcua_app;
