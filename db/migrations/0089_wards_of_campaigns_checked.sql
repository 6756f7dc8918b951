-- No campaign had wards before 0088.
alter table campaign validate constraint wards_of_a_campaign_are_units;
