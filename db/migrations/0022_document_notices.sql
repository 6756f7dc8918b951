-- Notices of new documents by e-mail: who asked for them, and about what.
-- Words:
--   subscription  an address that is to hear of new documents; asked for by anyone, confirmed only by who reads its mail
--   notice        one e-mail about one document, sent when it is published
create table document_subscription (
  id uuid primary key,
  site_id integer not null references site(id),
  email text not null,
  language text not null,
  types text[],
  field_ids integer[],
  asked_at timestamptz not null,
  asked_on date not null,
  asked_nth smallint not null,
  confirmed_at timestamptz,
  constraint an_address_asks_for_notices_three_times_a_day_at_most check (asked_nth between 1 and 3),
  constraint an_address_asks_for_notices_once_at_a_time unique (site_id, email, asked_on, asked_nth),
  constraint a_notice_is_in_a_known_language check (language in ('vi', 'en')),
  constraint a_choice_of_types_names_some check (types is null or cardinality(types) > 0),
  constraint a_choice_of_fields_names_some check (field_ids is null or cardinality(field_ids) > 0)
);
comment on table document_subscription is
  'Who hears of new documents. Personal data: an address that nobody confirms is deleted three days after it was entered, a confirmed one when its reader unsubscribes, at once.';
comment on column document_subscription.types is 'The types of document that were chosen; null for all.';
comment on column document_subscription.field_ids is 'The fields that were chosen; null for all, later ones included.';
comment on column document_subscription.asked_nth is 'Which mail to this address on that day it is, from 1: nobody can have a stranger flooded.';
create unique index document_subscription_confirmed on document_subscription (site_id, email) where confirmed_at is not null;
create index document_subscription_to_send on document_subscription (site_id, id) where confirmed_at is not null;
create index document_subscription_unconfirmed on document_subscription (site_id, asked_at) where confirmed_at is null;
grant select, insert, delete on document_subscription to motcua_app;
grant update (language, types, field_ids, confirmed_at) on document_subscription to motcua_app;
