-- Whoever left a mailing list was erased from it, but not from the letters that had been written to them.
-- Words:
--   letter  a message that is written because of a subscription: the one that asks to confirm it, a digest, a notice
alter table outgoing_message add column subscription_id uuid;
comment on column outgoing_message.subscription_id is
  'The subscription because of which it is written; null for every other message, and once its recipient and text are erased. No key: the letter that tells of an end outlives its subscription.';
-- squawk-ignore require-concurrent-index-creation
create index outgoing_message_of_subscription on outgoing_message (subscription_id) where subscription_id is not null;
-- squawk-ignore require-concurrent-index-creation
create index outgoing_message_letters_by_age on outgoing_message (queued_at) where subscription_id is not null;

update outgoing_message set subscription_id = substring(key from
  '^(?:subscription:|document:[0-9a-f-]{36}:|digest:(?=[0-9a-f-]{36}:\d{4}-\d\d-\d\d$)|news-category:\d+:)([0-9a-f-]{36})(?=$|:)')::uuid
where key ~ '^(subscription|document|digest|news-category):';

create function erase_letters() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update outgoing_message m
  set recipient = '', subject = '', body = '', headers = null, subscription_id = null, sent_at = coalesce(m.sent_at, now())
  from gone where m.subscription_id = gone.id;
  return null;
end $$;
comment on function erase_letters() is
  'Takes recipient and text out of the letters of subscriptions that end, whatever ends them. What was not sent never is.';
revoke execute on function erase_letters() from public;
create trigger letters_end_with_their_subscription after delete on subscription
  referencing old table as gone for each statement execute function erase_letters();

create function erase_last_letter() returns trigger
  language plpgsql set search_path = public as $$
begin
  if not exists (select from subscription where id = new.subscription_id) then
    new.recipient := '';
    new.subject := '';
    new.body := '';
    new.headers := null;
    new.subscription_id := null;
  end if;
  return new;
end $$;
comment on function erase_last_letter() is
  'The letter that tells somebody of the end of a subscription is written after it; recipient and text are erased as it leaves.';
revoke execute on function erase_last_letter() from public;
create trigger a_last_letter_is_erased_as_it_leaves before update of sent_at on outgoing_message
  for each row when (new.subscription_id is not null and new.sent_at is not null)
  execute function erase_last_letter();

create function erase_old_letters(before timestamptz) returns void
  language sql security definer set search_path = public as $$
  update outgoing_message m
  set recipient = '', subject = '', body = '', headers = null, subscription_id = null, sent_at = coalesce(m.sent_at, now())
  where m.subscription_id is not null and m.queued_at < before;
$$;
comment on function erase_old_letters(timestamptz) is
  'Takes recipient and text out of letters that were written before that moment. What was not sent by then never is.';
revoke execute on function erase_old_letters(timestamptz) from public;
grant execute on function erase_old_letters(timestamptz) to motcua_app;

-- Letters to those who left before.
update outgoing_message m
set recipient = '', subject = '', body = '', headers = null, subscription_id = null, sent_at = coalesce(m.sent_at, now())
where m.subscription_id is not null and not exists (select from subscription s where s.id = m.subscription_id);

comment on table subscription is
  'Who gets letters by e-mail. Personal data: an address that nobody confirms is deleted three days after it was entered, a confirmed one when its reader unsubscribes, at once; the letters to it are erased with it.';
