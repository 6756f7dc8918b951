-- The rules of 0067 for the rows that were there before.
alter table required_content validate constraint a_content_is_satisfied_in_a_known_way;
alter table content_measurement validate constraint a_content_is_in_a_known_state;
