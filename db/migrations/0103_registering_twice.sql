-- Who registers a second time is told, and so is whoever registered first: by e-mail three times at most, and on the slip.
alter table registration
  add column repeated_at timestamptz,
  add column repeats smallint not null default 0;
comment on column registration.repeated_at is 'When somebody last tried to register the same person again and it was told; null: nobody did.';
comment on column registration.repeats is 'How often that was told. Not more than three times: strangers shall not fill a letter box.';

create or replace function erase_registrations(of_site integer, of_campaign uuid) returns void
  language sql security definer set search_path = public as $$
  update outgoing_message m
  set recipient = '', subject = '', body = '', sent_at = coalesce(m.sent_at, now())
  from registration r join campaign c on c.id = r.campaign_id
  where r.site_id = of_site and r.campaign_id = of_campaign and m.site_id = of_site
    and m.key = any (array['registration:' || r.id || ':confirmed', 'registration:' || r.id || ':waiting',
        'registration:' || r.id || ':promoted', 'registration:' || r.id || ':reminder',
        'registration:' || r.id || ':called_off', 'registration:' || r.id || ':cancelled']
      || array(select 'registration:' || r.id || ':again:' || n from generate_series(1, r.repeats) n)
      || array(select 'registration:' || r.id || ':changed:' || n from generate_series(1, c.revision) n));
  update campaign_slot s
  set counted_waiting = (select count(*) from registration r where r.slot_id = s.id and r.state = 'waiting'),
    counted_cancelled = (select count(*) from registration r where r.slot_id = s.id and r.state = 'cancelled'),
    counted_came = (select count(*) from registration r where r.slot_id = s.id and r.checked_in_at is not null)
  where s.site_id = of_site and s.campaign_id = of_campaign and s.counted_came is null;
  delete from registration r where r.site_id = of_site and r.campaign_id = of_campaign;
$$;
comment on table attempt_count is
  'How often a sign-in was tried, per e-mail and per address, and how often a network named people who had registered, in each hour: the limit holds across processes. Deleted after a day.';
comment on column attempt_count.who_hash is 'HMAC of the e-mail or network address, or of the network and whom it named, under a key derived from SECRET.';
