-- Every campaign so far has its place as a text alone.
alter table campaign validate constraint a_campaign_is_held_at_a_known_place;
