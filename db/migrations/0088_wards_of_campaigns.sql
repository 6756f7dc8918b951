-- Who may register by ward.
alter table campaign add column ward_ids integer[] not null default '{}';
comment on column campaign.ward_ids is
  'Units of the kind ward whose residents may register; empty: no bound. They are compared with the answer to the question `ward` of the form, which offers them by name.';
alter table campaign add constraint wards_of_a_campaign_are_units
  check (array_position(ward_ids, null) is null and cardinality(ward_ids) <= 500) not valid;
