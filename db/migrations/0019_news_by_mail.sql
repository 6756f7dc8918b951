-- News by e-mail: who asked for the weekly digest, and the headers by which mail programs let people leave it.
-- Words:
--   subscription  an address that is to get the digest; asked for by anyone, confirmed only by who reads its mail
--   digest        the articles of seven days in one e-mail, every Monday
create table news_subscription (
  id uuid primary key,
  site_id integer not null references site(id),
  email text not null,
  language text not null,
  category_ids integer[],
  asked_at timestamptz not null,
  asked_on date not null,
  asked_nth smallint not null,
  confirmed_at timestamptz,
  constraint an_address_is_asked_three_times_a_day_at_most check (asked_nth between 1 and 3),
  constraint an_address_is_asked_once_at_a_time unique (site_id, email, asked_on, asked_nth),
  constraint a_digest_is_in_a_known_language check (language in ('vi', 'en')),
  constraint a_choice_of_topics_names_some check (category_ids is null or cardinality(category_ids) > 0)
);
comment on table news_subscription is
  'Who gets the weekly digest. Personal data: an address that nobody confirms is deleted three days after it was entered, a confirmed one when its reader unsubscribes, at once.';
comment on column news_subscription.category_ids is 'The topics that were chosen; null for all, later ones included.';
comment on column news_subscription.asked_nth is 'Which mail to this address on that day it is, from 1: nobody can have a stranger flooded.';
create unique index news_subscription_confirmed on news_subscription (site_id, email) where confirmed_at is not null;
create index news_subscription_to_send on news_subscription (site_id, language, id) where confirmed_at is not null;
create index news_subscription_unconfirmed on news_subscription (site_id, asked_at) where confirmed_at is null;
grant select, insert, delete on news_subscription to motcua_app;
grant update (language, category_ids, confirmed_at) on news_subscription to motcua_app;

alter table outgoing_message add column headers jsonb;
comment on column outgoing_message.headers is 'Further headers of an e-mail by name, such as List-Unsubscribe; null without any.';
alter table outgoing_message add constraint headers_are_by_name
  check (headers is null or jsonb_typeof(headers) = 'object') not valid;
