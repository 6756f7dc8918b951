-- No campaign had wards before 0084.
alter table campaign validate constraint wards_of_a_campaign_are_units;
