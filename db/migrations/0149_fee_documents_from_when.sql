-- A document that sets a fee from a later day on is told with that day, behind what holds today.
create or replace view procedure_fee_document as
  select p.site_id, p.procedure_id, d.slug, d.type, d.number, d.title, d.issued_on, e.ends_on, e.effect_from
  from document_procedure p
  join document d on d.id = p.document_id and d.state = 'published'
  join document_effect e on e.document_id = d.id;
