-- No slot was counted before 0094.
alter table campaign_slot validate constraint a_slot_is_counted_as_a_whole;
