-- Subscribing by e-mail stood twice, for the news and for documents. It is one thing, of which each is a mailing list.
-- Words:
--   mailing list  letters on a matter, to which people subscribe: news, documents
--   subscription  an address that is to get them; asked for by anyone, confirmed only by who reads its mail
create table subscription (
  id uuid primary key,
  site_id integer not null references site(id),
  list text not null,
  email text not null,
  language text not null,
  topics jsonb not null,
  asked_at timestamptz not null,
  asked_on date not null,
  asked_nth smallint not null,
  confirmed_at timestamptz,
  constraint a_subscription_is_to_a_known_list check (list in ('news', 'documents')),
  constraint a_subscription_is_in_a_known_language check (language in ('vi', 'en')),
  constraint topics_are_chosen_by_kind check (jsonb_typeof(topics) = 'object'),
  constraint a_kind_that_is_named_names_topics check (not topics @? 'strict $.* ? (@.type() != "array" || @.size() == 0)'),
  constraint a_mailbox_is_asked_three_times_a_day_at_most check (asked_nth between 1 and 3),
  constraint a_mailbox_is_asked_once_at_a_time unique (site_id, email, asked_on, asked_nth)
);
comment on table subscription is
  'Who gets letters by e-mail. Personal data: an address that nobody confirms is deleted three days after it was entered, a confirmed one when its reader unsubscribes, at once.';
comment on column subscription.list is 'Which letters: the weekly digest of the news, or one for each new document.';
comment on column subscription.topics is
  'The topics that were chosen, as texts by kind: {"type": ["plan"], "field": ["3"]}; a kind that is not named is all of it, later ones included.';
comment on column subscription.asked_nth is 'Which mail to this address on that day it is, from 1: nobody can have a stranger flooded.';
create unique index subscription_confirmed on subscription (site_id, list, email) where confirmed_at is not null;
create index subscription_to_send on subscription (site_id, list, id) where confirmed_at is not null;
create index subscription_unconfirmed on subscription (site_id, asked_at) where confirmed_at is null;
grant select, insert, delete on subscription to motcua_app;
grant update (language, topics, confirmed_at) on subscription to motcua_app;

-- Of an address that was asked more than three times in a day, for both together, those go that nobody has confirmed.
with both_lists as (
  select id, site_id, 'news' as list, email, language, asked_at, asked_on, confirmed_at,
    case when category_ids is null then '{}'::jsonb
      else jsonb_build_object('category', to_jsonb(category_ids::text[])) end as topics
  from news_subscription
  union all
  select id, site_id, 'documents', email, language, asked_at, asked_on, confirmed_at,
    case when types is null then '{}'::jsonb else jsonb_build_object('type', to_jsonb(types)) end
      || case when field_ids is null then '{}'::jsonb else jsonb_build_object('field', to_jsonb(field_ids::text[])) end
  from document_subscription
), counted as (
  select *, row_number() over (partition by site_id, email, asked_on order by confirmed_at nulls last, asked_at) as nth
  from both_lists
)
insert into subscription (id, site_id, list, email, language, topics, asked_at, asked_on, asked_nth, confirmed_at)
select id, site_id, list, email, language, topics, asked_at, asked_on, nth, confirmed_at from counted where nth <= 3;

-- A table that still holds addresses would be a second place to erase them from. No release knows these two.
-- squawk-ignore ban-drop-table
drop table news_subscription;
-- squawk-ignore ban-drop-table
drop table document_subscription;
