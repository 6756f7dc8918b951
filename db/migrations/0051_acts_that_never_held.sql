-- A document that ended before it ever held does nothing to others (src/features/documents/domain/ending.ts).
-- Whether one held is asked in the select lists, of those that remain: as a condition it might be asked of all documents.
create function document_held(held uuid, passed uuid[]) returns boolean
  language sql stable parallel safe set search_path = public as $$
  select not coalesce(bool_or(document_held(o.id, passed || held)), false)
  from document d
    join document_relation r on r.to_id = d.id and r.kind in ('replaces', 'repeals')
    join document o on o.id = r.from_id and o.state = 'published' and o.id <> all (passed)
      and coalesce(o.effective_on, o.issued_on) <= coalesce(d.effective_on, d.issued_on)
  where d.id = held
$$;
comment on function document_held is
  'Whether a document was ever in effect: it did not end on its first day or before. Two that end each other on their first day end nothing; `passed` are those that were asked on the way.';

create or replace view document_effect as
  select d.id as document_id, coalesce(d.effective_on, d.issued_on) as effect_from,
    least(d.expires_on, ended.on_day) as ends_on, partly.on_day as partly_ends_on
  from document d
  left join lateral (
    select min(coalesce(o.effective_on, o.issued_on)) filter (where document_held(o.id, array[]::uuid[])) as on_day
    from document_relation r join document o on o.id = r.from_id and o.state = 'published'
    where r.to_id = d.id and r.kind in ('replaces', 'repeals')
  ) ended on true
  left join lateral (
    select min(coalesce(o.effective_on, o.issued_on)) filter (where document_held(o.id, array[]::uuid[])) as on_day
    from document_relation r join document o on o.id = r.from_id and o.state = 'published'
    where r.to_id = d.id and r.kind = 'repeals_partly'
  ) partly on true;
comment on view document_effect is
  'From when a document holds, the first day on which it no longer does, and from when parts of it do not: by its own days and by published documents that replace or repeal it and were in effect themselves.';
