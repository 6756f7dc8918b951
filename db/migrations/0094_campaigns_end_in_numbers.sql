-- Registrations are counted and deleted on the retention day; a campaign is called off with a reason; who registered is told of changes.
alter table campaign add column cancel_reason text not null default '';
comment on column campaign.cancel_reason is 'Why it was called off, as residents read it.';

alter table campaign_slot
  add column counted_waiting integer,
  add column counted_cancelled integer,
  add column counted_came integer;
comment on column campaign_slot.counted_waiting is 'How many still waited when registrations were deleted; null before. With a place: taken.';
comment on column campaign_slot.counted_cancelled is 'How many had cancelled when registrations were deleted; null before.';
comment on column campaign_slot.counted_came is 'How many had been checked in when registrations were deleted; null before.';
alter table campaign_slot add constraint a_slot_is_counted_as_a_whole
  check (num_nulls(counted_waiting, counted_cancelled, counted_came) in (0, 3)) not valid;

alter table registration add column changed_at timestamptz;
comment on column registration.changed_at is 'When the place or the end of its time last changed under it: without an e-mail address somebody calls.';
comment on table registration is 'One person''s registration. It is counted and deleted on the campaign''s retention day.';

drop function erase_registration_messages(integer, uuid);
create function erase_registrations(of_site integer, of_campaign uuid) returns void
  language sql security definer set search_path = public as $$
  update outgoing_message m
  set recipient = '', subject = '', body = '', sent_at = coalesce(m.sent_at, now())
  from registration r join campaign c on c.id = r.campaign_id
  where r.site_id = of_site and r.campaign_id = of_campaign and m.site_id = of_site
    and m.key = any (array['registration:' || r.id || ':confirmed', 'registration:' || r.id || ':waiting',
        'registration:' || r.id || ':promoted', 'registration:' || r.id || ':reminder',
        'registration:' || r.id || ':called_off', 'registration:' || r.id || ':cancelled']
      || array(select 'registration:' || r.id || ':changed:' || n from generate_series(1, c.revision) n));
  update campaign_slot s
  set counted_waiting = (select count(*) from registration r where r.slot_id = s.id and r.state = 'waiting'),
    counted_cancelled = (select count(*) from registration r where r.slot_id = s.id and r.state = 'cancelled'),
    counted_came = (select count(*) from registration r where r.slot_id = s.id and r.checked_in_at is not null)
  where s.site_id = of_site and s.campaign_id = of_campaign and s.counted_came is null;
  delete from registration r where r.site_id = of_site and r.campaign_id = of_campaign;
$$;
comment on function erase_registrations(integer, uuid) is
  'Takes the recipients and texts out of the messages about a campaign''s registrations (what was not sent never is), counts the registrations in their slots and deletes them.';
revoke execute on function erase_registrations(integer, uuid) from public;
grant execute on function erase_registrations(integer, uuid) to motcua_app;

-- Those of before kept their rows, and some stood as open.
update campaign set state = 'closed' where erased_at is not null and state = 'open';
select erase_registrations(site_id, id) from campaign where erased_at is not null;
