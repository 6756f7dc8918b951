-- Who moved up from the waiting list and left no e-mail has to be called: officers see whom.
alter table registration add column promoted_at timestamptz;
comment on column registration.promoted_at is 'When a place that was given back became this one''s; empty for who had a place at once, or has none.';
