-- One old site is one source, with www and without, and an address names one item, with TLS and without: a run
-- from the other host brought everything again. What was brought twice already stays twice, as its articles do.
create temporary table source_of_web on commit drop as
select site_id, source, regexp_replace(source, '^www\.', '') as bare
from import_run
group by site_id, source
having bool_and(kind in ('wordpress', 'feed'));

update import_item i set source_id = once.bare
from (
  select distinct on (site_id, source, bare) site_id, source, source_id, bare
  from (
    select i.*, regexp_replace(i.source_id, '^https?://(www\.)?', '', 'i') as bare
    from import_item i join source_of_web w on w.site_id = i.site_id and w.source = i.source
  ) known
  order by site_id, source, bare, (source_id = bare) desc, (reason is null) desc, decided_at
) once
where once.source_id <> once.bare
  and once.site_id = i.site_id and once.source = i.source and once.source_id = i.source_id;

update import_item i set source = w.bare
from source_of_web w
where w.site_id = i.site_id and w.source = i.source and w.source <> w.bare
  and not exists (
    select from import_item other
    where other.site_id = i.site_id and other.source = w.bare and other.source_id = i.source_id
  );
update import_category c set source = w.bare
from source_of_web w
where w.site_id = c.site_id and w.source = c.source and w.source <> w.bare
  and not exists (
    select from import_category other
    where other.site_id = c.site_id and other.source = w.bare and other.address = c.address
  );
update import_run r set source = w.bare
from source_of_web w
where w.site_id = r.site_id and w.source = r.source and w.source <> w.bare;
