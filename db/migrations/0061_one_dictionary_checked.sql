-- The rule of 0060 for the rows that were there before.
alter table kind_word validate constraint a_kind_of_words_has_a_plain_name;
