-- The rule of 0055 for the rows that were there before.
alter table required_content validate constraint a_period_is_never_laxer_than_the_list_it_came_with;
