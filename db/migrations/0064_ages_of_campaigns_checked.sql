-- No campaign had ages before 0063.
alter table campaign validate constraint an_age_is_of_a_person;
alter table campaign validate constraint ages_end_after_they_begin;
