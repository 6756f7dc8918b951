-- By itself: what 0091 wrote is looked at without keeping others from writing.
alter table vain_search validate constraint vain_words_are_readable_when_several_looked_for_them_for_days;
