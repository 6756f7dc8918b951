-- Under the host of the site that stood there before, every site but the first answered 404: an unknown host leads to the first.
create table former_host (
  host text primary key,
  site_id integer not null references site (id),
  noted_at timestamptz not null,
  constraint a_former_host_is_a_bare_name check (host = lower(host) and host !~ '[:/]' and host like '%.%')
);
comment on table former_host is
  'Host names under which a site stood before this product. A request under one is sent on for good (301) to the site that it names; a host that leads to a site now is never treated as one.';
create index former_host_by_site on former_host (site_id);
grant select, insert on former_host to motcua_app;

-- A longer plan adds hosts to a site that exists.
grant update (hosts) on site to motcua_app;
comment on column site.hosts is
  'Host names that lead to this site, the first being where links to it lead; a request with any other host goes to the first site, but for those of former_host.';
