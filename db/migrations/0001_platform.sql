-- What every feature stands on: sites, events and their chain, the feed, the record of views, files, messages.
-- Words:
--   event     an act that happened; the unit of truth; never changed, never deleted
--   seal      an event's place in its site's hash chain, given after its transaction committed
--   consumer  a reader of the sealed events of a site, in order, exactly once
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

do $$
begin
  if not exists (select from pg_roles where rolname = 'motcua_app') then
    create role motcua_app nologin;
  end if;
  execute format('grant motcua_app to %I', current_user);
exception when duplicate_object or unique_violation then
  null; -- another database of the same server is being migrated at this moment and made the role first
end $$;
grant usage on schema public to motcua_app;

create function plain(input text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(input, NFC)));
comment on function plain(text) is
  'Text as people type it on old phones: lower case, without Vietnamese accents (Đ becomes d).';

create table site (
  id integer generated always as identity primary key,
  key text not null unique,
  hosts text[] not null default '{}',
  name_vi text not null,
  name_en text not null,
  is_demo boolean not null default false,
  settings jsonb not null default '{}'
);
comment on table site is 'A portal and everything behind it. Every other row names its site, so that one installation serves many.';
comment on column site.hosts is 'Host names that lead to this site; a request with any other host goes to the first site.';
comment on column site.is_demo is 'People and dossiers of a demo site are invented, and its pages say so.';
grant select on site to motcua_app;

create table event (
  id uuid primary key,
  site_id integer not null references site(id),
  type text not null,
  subject_kind text not null,
  subject_id uuid not null,
  unit_id integer,
  actor_kind text not null,
  actor_id uuid,
  occurred_at timestamptz not null,
  written_at timestamptz not null default clock_timestamp(),
  origin text not null,
  corrects_event_id uuid references event(id),
  data jsonb not null default '{}',
  constraint an_actor_is_of_a_known_kind check (actor_kind in ('visitor', 'citizen', 'officer', 'system')),
  constraint an_officer_or_citizen_is_named check (actor_kind in ('visitor', 'system') or actor_id is not null),
  constraint a_type_names_noun_and_verb check (type ~ '^[a-z_]+[.][a-z_]+$'),
  constraint an_event_is_live_or_simulated check (origin in ('live', 'simulated')),
  constraint a_live_event_is_written_when_it_happens
    check (origin = 'simulated' or abs(extract(epoch from written_at - occurred_at)) <= 300),
  constraint a_correction_gives_reason_and_approver
    check (corrects_event_id is null or (data ? 'reason' and data ? 'approved_by'))
);
create index event_by_subject on event (subject_id, occurred_at);
comment on table event is 'Append-only. What happened, by whom, for which unit. Rows elsewhere are projections of it. Holds no personal data.';
comment on column event.occurred_at is 'The moment of the act by the product''s clock.';
comment on column event.written_at is 'The database''s own clock at the moment of writing. Nobody is granted to give it.';
comment on column event.origin is 'live: written as it happened; simulated: demo history or a test, marked so for good.';
comment on column event.unit_id is 'The unit that answers for the act.';
grant select on event to motcua_app;
grant insert (id, site_id, type, subject_kind, subject_id, unit_id, actor_kind, actor_id, occurred_at, origin, corrects_event_id, data)
  on event to motcua_app;

create table event_seal (
  site_id integer not null,
  seq bigint not null,
  event_id uuid not null unique references event(id),
  previous_hash bytea not null,
  hash bytea not null,
  primary key (site_id, seq)
);
comment on table event_seal is 'Append-only. The hash chain of a site: hash = sha256(previous_hash || canonical text of the event). Written by seal_events() alone.';
grant select on event_seal to motcua_app;

create table event_unsealed (
  event_id uuid primary key,
  site_id integer not null
);
comment on table event_unsealed is 'Events that have not got their seal yet; normally empty within a second. Written by triggers alone, from the events themselves.';
grant select on event_unsealed to motcua_app;

create function forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function forbid_change();
create trigger event_seal_is_append_only before update or delete or truncate on event_seal
  for each statement execute function forbid_change();

create function queue_for_sealing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into event_unsealed (event_id, site_id) select id, site_id from added;
  return null;
end $$;
create trigger event_waits_for_its_seal after insert on event
  referencing new table as added for each statement execute function queue_for_sealing();

create function canonical_event(e event) returns text language sql immutable parallel safe
  return concat_ws('|', e.id, e.site_id, e.type, e.subject_kind, e.subject_id, coalesce(e.unit_id::text, ''),
    e.actor_kind, coalesce(e.actor_id::text, ''),
    (extract(epoch from e.occurred_at) * 1000000)::bigint, (extract(epoch from e.written_at) * 1000000)::bigint,
    e.origin, coalesce(e.corrects_event_id::text, ''), e.data::text);
