-- Officers note whom they called: people without an e-mail address are told by phone, and the list says who still has to be.
alter table registration
  add column called_at timestamptz,
  add column called_by uuid,
  add column call_reached boolean;
comment on column registration.called_at is 'When an officer last called about a place that came free, a change, or that it is called off; null: never, or taken back.';
comment on column registration.called_by is 'The officer who called.';
comment on column registration.call_reached is 'Whether somebody answered. When not, the call is still due.';
alter table registration add constraint a_call_has_its_moment_officer_and_outcome
  check (num_nulls(called_at, called_by, call_reached) in (0, 3)) not valid;
alter table registration add constraint a_call_is_made_by_an_officer
  foreign key (called_by) references officer (id) not valid;
comment on column registration.changed_at is
  'When the place or the end of its time last changed under it, or the campaign was called off: without an e-mail address somebody calls.';
