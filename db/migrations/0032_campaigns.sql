-- Registration campaigns: vaccinations, classes, support lists.
-- Words:
--   campaign      something for which people register; its form is data, as a procedure's
--   slot          a time of it, with so many places
--   registration  one person's: confirmed, waiting for a place, or cancelled
--   arrival       the order in which registrations of a slot came; by it those who wait move up
--   erasing       on the campaign's own day everything about people goes; how many there were stays
create table campaign (
  id uuid primary key,
  site_id integer not null references site(id),
  unit_id integer not null references unit(id),
  slug text not null,
  title_vi text not null,
  title_en text not null default '',
  about_vi text not null default '',
  about_en text not null default '',
  who_vi text not null default '',
  who_en text not null default '',
  place_text text not null,
  form jsonb not null,
  identity_question text not null default '',
  state text not null default 'draft',
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  reminder_hours smallint not null,
  retention_day date not null,
  revision integer not null default 1,
  made_at timestamptz not null,
  erased_at timestamptz,
  constraint a_campaign_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_campaign_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_campaign_has_a_title_and_a_place check (btrim(title_vi) <> '' and btrim(place_text) <> ''),
  constraint a_campaign_is_in_a_known_state check (state in ('draft', 'open', 'closed', 'cancelled')),
  constraint a_campaign_closes_after_it_opens check (closes_at > opens_at),
  constraint a_reminder_comes_within_a_fortnight check (reminder_hours between 0 and 336)
);
comment on table campaign is 'Something for which people register. Whether it takes registrations follows from its state and its two moments.';
comment on column campaign.form is 'One page of questions in the form engine of procedures.';
comment on column campaign.identity_question is 'The question that tells a person: one registration each. Empty: as many as somebody sends.';
comment on column campaign.reminder_hours is 'How long before a slot its people are reminded; 0: not at all.';
comment on column campaign.retention_day is 'On this day everything about people is erased.';
create index campaign_newest on campaign (site_id, opens_at desc, id desc);
grant select, insert, update on campaign to motcua_app;

create table campaign_slot (
  id uuid primary key,
  site_id integer not null references site(id),
  campaign_id uuid not null references campaign(id),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  capacity integer not null,
  taken integer not null default 0,
  arrivals integer not null default 0,
  constraint a_slot_begins_once_in_a_campaign unique (campaign_id, starts_at),
  constraint a_slot_ends_after_it_begins check (ends_at > starts_at),
  constraint a_slot_is_never_overbooked check (taken between 0 and capacity),
  constraint a_slot_has_places check (capacity > 0)
);
comment on table campaign_slot is 'A time with so many places. Places are taken by one statement that the capacity bounds.';
comment on column campaign_slot.arrivals is 'How many registrations came, cancelled ones too: the number of the last one.';
grant select, insert, update, delete on campaign_slot to motcua_app;

create table registration (
  id uuid primary key,
  site_id integer not null references site(id),
  campaign_id uuid not null references campaign(id),
  slot_id uuid not null references campaign_slot(id),
  code text not null,
  once_key uuid not null,
  state text not null,
  arrival integer not null,
  answers jsonb not null,
  person_hash text,
  phone text not null default '',
  email text not null default '',
  language text not null,
  registered_at timestamptz not null,
  cancelled_at timestamptz,
  checked_in_at timestamptz,
  checked_in_by uuid references officer(id),
  reminded_at timestamptz,
  constraint a_code_is_given_once_in_a_site unique (site_id, code),
  constraint a_form_registers_once unique (site_id, once_key),
  constraint an_arrival_is_numbered_once_in_a_slot unique (slot_id, arrival),
  constraint a_registration_is_in_a_known_state check (state in ('confirmed', 'waiting', 'cancelled')),
  constraint a_cancelling_has_its_moment check ((state = 'cancelled') = (cancelled_at is not null)),
  constraint a_check_in_names_the_officer check ((checked_in_at is null) = (checked_in_by is null)),
  constraint who_waits_is_not_checked_in check (checked_in_at is null or state = 'confirmed'),
  constraint a_registration_is_in_a_known_language check (language in ('vi', 'en'))
);
comment on table registration is 'One person''s registration. Answers, contacts and the hash go on the campaign''s retention day; the row stays as a number.';
comment on column registration.once_key is 'From the form: sent a second time, it is the same registration.';
comment on column registration.person_hash is 'Of the answer that tells a person, under a key of the installation.';
create unique index a_person_registers_once_in_a_campaign on registration (campaign_id, person_hash)
  where state <> 'cancelled' and person_hash is not null;
create index registration_waiting on registration (slot_id, arrival) where state = 'waiting';
create index registration_by_campaign on registration (campaign_id, registered_at, id);
grant select, insert, update on registration to motcua_app;

create function erase_registration_messages(of_site integer, of_campaign uuid) returns void
  language sql security definer set search_path = public as $$
  update outgoing_message m
  set recipient = '', subject = '', body = '', sent_at = coalesce(m.sent_at, now())
  from registration r
  where r.site_id = of_site and r.campaign_id = of_campaign and m.site_id = of_site
    and m.key in ('registration:' || r.id || ':confirmed', 'registration:' || r.id || ':waiting',
      'registration:' || r.id || ':promoted', 'registration:' || r.id || ':reminder',
      'registration:' || r.id || ':called_off')
$$;
comment on function erase_registration_messages(integer, uuid) is
  'Takes the recipients and texts out of the messages about a campaign''s registrations; what was not sent never is.';
revoke execute on function erase_registration_messages(integer, uuid) from public;
grant execute on function erase_registration_messages(integer, uuid) to motcua_app;
