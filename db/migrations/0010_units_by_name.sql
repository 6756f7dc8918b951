-- Stored addresses name a ward by its full name; a whole form with several is checked by one look into this index.
create index administrative_unit_by_full_name on administrative_unit (site_id, full_name);
