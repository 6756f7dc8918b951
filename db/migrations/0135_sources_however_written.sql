-- An address is one in whatever letters its scheme and host are written, with or without the port that goes without saying: an export
-- that wrote them otherwise than the one before brought everything again. What was brought twice already stays twice.
create temporary table source_however_written on commit drop as
select site_id, source, regexp_replace(source, '^([^/:]+):(80|443)(?=/|$)', '\1') as bare
from import_run
group by site_id, source
having bool_and(kind in ('wordpress', 'feed'));

-- Scheme and www are gone from ids (0128). In an export of WordPress every id that looks like an address is one; a feed names things as it
-- likes, and may mean another by another letter: there only what begins with a host of its own is one.
create temporary table item_however_written on commit drop as
select distinct on (site_id, to_source, to_id) site_id, source, source_id, to_source, to_id
from (
  select i.*, w.bare as to_source,
    case when said.bare <> '' and (
      r.kind = 'wordpress'
      or said.bare = substring(w.bare from '^[^/]+')
      or said.bare = regexp_replace(lower(substring(i.address from '^[Hh][Tt][Tt][Pp][Ss]?://([^/?#]*)')), '^www\.|:(80|443)?$', '', 'g')
    ) then said.bare || substring(i.source_id from length(said.host) + 1) else i.source_id end as to_id
  from import_item i
    join source_however_written w on w.site_id = i.site_id and w.source = i.source
    join import_run r on r.id = i.run_id
    cross join lateral (select coalesce(substring(i.source_id from '^[^/?#:\s]+(?::\d*)?(?=[/?#]|$)'), '') as host) written
    cross join lateral (
      select written.host, case when written.host like '%.%' then regexp_replace(lower(written.host), ':(80|443)?$', '') else '' end as bare
    ) said
) known
order by site_id, to_source, to_id, (source = to_source and source_id = to_id) desc, (reason is null) desc, decided_at;

update import_item i set source = w.to_source, source_id = w.to_id
from item_however_written w
where (w.source, w.source_id) <> (w.to_source, w.to_id)
  and w.site_id = i.site_id and w.source = i.source and w.source_id = i.source_id;

update import_category c set source = w.bare
from source_however_written w
where w.site_id = c.site_id and w.source = c.source and w.source <> w.bare
  and not exists (
    select from import_category other
    where other.site_id = c.site_id and other.source = w.bare and other.address = c.address
  );
update import_run r set source = w.bare
from source_however_written w
where w.site_id = r.site_id and w.source = r.source and w.source <> w.bare;
