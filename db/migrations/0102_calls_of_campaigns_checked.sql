-- Nobody was called before 0101.
alter table registration validate constraint a_call_has_its_moment_officer_and_outcome;
alter table registration validate constraint a_call_is_made_by_an_officer;