comment on function canonical_event(event) is 'The text of an event that is hashed: every column in order, joined by |, times in microseconds since 1970.';

-- One sealer at a time per site. The order is that of the commits: a pass takes what has become visible since the
-- last one, and within a pass the commit time decides where the server keeps it (track_commit_timestamp); what the
-- caller's own transaction wrote has none yet and comes last.
create function seal_events(of_site integer, at_most integer) returns bigint
  language plpgsql security definer set search_path = public set work_mem = '64MB' as $$
declare
  first_seq bigint;
  last_seq bigint;
  last_hash bytea;
  item record;
  keeps_commit_time boolean := current_setting('track_commit_timestamp') = 'on';
begin
  if not exists (select from event_unsealed where site_id = of_site) then return 0; end if;
  if not pg_try_advisory_xact_lock(hashtext('seal_events'), of_site) then return 0; end if;
  select seq, hash into last_seq, last_hash from event_seal where site_id = of_site order by seq desc limit 1;
  last_seq := coalesce(last_seq, 0);
  first_seq := last_seq + 1;
  last_hash := coalesce(last_hash, sha256(convert_to('motcua:' || of_site, 'UTF8')));
  for item in
    select waiting.id, convert_to(canonical_event(e), 'UTF8') as text
    from (
      select e.id, case when keeps_commit_time then pg_xact_commit_timestamp(e.xmin) end as committed_at
      from event_unsealed u join event e on e.id = u.event_id
      where u.site_id = of_site
      order by committed_at nulls last, e.id
      limit at_most
    ) waiting join event e on e.id = waiting.id
    order by waiting.committed_at nulls last, waiting.id
  loop
    insert into event_seal (site_id, seq, event_id, previous_hash, hash)
    values (of_site, last_seq + 1, item.id, last_hash, sha256(last_hash || item.text))
    returning seq, hash into last_seq, last_hash;
  end loop;
  delete from event_unsealed u using event_seal s
  where s.site_id = of_site and s.seq >= first_seq and u.event_id = s.event_id;
  return last_seq - first_seq + 1;
end $$;
grant execute on function seal_events(integer, integer) to motcua_app;

create table feed_cursor (
  site_id integer not null references site(id),
  consumer text not null,
  seq bigint not null default 0,
  primary key (site_id, consumer)
);
comment on table feed_cursor is 'How far each consumer has read the sealed events of a site.';
grant select, insert, update on feed_cursor to motcua_app;

create table view_record (
  id uuid primary key,
  site_id integer not null references site(id),
  viewer_kind text not null,
  viewer_id uuid not null,
  viewed_at timestamptz not null,
  subject_kind text not null,
  subject_id text not null,
  route text not null,
  constraint a_viewer_is_an_officer_or_a_citizen check (viewer_kind in ('officer', 'citizen'))
);
create index view_record_by_subject on view_record (subject_id, viewed_at);
comment on table view_record is 'Append-only. Who saw whose personal data, when, on which page.';
create trigger view_record_is_append_only before update or delete or truncate on view_record
  for each statement execute function forbid_change();
grant select, insert on view_record to motcua_app;

create table stored_file (
  id uuid primary key,
  site_id integer not null references site(id),
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  name text not null,
  stored_at timestamptz not null,
  constraint a_hash_is_64_hex_digits check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_file_has_bytes check (size > 0)
);
comment on table stored_file is 'A file that somebody sent or the product made. The bytes lie in the file store under their SHA-256.';
comment on column stored_file.name is 'As the sender called it, cleaned. Never part of a path or an address.';
grant select, insert on stored_file to motcua_app;

create table outgoing_message (
  id uuid primary key,
  site_id integer not null references site(id),
  channel text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  queued_at timestamptz not null,
  sent_at timestamptz,
  key text not null,
  constraint a_message_goes_by_email_or_sms check (channel in ('email', 'sms')),
  constraint a_message_is_queued_once unique (site_id, key)
);
create index outgoing_message_newest on outgoing_message (site_id, queued_at desc, id desc);
comment on table outgoing_message is 'Messages to people. The demo shows them at /hop-thu-thu; a real site sends them by SMTP.';
grant select, insert on outgoing_message to motcua_app;
grant update (sent_at) on outgoing_message to motcua_app;

-- The app enqueues jobs without owning the queue''s tables.
create function enqueue_job(identifier text, payload json, run_at timestamptz default null, job_key text default null)
  returns void language plpgsql security definer set search_path = public as $$
begin
  perform graphile_worker.add_job(identifier, payload, run_at => run_at, job_key => job_key);
end $$;
comment on function enqueue_job(text, json, timestamptz, text) is 'Adds a job in the caller''s transaction: it runs if and only if that commits.';
grant execute on function enqueue_job(text, json, timestamptz, text) to motcua_app;
