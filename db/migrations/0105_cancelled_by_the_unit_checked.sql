-- No officer cancelled any before 0104.
alter table registration validate constraint an_officer_cancels_with_a_reason;
alter table registration validate constraint a_registration_is_cancelled_by_an_officer;
