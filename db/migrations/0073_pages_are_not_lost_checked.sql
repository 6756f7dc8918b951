-- The conditions of 0072 on tables that were there before.
alter table article_presence validate constraint what_stands_beside_an_article_is_short;
alter table article validate constraint what_was_out_is_never_thrown_away;
alter table page validate constraint a_page_that_was_out_is_never_thrown_away;
