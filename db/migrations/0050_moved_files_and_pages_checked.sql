-- The rules of 0049 for the rows that were there before.
alter table old_address validate constraint an_old_address_leads_to_a_known_page;
alter table old_address validate constraint an_old_address_leads_to_one_thing;
alter table import_item validate constraint an_item_became_a_known_page;
alter table import_item validate constraint an_item_came_or_is_left_out_for_a_reason;
