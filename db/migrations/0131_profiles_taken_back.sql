-- A text of a unit or a leader that holds from a later day can be taken back until that day. What was said stays as it was said; that it
-- was taken back is a row of its own.
create table unit_profile_withdrawal (
  profile_id uuid primary key references unit_profile(id),
  site_id integer not null references site(id),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid references officer(id)
);
comment on table unit_profile_withdrawal is 'Append-only. What was said of a unit and taken back before it began: as if it had not been said.';
create trigger unit_profile_withdrawal_is_append_only before update or delete or truncate on unit_profile_withdrawal
  for each statement execute function forbid_change();
grant select, insert on unit_profile_withdrawal to motcua_app;

create table officer_profile_withdrawal (
  profile_id uuid primary key references officer_profile(id),
  site_id integer not null references site(id),
  withdrawn_at timestamptz not null,
  withdrawn_by uuid references officer(id)
);
comment on table officer_profile_withdrawal is 'Append-only. What was said of a leader and taken back before it began: as if it had not been said.';
create trigger officer_profile_withdrawal_is_append_only before update or delete or truncate on officer_profile_withdrawal
  for each statement execute function forbid_change();
grant select, insert on officer_profile_withdrawal to motcua_app;
