-- Documents of the register meet requirements too, and a page that says nothing is not one.
alter table required_content drop constraint a_content_is_satisfied_in_a_known_way;
alter table required_content add constraint a_content_is_satisfied_in_a_known_way
  check (satisfied_by in ('page', 'units', 'leaders', 'boundary', 'procedures', 'documents', 'opinions')) not valid;
alter table content_measurement drop constraint a_content_is_in_a_known_state;
alter table content_measurement add constraint a_content_is_in_a_known_state
  check (state in ('present', 'missing', 'empty', 'overdue', 'broken')) not valid;
