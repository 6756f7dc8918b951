-- Who may register by age, and the message that a registration was cancelled.
alter table campaign add column age_from_months smallint;
alter table campaign add column age_below_months smallint;
comment on column campaign.age_from_months is
  'So many full months old, or older, on the day of the slot; null: no bound. It is compared with the day of birth that the form asks, and nothing of it is kept.';
comment on column campaign.age_below_months is 'Fewer full months old than that on the day of the slot; null: no bound.';
alter table campaign add constraint an_age_is_of_a_person
  check (age_from_months between 1 and 1800 and age_below_months between 1 and 1800) not valid;
alter table campaign add constraint ages_end_after_they_begin
  check (age_below_months > age_from_months) not valid;

create or replace function erase_registration_messages(of_site integer, of_campaign uuid) returns void
  language sql security definer set search_path = public as $$
  update outgoing_message m
  set recipient = '', subject = '', body = '', sent_at = coalesce(m.sent_at, now())
  from registration r
  where r.site_id = of_site and r.campaign_id = of_campaign and m.site_id = of_site
    and m.key in ('registration:' || r.id || ':confirmed', 'registration:' || r.id || ':waiting',
      'registration:' || r.id || ':promoted', 'registration:' || r.id || ':reminder',
      'registration:' || r.id || ':called_off', 'registration:' || r.id || ':cancelled')
$$;
