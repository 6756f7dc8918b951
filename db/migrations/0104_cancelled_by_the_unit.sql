-- An officer cancels a registration for somebody: one that a stranger made, or that was made in error.
alter table registration
  add column cancelled_by uuid,
  add column cancel_reason text not null default '';
comment on column registration.cancelled_by is 'The officer who cancelled it; null: whoever has the link did, or nobody.';
comment on column registration.cancel_reason is 'Why an officer cancelled it, as the slip and the message say.';
alter table registration add constraint an_officer_cancels_with_a_reason
  check ((cancelled_by is null) = (cancel_reason = '') and (cancelled_by is null or state = 'cancelled')) not valid;
alter table registration add constraint a_registration_is_cancelled_by_an_officer
  foreign key (cancelled_by) references officer (id) not valid;
