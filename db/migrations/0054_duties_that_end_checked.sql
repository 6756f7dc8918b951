-- The rule of 0053 for the rows that were there before.
alter table assignment validate constraint an_assignment_does_not_end_before_it_begins;
