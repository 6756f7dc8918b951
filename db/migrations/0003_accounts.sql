-- Who signs in, and how.
-- Words:
--   account     what a citizen signs in to; an officer's is the officer with a credential
--   credential  what an officer proves with: a password and a code from a device (TOTP, RFC 6238)
--   session     one browser that is signed in
--   step        a TOTP period of 30 seconds, counted from 1970
create table citizen_account (
  id uuid primary key,
  site_id integer not null references site(id),
  email text,
  full_name text not null default '',
  phone text not null default '',
  identity_number text,
  identity_verified_at timestamptz,
  born_on date,
  oidc_issuer text,
  oidc_subject text,
  opened_at timestamptz not null,
  constraint an_account_can_be_signed_in_to check (email is not null or identity_verified_at is not null),
  constraint an_email_is_kept_in_lower_case check (email = lower(email)),
  constraint an_email_belongs_to_one_account unique (site_id, email),
  constraint an_identity_number_has_12_digits check (identity_number ~ '^[0-9]{12}$'),
  constraint a_verified_identity_names_number_and_issuer check (
    identity_verified_at is null
    or (identity_number is not null and oidc_issuer is not null and oidc_subject is not null)
  )
);
create unique index a_verified_identity_has_one_account on citizen_account (site_id, identity_number)
  where identity_verified_at is not null;
comment on table citizen_account is 'A resident or a business with an account. Applying needs none.';
comment on column citizen_account.identity_number is
  'As declared; proven only when identity_verified_at is given, and then the key by which VNeID finds the account.';
comment on column citizen_account.identity_verified_at is 'When VNeID last vouched for number, name and birth date.';
grant select, insert on citizen_account to motcua_app;
grant update (full_name, phone, identity_number, identity_verified_at, born_on, oidc_issuer, oidc_subject)
  on citizen_account to motcua_app;

create table sign_in_code (
  id uuid primary key,
  site_id integer not null references site(id),
  email text not null,
  code_hash text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_tries integer not null default 0,
  used_at timestamptz,
  constraint a_code_runs_out_after_it_is_sent check (expires_at > sent_at)
);
create index sign_in_code_by_age on sign_in_code (sent_at);
comment on table sign_in_code is 'Codes sent by e-mail: good once, for ten minutes, for a few tries. Deleted after a day.';
comment on column sign_in_code.code_hash is 'HMAC-SHA-256 of id and code under a key derived from SECRET: six digits alone could be guessed from a plain hash.';
grant select, insert, delete on sign_in_code to motcua_app;
grant update (wrong_tries, used_at) on sign_in_code to motcua_app;

create table officer_credential (
  officer_id uuid primary key references officer(id),
  site_id integer not null references site(id),
  username text not null,
  password_hash text not null,
  totp_secret_sealed text,
  totp_enrolled_at timestamptz,
  last_totp_step bigint not null default 0,
  failed_tries integer not null default 0,
  locked_until timestamptz,
  is_demo boolean not null default false,
  constraint a_username_is_used_once unique (site_id, username),
  constraint a_username_is_plain check (username ~ '^[a-z0-9][a-z0-9.-]{1,62}$'),
  constraint a_password_is_hashed_with_argon2id check (password_hash like '$argon2id$%'),
  constraint an_enrolled_device_has_a_secret check (totp_enrolled_at is null or totp_secret_sealed is not null)
);
comment on table officer_credential is 'How an officer signs in.';
comment on column officer_credential.totp_secret_sealed is 'AES-256-GCM under a key derived from SECRET; null until the first sign-in.';
comment on column officer_credential.last_totp_step is 'The newest step whose code was used. A code of this or an earlier step is refused: nobody can use it twice.';
comment on column officer_credential.is_demo is 'Password and device code of a demo account are shown to everyone on the sign-in page of a demo site.';
grant select, insert on officer_credential to motcua_app;
grant update (password_hash, totp_secret_sealed, totp_enrolled_at, last_totp_step, failed_tries, locked_until)
  on officer_credential to motcua_app;

create table session (
  id uuid primary key,
  site_id integer not null references site(id),
  token_hash text not null unique,
  citizen_id uuid references citizen_account(id),
  officer_id uuid references officer(id),
  method text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  device text not null,
  ended_at timestamptz,
  constraint a_session_belongs_to_a_citizen_or_an_officer check (num_nonnulls(citizen_id, officer_id) = 1),
  constraint a_session_starts_in_a_known_way check (method in ('email_code', 'vneid', 'password_and_totp'))
);
create index session_by_citizen on session (citizen_id) where ended_at is null;
create index session_by_officer on session (officer_id) where ended_at is null;
comment on table session is 'Browsers that are or were signed in.';
comment on column session.token_hash is 'SHA-256 of the random token in the cookie. The token itself is kept nowhere.';
comment on column session.device is 'The browser and system in a word or two, for the list of sessions.';
comment on column session.last_seen_at is 'To the minute; too long ago ends the session.';
grant select, insert on session to motcua_app;
grant update (last_seen_at, ended_at) on session to motcua_app;

create table attempt_count (
  site_id integer not null references site(id),
  what text not null,
  who_hash text not null,
  window_start timestamptz not null,
  attempts integer not null default 0,
  primary key (site_id, what, who_hash, window_start)
);
create index attempt_count_by_age on attempt_count (window_start);
comment on table attempt_count is 'How often a sign-in was tried, per e-mail and per address, in each hour: the limit holds across processes. Deleted after a day.';
comment on column attempt_count.who_hash is 'HMAC of the e-mail or network address under a key derived from SECRET.';
grant select, insert, update, delete on attempt_count to motcua_app;
