-- What is announced of an outage stays as it was announced; that services are to return at another time is said later.
alter table outage_update add column expected_until timestamptz;
comment on column outage_update.expected_until is 'When services are to return by now; null where that did not change.';
