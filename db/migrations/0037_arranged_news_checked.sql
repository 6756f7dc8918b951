-- The rules of 0036 for the rows that were there before.
alter table news_category validate constraint a_category_stands_below_a_known_one;
alter table news_category validate constraint a_category_does_not_stand_below_itself;
