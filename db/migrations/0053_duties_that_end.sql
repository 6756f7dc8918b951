-- A duty can be taken back on the day on which it was to begin: then it never was.
alter table assignment drop constraint an_assignment_ends_after_it_begins;
alter table assignment add constraint an_assignment_does_not_end_before_it_begins
  check (valid_to is null or valid_to >= valid_from) not valid;
comment on column assignment.valid_to is 'The first day on which it no longer holds; the day on which it begins when it was taken back before it did.';
