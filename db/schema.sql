-- Printed from the migrated database by npm run db:types. Not run by anything: for readers and reviews.

create extension btree_gist;
create extension fuzzystrmatch;
create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION public.accented(input text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN plain(translate(regexp_replace(replace(replace(replace(replace(lower(NORMALIZE(input, NFD)), 'đ'::text, 'dzd'::text), '̂'::text, 'zw'::text), '̛'::text, 'zf'::text), '̆'::text, 'zj'::text), '([̣́̀̉̃])([a-z0-9]*)'::text, '\2z\1'::text, 'g'::text), '̣́̀̉̃'::text, '12345'::text))
;
comment on function accented(text) is 'A text without accents, but with letters that tell them: zd, zw, zf, zj behind the letter that they make another of, z1 to z5 for the tone at the end of the word, wherever it was put. The same as kernel/accents.ts.';

CREATE OR REPLACE FUNCTION public.article_words(site integer, language text, input text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN marked_words((('s'::text || site) || language), input)
;
comment on function article_words(integer,text,text) is 'The words of a text without accents and signs, each behind site and language (s1vikhai): a search then reads the entries of its own texts only. 24/11/2026 is three words, so that every part of it is found.';

CREATE OR REPLACE FUNCTION public.canonical_event(e event)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN concat_ws('|'::text, (e).id, (e).site_id, (e).type, (e).subject_kind, (e).subject_id, COALESCE(((e).unit_id)::text, ''::text), (e).actor_kind, COALESCE(((e).actor_id)::text, ''::text), ((EXTRACT(epoch FROM (e).occurred_at) * (1000000)::numeric))::bigint, ((EXTRACT(epoch FROM (e).written_at) * (1000000)::numeric))::bigint, (e).origin, COALESCE(((e).corrects_event_id)::text, ''::text), ((e).data)::text)
;
comment on function canonical_event(event) is 'The text of an event that is hashed: every column in order, joined by |, times in microseconds since 1970.';

CREATE OR REPLACE FUNCTION public.code_words(input text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN words_at_places(to_tsvector('simple'::regconfig, plain(input)), forms_apart(''::text, to_tsvector('simple'::regconfig, accented(input))))
;
comment on function code_words(text) is 'The words of a text and their forms with accents, without a mark; codes such as 1.001193 stay whole.';

CREATE OR REPLACE FUNCTION public.count_kind_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
declare
  -- What a row says of itself: its kind, and the mark that its words have behind the site's; null: they have no mark at all.
  kind_of constant text := tg_argv[0];
  mark_of constant text := tg_argv[1];
  added constant text := format(
    'select n.site_id, %s as kind, coalesce(length(''s'' || n.site_id || %s), 0) as mark, n.words, 1 as times from added n', kind_of, mark_of);
  removed constant text := format(
    'select n.site_id, %s as kind, coalesce(length(''s'' || n.site_id || %s), 0) as mark, n.words, -1 as times from removed n', kind_of, mark_of);
begin
  -- What an update leaves as it was adds nothing, and all take the words in one order, so that two never wait for each other.
  execute format($count$
    insert into kind_word as k (site_id, kind, word, texts)
    select c.site_id, c.kind, substr(t.word, c.mark + 1), sum(c.times)
    from (%s) c cross join lateral unnest(tsvector_to_array(c.words)) as t(word)
    where t.word !~ 'z[dfjw1-5]'
    group by 1, 2, 3 having sum(c.times) <> 0 order by 1, 2, 3
    on conflict (site_id, kind, word) do update set texts = k.texts + excluded.texts$count$,
    case tg_op when 'INSERT' then added when 'DELETE' then removed else added || ' union all ' || removed end);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.document_held(held uuid, passed uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
 SET search_path TO 'public'
AS $function$
  select not coalesce(bool_or(document_held(o.id, passed || held)), false)
  from document d
    join document_relation r on r.to_id = d.id and r.kind in ('replaces', 'repeals')
    join document o on o.id = r.from_id and o.state = 'published' and o.id <> all (passed)
      and coalesce(o.effective_on, o.issued_on) <= coalesce(d.effective_on, d.issued_on)
  where d.id = held
$function$
;
comment on function document_held(uuid,uuid[]) is 'Whether a document was ever in effect: it did not end on its first day or before. Two that end each other on their first day end nothing; `passed` are those that were asked on the way.';

CREATE OR REPLACE FUNCTION public.document_number_key(number text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(TRIM(BOTH '/'::text FROM regexp_replace(plain(number), '[^a-z0-9]+'::text, '/'::text, 'g'::text)), '(^|/)0+(?=[0-9])'::text, '\1'::text, 'g'::text)
;
comment on function document_number_key(text) is 'A number and symbol whatever capitals, accents, blanks, dashes and noughts in front it was typed with: “05 / 2026 / QĐ – UBND” and “5/2026/qd-ubnd” have one key.';

CREATE OR REPLACE FUNCTION public.document_words(site integer, input text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN marked_words((('s'::text || site) || 'd'::text), input)
;
comment on function document_words(integer,text) is 'The words of a text without accents and signs, each behind its site (s1dkhai). 12/2026/QĐ-UBND is four words, so that every part of a number is found.';

CREATE OR REPLACE FUNCTION public.enqueue_job(identifier text, payload json, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, job_key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  perform graphile_worker.add_job(identifier, payload, run_at => run_at, job_key => job_key);
end $function$
;
comment on function enqueue_job(text,json,timestamp with time zone,text) is 'Adds a job in the caller''s transaction: it runs if and only if that commits.';
-- rights: =X/motcua, motcua=X/motcua, motcua_app=X/motcua

CREATE OR REPLACE FUNCTION public.erase_last_letter()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
  if not exists (select from subscription where id = new.subscription_id) then
    new.recipient := '';
    new.subject := '';
    new.body := '';
    new.headers := null;
    new.subscription_id := null;
  end if;
  return new;
end $function$
;
comment on function erase_last_letter() is 'The letter that tells somebody of the end of a subscription is written after it; recipient and text are erased as it leaves.';
-- rights: motcua=X/motcua

CREATE OR REPLACE FUNCTION public.erase_letters()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  update outgoing_message m
  set recipient = '', subject = '', body = '', headers = null, subscription_id = null, sent_at = coalesce(m.sent_at, now())
  from gone where m.subscription_id = gone.id;
  return null;
end $function$
;
comment on function erase_letters() is 'Takes recipient and text out of the letters of subscriptions that end, whatever ends them. What was not sent never is.';
-- rights: motcua=X/motcua

CREATE OR REPLACE FUNCTION public.erase_old_letters(before timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
  update outgoing_message m
  set recipient = '', subject = '', body = '', headers = null, subscription_id = null, sent_at = coalesce(m.sent_at, now())
  where m.subscription_id is not null and m.queued_at < before;
$function$
;
comment on function erase_old_letters(timestamp with time zone) is 'Takes recipient and text out of letters that were written before that moment. What was not sent by then never is.';
-- rights: motcua=X/motcua, motcua_app=X/motcua

CREATE OR REPLACE FUNCTION public.erase_registrations(of_site integer, of_campaign uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
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
$function$
;
comment on function erase_registrations(integer,uuid) is 'Takes the recipients and texts out of the messages about a campaign''s registrations (what was not sent never is), counts the registrations in their slots and deletes them.';
-- rights: motcua=X/motcua, motcua_app=X/motcua

CREATE OR REPLACE FUNCTION public.forbid_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $function$
;

CREATE OR REPLACE FUNCTION public.forms_apart(mark text, forms tsvector)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (regexp_replace((forms)::text, ((''''::text || mark) || '(?=[^'']*z[d1-5fjw])'::text), ((''''::text || mark) || 'zz'::text), 'g'::text))::tsvector
;
comment on function forms_apart(text,tsvector) is 'The forms of a text (accented); those that have accents get zz between their mark and the word, where no beginning of a word finds them.';

CREATE OR REPLACE FUNCTION public.is_open(hours jsonb, on_day text, week_minute integer)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN (WITH at AS (SELECT (is_open.week_minute % 1440) AS minute, (is_open.week_minute - (is_open.week_minute % 1440)) AS start, to_char((((is_open.on_day)::date - 1))::timestamp with time zone, 'YYYY-MM-DD'::text) AS day_before), night AS (SELECT COALESCE(max((((span.value ->> 1))::integer - at_1.start)), 0) AS until FROM at at_1, jsonb_array_elements((is_open.hours -> 'week'::text)) span(value) WHERE (((((span.value ->> 1))::integer >= (at_1.start + 1)) AND (((span.value ->> 1))::integer <= (at_1.start + 360))) AND (((((span.value ->> 0))::integer >= (at_1.start - 1439)) AND (((span.value ->> 0))::integer <= (at_1.start - 1))) OR ((at_1.start = 0) AND (((span.value ->> 0))::integer = 0) AND (EXISTS (SELECT FROM jsonb_array_elements((is_open.hours -> 'week'::text)) sunday(value) WHERE ((((sunday.value ->> 1))::integer = 10080) AND (((sunday.value ->> 0))::integer > 8640)))))))) SELECT CASE WHEN ((at.minute < night.until) AND (NOT (EXISTS (SELECT FROM jsonb_array_elements((is_open.hours -> 'exceptions'::text)) exception(value) WHERE ((at.day_before >= (exception.value ->> 'from'::text)) AND (at.day_before <= (exception.value ->> 'to'::text))))))) THEN true ELSE COALESCE((SELECT (EXISTS (SELECT FROM jsonb_array_elements((exception.value -> 'open'::text)) span(value) WHERE ((at.minute >= ((span.value ->> 0))::integer) AND (at.minute < ((span.value ->> 1))::integer)))) AS "exists" FROM jsonb_array_elements((is_open.hours -> 'exceptions'::text)) exception(value) WHERE ((is_open.on_day >= (exception.value ->> 'from'::text)) AND (is_open.on_day <= (exception.value ->> 'to'::text))) LIMIT 1), ((at.minute >= night.until) AND (EXISTS (SELECT FROM jsonb_array_elements((is_open.hours -> 'week'::text)) span(value) WHERE ((is_open.week_minute >= ((span.value ->> 0))::integer) AND (is_open.week_minute < ((span.value ->> 1))::integer)))))) END AS "coalesce" FROM at, night)
;
comment on function is_open(jsonb,text,integer) is 'Whether a place with these hours is open: on a day (YYYY-MM-DD), at a minute of the week (0 is Monday 00:00) in Viet Nam. domain/hours.ts says the same.';

CREATE OR REPLACE FUNCTION public.marked_words(mark text, input text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN words_at_places(to_tsvector('simple'::regconfig, regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*'::text, (mark || '\1 '::text), 'g'::text)), forms_apart(mark, to_tsvector('simple'::regconfig, regexp_replace(accented(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*'::text, (mark || '\1 '::text), 'g'::text))))
;
comment on function marked_words(text,text) is 'The words of a text and their forms with accents, each behind a mark (s1vikhai, s1vizzmoz3): a search then reads the entries of its own texts only. 24/11/2026 is three words, so that every part of it is found.';

CREATE OR REPLACE FUNCTION public.place_words(site integer, input text)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN marked_words(('s'::text || site), input)
;
comment on function place_words(integer,text) is 'The words of a text without accents and signs, each behind its site (s1vikhai): a search then reads the entries of its own site only.';

CREATE OR REPLACE FUNCTION public.plain(input text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, translate(NORMALIZE(input, NFC), '²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'::text, '23104567890123456789'::text)))
;
comment on function plain(text) is 'Text as people type it on old phones: lower case, without Vietnamese accents (Đ becomes d).';

CREATE OR REPLACE FUNCTION public.queue_for_sealing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  insert into event_unsealed (event_id, site_id) select id, site_id from added;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.say_place_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
  -- The ward in Vietnamese follows the address, as on the list: neighbours there are neighbours here.
  new.words := place_words(new.site_id, concat_ws(' ', new.name_vi, new.name_en, new.address,
    (select short_name_vi || ' ' || short_name_en from unit where id = new.unit_id), new.code));
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.say_words_of_places_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public'
AS $function$
begin
  update place set unit_id = unit_id where unit_id = new.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.seal_events(of_site integer, at_most integer)
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
 SET work_mem TO '64MB'
AS $function$
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
end $function$
;
-- rights: =X/motcua, motcua=X/motcua, motcua_app=X/motcua

CREATE OR REPLACE FUNCTION public.signer_key(name text, title text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN TRIM(BOTH '-'::text FROM regexp_replace(accented(((name || ' '::text) || title)), '[^a-z0-9]+'::text, '-'::text, 'g'::text))
;
comment on function signer_key(text,text) is 'Who signed, in which post: the same whatever capitals, signs and places of tones it was typed with, another one with other accents. The same as keyOfSigner() of features/documents/domain/signer.ts.';

CREATE OR REPLACE FUNCTION public.waiting_jobs(OUT waiting bigint, OUT oldest_due timestamp with time zone, OUT failing bigint)
 RETURNS record
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
  select count(*) filter (where attempts = 0), min(run_at) filter (where attempts = 0 and locked_at is null), count(*) filter (where attempts > 0)
  into waiting, oldest_due, failing
  from graphile_worker.jobs where run_at <= now();
end $function$
;
comment on function waiting_jobs() is 'Jobs whose time has come: how many, since when the oldest waits, and how many failed and are tried again.';
-- rights: =X/motcua, motcua=X/motcua, motcua_app=X/motcua

CREATE OR REPLACE FUNCTION public.words_at_places(words tsvector, forms tsvector)
 RETURNS tsvector
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN ((((words)::text || ' '::text) || (forms)::text))::tsvector
;
comment on function words_at_places(tsvector,tsvector) is 'The words of both; a word that is in both stands where it stood. Both are of one text, so a word and its form with accents share a place.';


create table administrative_unit (
  id integer not null generated always as identity,
  site_id integer not null,
  code text not null,
  full_name text not null,
  full_name_plain text generated always as (plain(full_name)) stored,
  level_system text not null,
  valid_from date not null,
  valid_to date,
  constraint administrative_unit_pkey PRIMARY KEY (id),
  constraint administrative_unit_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint an_administrative_code_has_five_digits CHECK (code ~ '^[0-9]{5}$'::text),
  constraint an_administrative_code_means_one_unit_on_a_day EXCLUDE USING gist (site_id WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint an_administrative_unit_belongs_to_a_known_system CHECK (level_system = ANY (ARRAY['three_levels'::text, 'two_levels'::text])),
  constraint an_administrative_unit_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from)
);
comment on table administrative_unit is 'Wards and communes that an address may name, with the days on which their codes meant them: codes are used again for other wards.';
comment on column administrative_unit.level_system is 'three_levels: before 1/7/2025 (ward, district, province); two_levels: since (ward, province).';
CREATE INDEX administrative_unit_by_full_name ON public.administrative_unit USING btree (site_id, full_name);
CREATE INDEX administrative_unit_by_name ON public.administrative_unit USING gin (full_name_plain gin_trgm_ops);
grant insert, select on administrative_unit to motcua_app;

create table apology (
  dossier_id uuid not null,
  site_id integer not null,
  apologised_at timestamp with time zone not null,
  apologised_by uuid not null,
  signer_post text not null,
  delaying_unit_id integer not null,
  reason text not null,
  due_at timestamp with time zone not null,
  new_date date not null,
  constraint an_apology_gives_its_reason CHECK (length(reason) >= 10),
  constraint apology_apologised_by_fkey FOREIGN KEY (apologised_by) REFERENCES officer(id),
  constraint apology_delaying_unit_id_fkey FOREIGN KEY (delaying_unit_id) REFERENCES unit(id),
  constraint apology_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint apology_pkey PRIMARY KEY (dossier_id),
  constraint apology_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table apology is 'Append-only. The written apology for a delay, with the new day: one per dossier. It does not move the due date.';
comment on column apology.due_at is 'The due time that was or will be missed.';
grant insert, select on apology to motcua_app;

create table article (
  id uuid not null,
  site_id integer not null,
  category_id integer not null,
  slug text not null,
  state text not null default 'draft'::text,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  approval_asked_at timestamp with time zone,
  publish_at timestamp with time zone,
  withdraw_at timestamp with time zone,
  comments_closed_at timestamp with time zone,
  changed_at timestamp with time zone,
  thrown_away_at timestamp with time zone,
  english_gone_revision integer,
  constraint a_withdrawal_has_its_moment CHECK ((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)),
  constraint an_article_is_in_a_category_of_its_site FOREIGN KEY (site_id, category_id) REFERENCES news_category(site_id, id) NOT VALID,
  constraint an_article_is_in_a_known_state CHECK (state = ANY (ARRAY['draft'::text, 'awaiting_approval'::text, 'scheduled'::text, 'published'::text, 'withdrawn'::text])),
  constraint an_article_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint an_article_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint article_category_id_fkey FOREIGN KEY (category_id) REFERENCES news_category(id),
  constraint article_pkey PRIMARY KEY (id),
  constraint article_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint only_what_goes_out_is_taken_back CHECK (withdraw_at IS NULL OR state = 'published'::text OR state = 'scheduled'::text AND withdraw_at > publish_at),
  constraint what_is_out_was_published_at_some_moment CHECK ((state <> ALL (ARRAY['published'::text, 'withdrawn'::text])) OR published_at IS NOT NULL),
  constraint what_is_scheduled_has_its_moment CHECK ((state = 'scheduled'::text) = (publish_at IS NOT NULL)),
  constraint what_was_out_is_never_thrown_away CHECK (thrown_away_at IS NULL OR state = 'draft'::text AND published_at IS NULL)
);
comment on table article is 'A piece of news. What it says stands in article_text.';
comment on column article.published_at is 'When it first went out; kept when it is withdrawn and put out again.';
comment on column article.approval_asked_at is 'When its writer last asked for approval, until somebody answers.';
comment on column article.publish_at is 'When it goes out by itself.';
comment on column article.withdraw_at is 'When it is taken back by itself.';
comment on column article.comments_closed_at is 'Since when it takes no more comments; null while it takes them.';
comment on column article.changed_at is 'When changes of it were last put out after it first went out; empty when there were none.';
comment on column article.thrown_away_at is 'When a draft that readers never saw was thrown away. Nobody sees it any more; its versions and events stay.';
comment on column article.english_gone_revision is 'The English version up to which the English text was taken back from readers, or thrown away before they saw it; empty: never.';
CREATE INDEX article_by_age ON public.article USING btree (site_id, created_at DESC, id DESC);
CREATE INDEX article_newest ON public.article USING btree (site_id, published_at DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX article_newest_of_category ON public.article USING btree (site_id, category_id, published_at DESC, id DESC) WHERE (state = 'published'::text);
grant insert, select, update on article to motcua_app;

create table article_alike (
  article_id uuid not null,
  alike_id uuid not null,
  site_id integer not null,
  likeness real not null,
  constraint an_article_is_not_alike_to_itself CHECK (article_id <> alike_id),
  constraint article_alike_alike_id_fkey FOREIGN KEY (alike_id) REFERENCES article(id),
  constraint article_alike_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_alike_pkey PRIMARY KEY (article_id, alike_id),
  constraint article_alike_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_is_alike_is_somewhat_alike CHECK (likeness > 0::double precision)
);
comment on table article_alike is 'For each article those whose words and tags are most like its own, found by a job whenever it goes out or changes; can be found again from the texts at any time.';
CREATE INDEX article_alike_by_other ON public.article_alike USING btree (alike_id);
grant delete, insert, select, update on article_alike to motcua_app;

create table article_comment (
  id uuid not null,
  site_id integer not null,
  article_id uuid not null,
  citizen_id uuid not null,
  author_name text not null,
  body text not null,
  state text not null default 'held'::text,
  sent_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  refusal_reason text not null default ''::text,
  is_proven boolean not null default true,
  constraint a_comment_is_in_a_known_state CHECK (state = ANY (ARRAY['held'::text, 'approved'::text, 'refused'::text, 'taken_back'::text])),
  constraint a_comment_says_something CHECK (state = 'taken_back'::text OR btrim(body) <> ''::text AND btrim(author_name) <> ''::text),
  constraint a_decision_names_the_editor CHECK (state = 'taken_back'::text OR (state = 'held'::text) = (decided_at IS NULL) AND (state = 'held'::text) = (decided_by IS NULL)),
  constraint a_refusal_gives_a_reason CHECK (state <> 'refused'::text OR btrim(refusal_reason) <> ''::text),
  constraint article_comment_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_comment_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen_account(id),
  constraint article_comment_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES officer(id),
  constraint article_comment_pkey PRIMARY KEY (id),
  constraint article_comment_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_is_taken_back_says_nothing CHECK (state <> 'taken_back'::text OR body = ''::text AND author_name = ''::text AND refusal_reason = ''::text)
);
comment on table article_comment is 'What readers wrote. Nobody sees a comment before an editor approves it; one that its author took back is empty.';
comment on column article_comment.is_proven is 'Whether it came with a proof of work. One without, as browsers without scripts send it, is followed by a long wait.';
CREATE INDEX article_comment_by_citizen ON public.article_comment USING btree (citizen_id, sent_at);
CREATE INDEX article_comment_queue ON public.article_comment USING btree (site_id, state, sent_at, id);
CREATE INDEX article_comment_shown ON public.article_comment USING btree (article_id, sent_at) WHERE (state = 'approved'::text);
grant insert, select, update on article_comment to motcua_app;

create table article_feature (
  article_id uuid not null,
  site_id integer not null,
  featured_at timestamp with time zone not null,
  featured_by uuid,
  constraint article_feature_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_feature_featured_by_fkey FOREIGN KEY (featured_by) REFERENCES officer(id),
  constraint article_feature_pkey PRIMARY KEY (article_id),
  constraint article_feature_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_feature is 'Articles that the portal shows apart, the one featured last first; without an officer when the system set it up.';
CREATE INDEX article_feature_newest ON public.article_feature USING btree (site_id, featured_at DESC);
grant delete, insert, select, update on article_feature to motcua_app;

create table article_file (
  id uuid not null,
  site_id integer not null,
  article_id uuid not null,
  file_id uuid not null,
  added_at timestamp with time zone not null,
  added_by uuid,
  constraint article_file_added_by_fkey FOREIGN KEY (added_by) REFERENCES officer(id),
  constraint article_file_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id),
  constraint article_file_pkey PRIMARY KEY (id),
  constraint article_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_file is 'Files of an article. Everyone may open one that the approved text of an article that is out links to.';
comment on column article_file.added_by is 'Null when the system brought it in with its article.';
CREATE INDEX article_file_of_article ON public.article_file USING btree (article_id, added_at, id);
grant insert, select on article_file to motcua_app;

create table article_former_slug (
  site_id integer not null,
  slug text not null,
  article_id uuid not null,
  changed_at timestamp with time zone not null,
  constraint a_former_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint article_former_slug_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_former_slug_pkey PRIMARY KEY (site_id, slug),
  constraint article_former_slug_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_former_slug is 'Addresses that an article had, one that it has again among them: they lead to the one it has.';
grant insert, select on article_former_slug to motcua_app;

create table article_in_series (
  article_id uuid not null,
  series_id integer not null,
  site_id integer not null,
  constraint article_in_series_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_in_series_pkey PRIMARY KEY (article_id),
  constraint article_in_series_series_id_fkey FOREIGN KEY (series_id) REFERENCES news_series(id),
  constraint article_in_series_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_in_series is 'An article is a part of one series at most.';
CREATE INDEX article_in_series_by_series ON public.article_in_series USING btree (series_id, article_id);
grant delete, insert, select, update on article_in_series to motcua_app;

create table article_picture (
  id uuid not null,
  site_id integer not null,
  article_id uuid not null,
  "position" smallint not null,
  file_id uuid not null,
  small_file_id uuid,
  width integer not null,
  height integer not null,
  alt_vi text not null,
  alt_en text not null default ''::text,
  caption_vi text not null default ''::text,
  caption_en text not null default ''::text,
  credit text not null default ''::text,
  small_width integer,
  is_approved boolean not null default true,
  share_file_id uuid,
  removed_at timestamp with time zone,
  constraint a_picture_has_a_size CHECK (width > 0 AND height > 0 AND "position" > 0),
  constraint a_picture_has_its_own_place UNIQUE (article_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint a_picture_is_described CHECK (btrim(alt_vi) <> ''::text),
  constraint a_picture_to_share_is_a_kept_file FOREIGN KEY (share_file_id) REFERENCES stored_file(id),
  constraint article_picture_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_picture_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id),
  constraint article_picture_pkey PRIMARY KEY (id),
  constraint article_picture_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint article_picture_small_file_id_fkey FOREIGN KEY (small_file_id) REFERENCES stored_file(id)
);
comment on table article_picture is 'Pictures of an article. The first is its cover; the body names the others by position.';
comment on column article_picture.small_file_id is 'The same picture, small, for lists; the large one serves where there is none.';
comment on column article_picture.alt_vi is 'What the picture shows, for those who do not see it.';
comment on column article_picture.small_width is 'Pixels; null where the width of the small one was not noted.';
comment on column article_picture.is_approved is 'False: added after the article was approved; readers see it when the changes are approved.';
comment on column article_picture.share_file_id is 'The same picture as messengers show it; null until somebody asked for it.';
comment on column article_picture.removed_at is 'When it was taken away from the article. Earlier versions still show it, so it stays, with its number; a text that is saved with it brings it back.';
grant delete, insert, select, update on article_picture to motcua_app;

create table article_pin (
  article_id uuid not null,
  site_id integer not null,
  last_day date not null,
  pinned_at timestamp with time zone not null,
  pinned_by uuid not null,
  constraint article_pin_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_pin_pinned_by_fkey FOREIGN KEY (pinned_by) REFERENCES officer(id),
  constraint article_pin_pkey PRIMARY KEY (article_id),
  constraint article_pin_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_pin is 'An article that stands before the others until the end of that day.';
CREATE INDEX article_pin_by_day ON public.article_pin USING btree (site_id, last_day);
grant delete, insert, select, update on article_pin to motcua_app;

create table article_presence (
  article_id uuid not null,
  officer_id uuid not null,
  site_id integer not null,
  seen_at timestamp with time zone not null,
  beside text not null default ''::text,
  constraint article_presence_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_presence_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint article_presence_pkey PRIMARY KEY (article_id, officer_id),
  constraint article_presence_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_stands_beside_an_article_is_short CHECK (length(beside) <= 20000)
);
comment on table article_presence is 'When an editor last had the article open.';
comment on column article_presence.beside is 'What the editor had typed in the other forms beside the text and not sent, as the browser wrote it.';
grant insert, select, update on article_presence to motcua_app;

create table article_read_day (
  site_id integer not null,
  day date not null,
  article_id uuid not null,
  readers integer not null,
  constraint article_read_day_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_read_day_pkey PRIMARY KEY (site_id, day, article_id),
  constraint article_read_day_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint readers_are_counted_upwards CHECK (readers > 0)
);
comment on table article_read_day is 'How many people read an article on a day.';
grant insert, select, update on article_read_day to motcua_app;

create table article_reader (
  site_id integer not null,
  day date not null,
  article_id uuid not null,
  reader_hash text not null,
  constraint article_reader_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_reader_pkey PRIMARY KEY (site_id, day, article_id, reader_hash),
  constraint article_reader_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_reader is 'Who read what today, as hashes only, so that a person who reloads counts once. A job deletes them when the day is over, whether or not anybody reads.';
grant delete, insert, select on article_reader to motcua_app;

create table article_related (
  article_id uuid not null,
  related_id uuid not null,
  site_id integer not null,
  "position" smallint not null,
  constraint an_article_is_not_related_to_itself CHECK (article_id <> related_id),
  constraint article_related_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_related_pkey PRIMARY KEY (article_id, related_id),
  constraint article_related_related_id_fkey FOREIGN KEY (related_id) REFERENCES article(id),
  constraint article_related_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_related is 'Articles that an editor names below an article; likeness of titles fills up the rest.';
grant delete, insert, select, update on article_related to motcua_app;

create table article_return (
  article_id uuid not null,
  site_id integer not null,
  reason text not null,
  returned_by uuid not null,
  returned_at timestamp with time zone not null,
  asked_by uuid,
  constraint a_return_says_why CHECK (reason <> ''::text AND length(reason) <= 2000),
  constraint article_return_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id) ON DELETE CASCADE,
  constraint article_return_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES officer(id),
  constraint article_return_pkey PRIMARY KEY (article_id),
  constraint article_return_returned_by_fkey FOREIGN KEY (returned_by) REFERENCES officer(id),
  constraint article_return_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_return is 'An article, or its changes, that was sent back and has not moved since; the event article.returned tells of it for good.';
comment on column article_return.asked_by is 'Who had asked for approval, and is to write on; empty when nobody of whom it is known.';
CREATE INDEX article_return_of_writer ON public.article_return USING btree (asked_by, site_id, returned_at DESC);
grant delete, insert, select, update on article_return to motcua_app;

create table article_tag (
  article_id uuid not null,
  tag_id integer not null,
  site_id integer not null,
  "position" smallint not null,
  constraint article_tag_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_tag_pkey PRIMARY KEY (article_id, tag_id),
  constraint article_tag_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint article_tag_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES news_tag(id)
);
comment on table article_tag is 'The tags of an article, in the order in which its editor wrote them.';
CREATE INDEX article_tag_by_tag ON public.article_tag USING btree (tag_id, article_id);
grant delete, insert, select, update on article_tag to motcua_app;

create table article_text (
  article_id uuid not null,
  language text not null,
  site_id integer not null,
  title text not null,
  lead text not null,
  body_html text not null,
  body_plain text not null,
  revision integer not null default 1,
  title_plain text not null generated always as (plain(title)) stored,
  title_words tsvector not null generated always as (article_words(site_id, language, title)) stored,
  author text not null default ''::text,
  source text not null default ''::text,
  shown_since timestamp with time zone,
  changed_at timestamp with time zone,
  pictures_plain text not null default ''::text,
  words tsvector not null generated always as ((((setweight(article_words(site_id, language, title), 'A'::"char") || setweight(article_words(site_id, language, lead), 'B'::"char")) || setweight(article_words(site_id, language, body_plain), 'C'::"char")) || setweight(article_words(site_id, language, pictures_plain), 'D'::"char"))) stored,
  constraint a_text_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint a_title_says_something CHECK (btrim(title) <> ''::text),
  constraint article_text_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_text_pkey PRIMARY KEY (article_id, language),
  constraint article_text_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_text is 'An article in one language: of a published or scheduled one the text that was approved, else the newest one. Later versions stand in article_version alone.';
comment on column article_text.body_html is 'Only through sanitise-body.ts: an allow-list of elements, no style, no script.';
comment on column article_text.body_plain is 'The body without its elements, for search and reading time.';
comment on column article_text.revision is 'Grows with every saving; a form that was opened before is refused.';
comment on column article_text.author is 'As it is printed below the article; the editorial board when empty.';
comment on column article_text.source is 'Where the text was taken from; our own when empty.';
comment on column article_text.shown_since is 'When readers could first read it, where the article had been out before it was translated; infinity while nobody can. Empty: it went out with the article.';
comment on column article_text.changed_at is 'When a change of this text, or of the pictures of both, was last put out after it first went out; empty when there was none.';
comment on column article_text.pictures_plain is 'What readers see and hear of the pictures with this text, in its language where there are words in it: for search alone.';
CREATE INDEX article_text_by_title ON public.article_text USING gin (title_words);
CREATE INDEX article_text_by_words ON public.article_text USING gin (words);
CREATE INDEX article_text_sample_by_words ON public.article_text USING gin (words) WHERE ((uuid_hash(article_id) & 7) = 0);
CREATE TRIGGER changed_article_words_are_counted AFTER UPDATE ON article_text REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''article_'' || n.language', 'n.language');
CREATE TRIGGER new_article_words_are_counted AFTER INSERT ON article_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''article_'' || n.language', 'n.language');
CREATE TRIGGER removed_article_words_are_counted AFTER DELETE ON article_text REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''article_'' || n.language', 'n.language');
grant delete, insert, select, update on article_text to motcua_app;

create table article_version (
  article_id uuid not null,
  language text not null,
  revision integer not null,
  site_id integer not null,
  title text not null,
  lead text not null,
  body_html text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  category_id integer,
  author text not null default ''::text,
  source text not null default ''::text,
  constraint a_version_is_about_a_known_category FOREIGN KEY (category_id) REFERENCES news_category(id),
  constraint article_version_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_version_pkey PRIMARY KEY (article_id, language, revision),
  constraint article_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint article_version_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table article_version is 'Append-only. Every text as it was saved, by whom; without an officer when the system imported it.';
comment on column article_version.category_id is 'What the article was to be about from then on; null in versions older than this column.';
CREATE TRIGGER article_version_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON article_version FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on article_version to motcua_app;

create table article_working_copy (
  article_id uuid not null,
  officer_id uuid not null,
  language text not null,
  site_id integer not null,
  title text not null,
  lead text not null,
  body_html text not null,
  author text not null,
  source text not null,
  category_id integer,
  base_revision integer not null,
  kept_at timestamp with time zone not null,
  window_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  times_kept integer not null default 1,
  constraint a_working_copy_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint article_working_copy_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint article_working_copy_category_id_fkey FOREIGN KEY (category_id) REFERENCES news_category(id),
  constraint article_working_copy_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint article_working_copy_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint one_copy_of_an_article_for_each_window PRIMARY KEY (article_id, officer_id, language, base_revision, window_id)
);
comment on table article_working_copy is 'Kept by the editor''s browser every few seconds; gone when it is saved as a version or thrown away. Only its writer sees it.';
comment on column article_working_copy.body_html is 'Only through sanitise-body.ts.';
comment on column article_working_copy.base_revision is 'The version that it began from; texts that began from different ones are kept apart.';
comment on column article_working_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column article_working_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
grant delete, insert, select, update on article_working_copy to motcua_app;

create table assignment (
  id uuid not null,
  site_id integer not null,
  officer_id uuid not null,
  unit_id integer not null,
  role text not null,
  title_vi text not null,
  title_en text not null,
  valid_from date not null,
  valid_to date,
  constraint a_duty_is_assigned_once_from_a_day UNIQUE (officer_id, unit_id, role, valid_from),
  constraint an_assignment_does_not_end_before_it_begins CHECK (valid_to IS NULL OR valid_to >= valid_from),
  constraint an_assignment_has_a_known_role CHECK (role = ANY (ARRAY['one_stop_officer'::text, 'specialist'::text, 'unit_head'::text, 'leader'::text, 'editor'::text, 'chief_editor'::text, 'inspector'::text, 'administrator'::text])),
  constraint assignment_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint assignment_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table assignment is 'An officer''s role in a unit for a time: the ground of every permission.';
comment on column assignment.valid_to is 'The first day on which it no longer holds; the day on which it begins when it was taken back before it did.';
CREATE INDEX assignment_by_unit ON public.assignment USING btree (unit_id, role);
grant insert, select, update on assignment to motcua_app;

create table attempt_count (
  site_id integer not null,
  what text not null,
  who_hash text not null,
  window_start timestamp with time zone not null,
  attempts integer not null default 0,
  constraint attempt_count_pkey PRIMARY KEY (site_id, what, who_hash, window_start),
  constraint attempt_count_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table attempt_count is 'How often a sign-in was tried, per e-mail and per address, and how often a network named people who had registered, in each hour: the limit holds across processes. Deleted after a day.';
comment on column attempt_count.who_hash is 'HMAC of the e-mail or network address, or of the network and whom it named, under a key derived from SECRET.';
CREATE INDEX attempt_count_by_age ON public.attempt_count USING btree (window_start);
grant delete, insert, select, update on attempt_count to motcua_app;

create table banner (
  id uuid not null,
  site_id integer not null,
  severity text not null,
  text_vi text not null,
  text_en text not null default ''::text,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  announced_at timestamp with time zone not null,
  constraint a_banner_ends_after_it_begins CHECK (ends_at >= starts_at),
  constraint a_banner_is_of_a_known_severity CHECK (severity = ANY (ARRAY['info'::text, 'warning'::text, 'emergency'::text])),
  constraint banner_pkey PRIMARY KEY (id),
  constraint banner_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table banner is 'A text at the top of every page of a site for a time. Ended early, it keeps the moment at which it was.';
CREATE INDEX banner_by_end ON public.banner USING btree (site_id, ends_at);
grant insert, select on banner to motcua_app;
grant update (ends_at) on banner to motcua_app;

create table beat_day (
  site_id integer not null,
  day date not null,
  beats integer not null default 0,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  constraint a_day_has_at_most_288_beats CHECK (beats >= 1 AND beats <= 288),
  constraint beat_day_pkey PRIMARY KEY (site_id, day),
  constraint beat_day_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table beat_day is 'How often on a day the product noted that it works, once in five minutes: while it or its database is away, nothing is noted.';
comment on column beat_day.last_at is 'The five minutes that were noted last: none is noted twice.';
grant insert, select, update on beat_day to motcua_app;

create table calendar_day (
  id integer not null generated always as identity,
  site_id integer not null,
  unit_id integer,
  day date not null,
  kind text not null,
  name_vi text not null,
  name_en text not null,
  citation text not null,
  provenance text not null,
  from_revision integer not null,
  until_revision integer,
  constraint a_mark_comes_from_a_file_or_an_officer CHECK (provenance = ANY (ARRAY['file'::text, 'officer'::text])),
  constraint a_mark_ends_after_it_begins CHECK (until_revision > from_revision),
  constraint a_mark_has_a_name_and_a_citation CHECK (name_vi <> ''::text AND name_en <> ''::text AND citation <> ''::text),
  constraint a_mark_is_of_a_known_kind CHECK (kind = ANY (ARRAY['H'::text, 'C'::text, 'S'::text, 'W'::text])),
  constraint calendar_day_pkey PRIMARY KEY (id),
  constraint calendar_day_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint calendar_day_site_id_from_revision_fkey FOREIGN KEY (site_id, from_revision) REFERENCES calendar_revision(site_id, revision),
  constraint calendar_day_site_id_until_revision_fkey FOREIGN KEY (site_id, until_revision) REFERENCES calendar_revision(site_id, revision),
  constraint calendar_day_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table calendar_day is 'Marked days. Never changed or deleted: a mark ends with a revision, so that the calendar of any revision can be read again.';
comment on column calendar_day.unit_id is 'Null: holds for the whole site.';
comment on column calendar_day.kind is 'H holiday, C compensatory day off, S day off swapped for a make-up day, W make-up working day.';
comment on column calendar_day.provenance is 'file: loaded from a published list; officer: entered by an administrator.';
comment on column calendar_day.until_revision is 'The first revision in which it no longer holds.';
CREATE UNIQUE INDEX a_day_is_marked_once ON public.calendar_day USING btree (site_id, COALESCE(unit_id, 0), day) WHERE (until_revision IS NULL);
grant insert, select on calendar_day to motcua_app;
grant update (until_revision) on calendar_day to motcua_app;

create table calendar_revision (
  id uuid not null,
  site_id integer not null,
  revision integer not null,
  unit_id integer,
  change text not null,
  first_day date,
  last_day date,
  reason text not null,
  citation text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  constraint a_change_is_of_a_known_kind CHECK (change = ANY (ARRAY['calendar_loaded'::text, 'day_added'::text, 'day_changed'::text, 'day_removed'::text, 'hours_changed'::text, 'year_published'::text])),
  constraint a_change_says_why CHECK (reason <> ''::text),
  constraint a_revision_is_made_once UNIQUE (site_id, revision),
  constraint calendar_revision_made_by_fkey FOREIGN KEY (made_by) REFERENCES officer(id),
  constraint calendar_revision_pkey PRIMARY KEY (id),
  constraint calendar_revision_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint calendar_revision_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table calendar_revision is 'Append-only. What each revision changed, when, by whom, why and under which decision.';
comment on column calendar_revision.first_day is 'First day whose meaning changed; due dates that reach no such day need no recount.';
comment on column calendar_revision.last_day is 'Last day whose meaning changed; null when the change has no end.';
comment on column calendar_revision.made_by is 'Null when the system loaded it.';
CREATE TRIGGER calendar_revision_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON calendar_revision FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on calendar_revision to motcua_app;

create table calendar_year (
  site_id integer not null,
  year integer not null,
  status text not null,
  from_revision integer not null,
  until_revision integer,
  constraint a_status_ends_after_it_begins CHECK (until_revision > from_revision),
  constraint a_year_is_published_or_incomplete CHECK (status = ANY (ARRAY['published'::text, 'incomplete'::text])),
  constraint calendar_year_pkey PRIMARY KEY (site_id, year, from_revision),
  constraint calendar_year_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint calendar_year_site_id_from_revision_fkey FOREIGN KEY (site_id, from_revision) REFERENCES calendar_revision(site_id, revision),
  constraint calendar_year_site_id_until_revision_fkey FOREIGN KEY (site_id, until_revision) REFERENCES calendar_revision(site_id, revision)
);
comment on table calendar_year is 'Which years'' holidays are known: all published, or incomplete. A year that is not listed counts with its weekends only, and due dates that reach it say so.';
CREATE UNIQUE INDEX a_year_has_one_status ON public.calendar_year USING btree (site_id, year) WHERE (until_revision IS NULL);
grant insert, select on calendar_year to motcua_app;
grant update (until_revision) on calendar_year to motcua_app;

create table campaign (
  id uuid not null,
  site_id integer not null,
  unit_id integer not null,
  slug text not null,
  title_vi text not null,
  title_en text not null default ''::text,
  about_vi text not null default ''::text,
  about_en text not null default ''::text,
  who_vi text not null default ''::text,
  who_en text not null default ''::text,
  place_text text not null,
  form jsonb not null,
  identity_question text not null default ''::text,
  state text not null default 'draft'::text,
  opens_at timestamp with time zone not null,
  closes_at timestamp with time zone not null,
  reminder_hours smallint not null,
  retention_day date not null,
  revision integer not null default 1,
  made_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  place_id uuid,
  age_from_months smallint,
  age_below_months smallint,
  ward_ids integer[] not null default '{}'::integer[],
  cancel_reason text not null default ''::text,
  constraint a_campaign_closes_after_it_opens CHECK (closes_at > opens_at),
  constraint a_campaign_has_a_title_and_a_place CHECK (btrim(title_vi) <> ''::text AND btrim(place_text) <> ''::text),
  constraint a_campaign_is_held_at_a_known_place FOREIGN KEY (place_id) REFERENCES place(id),
  constraint a_campaign_is_in_a_known_state CHECK (state = ANY (ARRAY['draft'::text, 'open'::text, 'closed'::text, 'cancelled'::text])),
  constraint a_campaign_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_campaign_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint a_reminder_comes_within_a_fortnight CHECK (reminder_hours >= 0 AND reminder_hours <= 336),
  constraint ages_end_after_they_begin CHECK (age_below_months > age_from_months),
  constraint an_age_is_of_a_person CHECK (age_from_months >= 1 AND age_from_months <= 1800 AND age_below_months >= 1 AND age_below_months <= 1800),
  constraint campaign_pkey PRIMARY KEY (id),
  constraint campaign_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint campaign_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint wards_of_a_campaign_are_units CHECK (array_position(ward_ids, NULL::integer) IS NULL AND cardinality(ward_ids) <= 500)
);
comment on table campaign is 'Something for which people register. Whether it takes registrations follows from its state and its two moments.';
comment on column campaign.form is 'One page of questions in the form engine of procedures.';
comment on column campaign.identity_question is 'The question that tells a person: one registration each. Empty: as many as somebody sends.';
comment on column campaign.reminder_hours is 'How long before a slot its people are reminded; 0: not at all.';
comment on column campaign.retention_day is 'On this day everything about people is erased.';
comment on column campaign.place_id is 'Where it is one of the places of the register; its name then stands in place_text as well.';
comment on column campaign.age_from_months is 'So many full months old, or older, on the day of the slot; null: no bound. It is compared with the day of birth that the form asks, and nothing of it is kept.';
comment on column campaign.age_below_months is 'Fewer full months old than that on the day of the slot; null: no bound.';
comment on column campaign.ward_ids is 'Units of the kind ward whose residents may register; empty: no bound. They are compared with the answer to the question `ward` of the form, which offers them by name.';
comment on column campaign.cancel_reason is 'Why it was called off, as residents read it.';
CREATE INDEX campaign_newest ON public.campaign USING btree (site_id, opens_at DESC, id DESC);
grant insert, select, update on campaign to motcua_app;

create table campaign_slot (
  id uuid not null,
  site_id integer not null,
  campaign_id uuid not null,
  starts_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  capacity integer not null,
  taken integer not null default 0,
  arrivals integer not null default 0,
  counted_waiting integer,
  counted_cancelled integer,
  counted_came integer,
  cancel_reason text not null default ''::text,
  constraint a_slot_begins_once_in_a_campaign UNIQUE (campaign_id, starts_at),
  constraint a_slot_ends_after_it_begins CHECK (ends_at > starts_at),
  constraint a_slot_has_places CHECK (capacity > 0),
  constraint a_slot_is_counted_as_a_whole CHECK (num_nulls(counted_waiting, counted_cancelled, counted_came) = ANY (ARRAY[0, 3])),
  constraint a_slot_is_never_overbooked CHECK (taken >= 0 AND taken <= capacity),
  constraint campaign_slot_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint campaign_slot_pkey PRIMARY KEY (id),
  constraint campaign_slot_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table campaign_slot is 'A time with so many places. Places are taken by one statement that the capacity bounds.';
comment on column campaign_slot.arrivals is 'How many registrations came, cancelled ones too: the number of the last one.';
comment on column campaign_slot.counted_waiting is 'How many still waited when registrations were deleted; null before. With a place: taken.';
comment on column campaign_slot.counted_cancelled is 'How many had cancelled when registrations were deleted; null before.';
comment on column campaign_slot.counted_came is 'How many had been checked in when registrations were deleted; null before.';
comment on column campaign_slot.cancel_reason is 'Why this time alone was called off, as residents read it; empty while it was not.';
grant delete, insert, select, update on campaign_slot to motcua_app;

create table citizen_account (
  id uuid not null,
  site_id integer not null,
  email text,
  full_name text not null default ''::text,
  phone text not null default ''::text,
  identity_number text,
  identity_verified_at timestamp with time zone,
  born_on date,
  oidc_issuer text,
  oidc_subject text,
  opened_at timestamp with time zone not null,
  constraint a_verified_identity_names_number_and_issuer CHECK (identity_verified_at IS NULL OR identity_number IS NOT NULL AND oidc_issuer IS NOT NULL AND oidc_subject IS NOT NULL),
  constraint an_account_can_be_signed_in_to CHECK (email IS NOT NULL OR identity_verified_at IS NOT NULL),
  constraint an_email_belongs_to_one_account UNIQUE (site_id, email),
  constraint an_email_is_kept_in_lower_case CHECK (email = lower(email)),
  constraint an_identity_number_has_12_digits CHECK (identity_number ~ '^[0-9]{12}$'::text),
  constraint citizen_account_pkey PRIMARY KEY (id),
  constraint citizen_account_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table citizen_account is 'A resident or a business with an account. Applying needs none.';
comment on column citizen_account.identity_number is 'As declared; proven only when identity_verified_at is given, and then the key by which VNeID finds the account.';
comment on column citizen_account.identity_verified_at is 'When VNeID last vouched for number, name and birth date.';
CREATE UNIQUE INDEX a_verified_identity_has_one_account ON public.citizen_account USING btree (site_id, identity_number) WHERE (identity_verified_at IS NOT NULL);
grant insert, select on citizen_account to motcua_app;
grant update (full_name, phone, identity_number, identity_verified_at, born_on, oidc_issuer, oidc_subject) on citizen_account to motcua_app;

create table comment_answer (
  comment_id uuid not null,
  site_id integer not null,
  body text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid not null,
  corrected_at timestamp with time zone,
  constraint an_answer_is_corrected_after_it_was_given CHECK (corrected_at >= answered_at),
  constraint an_answer_says_something CHECK (btrim(body) <> ''::text),
  constraint comment_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES officer(id),
  constraint comment_answer_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES article_comment(id),
  constraint comment_answer_pkey PRIMARY KEY (comment_id),
  constraint comment_answer_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table comment_answer is 'What the editorial board answers, one to a comment. Readers see no officer''s name.';
comment on column comment_answer.answered_by is 'Who wrote it last.';
grant delete, insert, select, update on comment_answer to motcua_app;

create table comment_report (
  comment_id uuid not null,
  citizen_id uuid not null,
  site_id integer not null,
  reason text not null,
  is_proven boolean not null,
  reported_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  constraint a_person_reports_a_comment_once PRIMARY KEY (comment_id, citizen_id),
  constraint a_report_gives_a_known_reason CHECK (reason = ANY (ARRAY['insulting'::text, 'personal_data'::text, 'advertising'::text, 'other'::text])),
  constraint comment_report_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen_account(id),
  constraint comment_report_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES article_comment(id),
  constraint comment_report_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table comment_report is 'Comments that readers reported. Who did is shown to nobody; it is kept so that each counts once.';
comment on column comment_report.settled_at is 'When an editor dismissed it or took the comment down; null while it waits.';
CREATE INDEX comment_report_by_citizen ON public.comment_report USING btree (citizen_id, reported_at);
CREATE INDEX comment_report_open ON public.comment_report USING btree (site_id, comment_id) WHERE (settled_at IS NULL);
grant insert, select, update on comment_report to motcua_app;

create table consultation (
  id uuid not null,
  site_id integer not null,
  slug text not null,
  state text not null default 'draft'::text,
  title text not null,
  summary text not null,
  draft_text text not null,
  agency text not null,
  working_days smallint not null,
  officer_id uuid,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  opened_at timestamp with time zone,
  closes_at timestamp with time zone,
  closed_at timestamp with time zone,
  reported_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  conclusion text not null default ''::text,
  constraint a_consultation_closes_when_its_time_is_over CHECK (closed_at >= closes_at),
  constraint a_consultation_is_in_a_known_state CHECK (state = ANY (ARRAY['draft'::text, 'opened'::text, 'reported'::text, 'withdrawn'::text, 'thrown_away'::text])),
  constraint a_consultation_lasts_some_working_days CHECK (working_days >= 1 AND working_days <= 250),
  constraint a_consultation_says_what_it_is_about CHECK (btrim(title) <> ''::text AND btrim(draft_text) <> ''::text),
  constraint a_consultation_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_consultation_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint a_consultation_that_was_open_is_never_thrown_away CHECK (state <> 'thrown_away'::text OR opened_at IS NULL),
  constraint a_report_follows_the_closing CHECK ((state = 'reported'::text) = (reported_at IS NOT NULL) AND reported_at >= closes_at),
  constraint a_withdrawn_consultation_has_its_moment CHECK ((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)),
  constraint an_opened_consultation_has_its_end CHECK ((state = ANY (ARRAY['draft'::text, 'thrown_away'::text])) OR opened_at IS NOT NULL AND closes_at IS NOT NULL AND closes_at > opened_at),
  constraint consultation_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint consultation_pkey PRIMARY KEY (id),
  constraint consultation_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table consultation is 'A draft document on which comments are, or were, asked for. Open and closed are told from closes_at, not stored.';
comment on column consultation.state is 'thrown_away: a draft that was never open. Nobody sees it any more; its events stay.';
comment on column consultation.officer_id is 'Who is in charge: sees how to reach an organisation that commented. Null when the system imported it.';
comment on column consultation.closes_at is 'Worked out from working_days when it is opened, by the working calendar.';
comment on column consultation.closed_at is 'When the closing was noted and what tied comments to accounts was erased; some seconds after closes_at.';
CREATE INDEX consultation_by_age ON public.consultation USING btree (site_id, created_at DESC, id DESC);
CREATE INDEX consultation_newest ON public.consultation USING btree (site_id, opened_at DESC, id DESC) WHERE (state = ANY (ARRAY['opened'::text, 'reported'::text]));
grant insert, select, update on consultation to motcua_app;

create table consultation_answer (
  comment_id uuid not null,
  site_id integer not null,
  outcome text not null,
  reason text not null,
  answered_at timestamp with time zone not null,
  answered_by uuid,
  organisation_confirmed boolean not null default false,
  constraint an_answer_is_of_a_known_outcome CHECK (outcome = ANY (ARRAY['taken'::text, 'partly'::text, 'not_taken'::text, 'withheld'::text])),
  constraint an_answer_says_why CHECK (btrim(reason) <> ''::text),
  constraint consultation_answer_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES officer(id),
  constraint consultation_answer_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES consultation_comment(id),
  constraint consultation_answer_pkey PRIMARY KEY (comment_id),
  constraint consultation_answer_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table consultation_answer is 'What the administration answers to a comment, one to each. It changes until the report is out.';
comment on column consultation_answer.outcome is 'withheld: what was said is not published, for it holds somebody''s personal data or offends; the report says so and why.';
comment on column consultation_answer.organisation_confirmed is 'An officer asked the organisation, and it said so. Until then its name is shown as one that whoever wrote gave.';
grant insert, select, update on consultation_answer to motcua_app;

create table consultation_comment (
  id uuid not null,
  site_id integer not null,
  consultation_id uuid not null,
  paragraph smallint,
  body text not null,
  organisation text not null default ''::text,
  author_key text,
  sent_on date not null,
  constraint a_consultation_comment_says_something CHECK (btrim(body) <> ''::text),
  constraint consultation_comment_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id),
  constraint consultation_comment_consultation_id_paragraph_fkey FOREIGN KEY (consultation_id, paragraph) REFERENCES consultation_paragraph(consultation_id, "position"),
  constraint consultation_comment_pkey PRIMARY KEY (id),
  constraint consultation_comment_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table consultation_comment is 'What people say about a draft. No account, no name of a person, no hour: ids are random and only the day is kept (ADR 0060).';
comment on column consultation_comment.paragraph is 'What it is about; null for the whole draft.';
comment on column consultation_comment.organisation is 'The organisation in whose name it was said; empty for a person.';
comment on column consultation_comment.author_key is 'A keyed hash of account and consultation, so that its author finds it and can change it; the same person has another one in each consultation. Erased when the consultation closes.';
CREATE INDEX consultation_comment_by_author ON public.consultation_comment USING btree (consultation_id, author_key) WHERE (author_key IS NOT NULL);
CREATE INDEX consultation_comment_of ON public.consultation_comment USING btree (consultation_id, id);
grant delete, insert, select on consultation_comment to motcua_app;
grant update (paragraph, body, organisation, author_key) on consultation_comment to motcua_app;

create table consultation_contact (
  comment_id uuid not null,
  site_id integer not null,
  name text not null,
  reach text not null,
  constraint a_contact_can_be_reached CHECK (btrim(name) <> ''::text AND btrim(reach) <> ''::text),
  constraint consultation_contact_comment_id_fkey FOREIGN KEY (comment_id) REFERENCES consultation_comment(id) ON DELETE CASCADE,
  constraint consultation_contact_pkey PRIMARY KEY (comment_id),
  constraint consultation_contact_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table consultation_contact is 'Personal data: who speaks for an organisation that commented. Seen only by the officer in charge; deleted when the report is out.';
grant delete, insert, select on consultation_contact to motcua_app;
grant update (name, reach) on consultation_contact to motcua_app;

create table consultation_paragraph (
  consultation_id uuid not null,
  "position" smallint not null,
  site_id integer not null,
  kind text not null,
  label text not null,
  body text not null,
  constraint a_paragraph_is_of_a_known_kind CHECK (kind = ANY (ARRAY['part'::text, 'article'::text, 'clause'::text, 'point'::text, 'text'::text])),
  constraint a_paragraph_says_something CHECK (btrim(body) <> ''::text),
  constraint consultation_paragraph_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES consultation(id),
  constraint consultation_paragraph_pkey PRIMARY KEY (consultation_id, "position"),
  constraint consultation_paragraph_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table consultation_paragraph is 'The draft in numbered paragraphs, as it stood when it was opened; nothing in it changes afterwards.';
comment on column consultation_paragraph.label is 'How one cites it: khoản 2 Điều 5. Empty where it has no such place.';
grant insert, select on consultation_paragraph to motcua_app;

create table content_measurement (
  site_id integer not null,
  key text not null,
  state text not null,
  changed_at timestamp with time zone,
  due_at timestamp with time zone,
  findings jsonb not null default '[]'::jsonb,
  measured_at timestamp with time zone not null,
  constraint a_content_is_in_a_known_state CHECK (state = ANY (ARRAY['present'::text, 'missing'::text, 'empty'::text, 'overdue'::text, 'broken'::text])),
  constraint content_measurement_pkey PRIMARY KEY (site_id, key),
  constraint content_measurement_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table content_measurement is 'What was last measured of each required content. Written by the measuring job alone.';
grant insert, select, update on content_measurement to motcua_app;

create table content_source (
  site_id integer not null,
  key text not null,
  subject text not null,
  changed_at timestamp with time zone not null,
  constraint a_content_source_has_a_plain_key CHECK (key ~ '^[a-z_]{1,40}$'::text),
  constraint a_content_source_is_pages_a_unit_or_an_officer CHECK (subject ~ '^(pages|unit:[0-9]+|officer:[0-9a-f-]{36})$'::text),
  constraint content_source_pkey PRIMARY KEY (site_id, key, subject),
  constraint content_source_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table content_source is 'When what a content tells of last changed, by the organisation''s events: for all its pages, for a unit, for a leader.';
grant insert, select, update on content_source to motcua_app;

create table delegation (
  id uuid not null,
  site_id integer not null,
  from_officer_id uuid not null,
  to_officer_id uuid not null,
  unit_id integer not null,
  role text not null,
  valid_from date not null,
  valid_to date not null,
  reason text not null,
  given_at timestamp with time zone not null,
  withdrawn_at timestamp with time zone,
  constraint a_delegation_ends_on_or_after_its_first_day CHECK (valid_to >= valid_from),
  constraint a_delegation_goes_to_another_officer CHECK (from_officer_id <> to_officer_id),
  constraint delegation_from_officer_id_fkey FOREIGN KEY (from_officer_id) REFERENCES officer(id),
  constraint delegation_pkey PRIMARY KEY (id),
  constraint delegation_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint delegation_to_officer_id_fkey FOREIGN KEY (to_officer_id) REFERENCES officer(id),
  constraint delegation_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table delegation is 'One officer''s duty carried out by another for a time, both days included.';
comment on column delegation.valid_to is 'The last day of it.';
CREATE INDEX delegation_by_giver ON public.delegation USING btree (from_officer_id);
CREATE INDEX delegation_by_receiver ON public.delegation USING btree (to_officer_id);
grant insert, select on delegation to motcua_app;
grant update (withdrawn_at) on delegation to motcua_app;

create table document (
  id uuid not null,
  site_id integer not null,
  slug text not null,
  state text not null default 'draft'::text,
  kind text not null,
  type text not null,
  number text not null,
  title text not null,
  field_id integer not null,
  issuer_id integer not null,
  signer text not null,
  signer_title text not null,
  issued_on date not null,
  effective_on date,
  expires_on date,
  revision integer not null,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  words tsvector not null generated always as ((setweight(document_words(site_id, number), 'A'::"char") || setweight(document_words(site_id, title), 'B'::"char"))) stored,
  constraint a_document_expires_after_it_took_effect CHECK (expires_on > COALESCE(effective_on, issued_on)),
  constraint a_document_has_number_and_title CHECK (btrim(number) <> ''::text AND btrim(title) <> ''::text),
  constraint a_document_is_in_a_field_of_its_site FOREIGN KEY (site_id, field_id) REFERENCES document_field(site_id, id) NOT VALID,
  constraint a_document_is_in_a_known_state CHECK (state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text, 'thrown_away'::text])),
  constraint a_document_is_legal_or_steering CHECK (kind = ANY (ARRAY['legal'::text, 'steering'::text])),
  constraint a_document_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_document_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint a_document_that_was_out_is_never_thrown_away CHECK (state <> 'thrown_away'::text OR published_at IS NULL),
  constraint a_withdrawn_document_has_its_moment CHECK ((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)),
  constraint document_field_id_fkey FOREIGN KEY (field_id) REFERENCES document_field(id),
  constraint document_issuer_id_fkey FOREIGN KEY (issuer_id) REFERENCES document_issuer(id),
  constraint document_pkey PRIMARY KEY (id),
  constraint document_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_is_public_was_published_at_some_moment CHECK ((state = ANY (ARRAY['draft'::text, 'thrown_away'::text])) OR published_at IS NOT NULL)
);
comment on table document is 'A legal or steering document. Whether it is in effect is worked out: view document_effect.';
comment on column document.state is 'thrown_away: a draft that readers never saw. Nobody sees it any more; its versions and events stay.';
comment on column document.number is 'Number and symbol as printed: 12/2026/QĐ-UBND.';
comment on column document.effective_on is 'The first day on which it holds; null when it says nothing of it, and then it holds from its issue.';
comment on column document.expires_on is 'The first day on which it no longer holds, when it says so itself.';
comment on column document.revision is 'Grows with every saving; a form that was opened before is refused.';
CREATE INDEX document_by_age ON public.document USING btree (site_id, created_at DESC, id DESC);
CREATE INDEX document_by_number_key ON public.document USING btree (site_id, document_number_key(number));
CREATE INDEX document_by_signer ON public.document USING btree (site_id, state, signer_key(signer, signer_title), issued_on DESC, id DESC) INCLUDE (signer, signer_title);
CREATE INDEX document_by_words ON public.document USING gin (words);
CREATE INDEX document_newest ON public.document USING btree (site_id, issued_on DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_newest_of_field ON public.document USING btree (site_id, field_id, issued_on DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_newest_of_issuer ON public.document USING btree (site_id, issuer_id, issued_on DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_newest_of_kind ON public.document USING btree (site_id, kind, issued_on DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_newest_of_type ON public.document USING btree (site_id, type, issued_on DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_published_last ON public.document USING btree (site_id, published_at DESC, id DESC) WHERE (state = 'published'::text);
CREATE INDEX document_taking_effect ON public.document USING btree (site_id, effective_on) WHERE ((state = 'published'::text) AND (effective_on IS NOT NULL));
CREATE TRIGGER changed_document_words_are_counted AFTER UPDATE ON document REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''document''', '''d''');
CREATE TRIGGER new_document_words_are_counted AFTER INSERT ON document REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''document''', '''d''');
grant insert, select, update on document to motcua_app;

create table document_field (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null,
  "position" integer not null default 0,
  constraint a_document_field_is_listed_once_in_a_site UNIQUE (site_id, slug),
  constraint a_document_field_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint document_field_pkey PRIMARY KEY (id),
  constraint document_field_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_field is 'What documents are about, in the order of `position`.';
grant insert, select, update on document_field to motcua_app;

create table document_file (
  id uuid not null,
  site_id integer not null,
  document_id uuid not null,
  "position" smallint not null,
  file_id uuid not null,
  reading text not null default 'waiting'::text,
  pages integer,
  read_at timestamp with time zone,
  scanned_pages integer,
  constraint a_file_has_its_own_place UNIQUE (document_id, "position"),
  constraint a_file_that_was_read_has_its_moment CHECK ((reading = 'waiting'::text) = (read_at IS NULL)),
  constraint a_file_was_read_or_waits CHECK (reading = ANY (ARRAY['waiting'::text, 'read'::text, 'cut_short'::text, 'no_text'::text, 'protected'::text, 'unreadable'::text, 'too_large'::text])),
  constraint document_file_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_file_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id),
  constraint document_file_pkey PRIMARY KEY (id),
  constraint document_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_file is 'The document itself and what belongs to it, as PDF or DOCX, in the order of `position`.';
comment on column document_file.reading is 'What came of reading its text for the search. no_text: pictures of pages, as a scanner makes them.';
comment on column document_file.scanned_pages is 'How many of its pages are pictures, where others have text. Empty where none has text, and where the file was read before this was counted.';
grant delete, insert, select on document_file to motcua_app;
grant update (reading, pages, read_at, scanned_pages) on document_file to motcua_app;

create table document_issuer (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name text not null,
  constraint an_issuer_has_a_name CHECK (btrim(name) <> ''::text),
  constraint an_issuer_is_listed_once_in_a_site UNIQUE (site_id, slug),
  constraint document_issuer_pkey PRIMARY KEY (id),
  constraint document_issuer_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_issuer is 'Who issues documents. An issuer that is typed with other accents or capitals is the same one.';
grant insert, select on document_issuer to motcua_app;

create table document_procedure (
  document_id uuid not null,
  procedure_id integer not null,
  site_id integer not null,
  constraint document_procedure_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_procedure_pkey PRIMARY KEY (document_id, procedure_id),
  constraint document_procedure_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint document_procedure_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_procedure is 'Procedures whose fees and charges a document sets.';
CREATE INDEX document_procedure_fees ON public.document_procedure USING btree (procedure_id);
grant delete, insert, select on document_procedure to motcua_app;

create table document_relation (
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  site_id integer not null,
  constraint a_document_does_nothing_to_itself CHECK (from_id <> to_id),
  constraint a_relation_is_of_a_known_kind CHECK (kind = ANY (ARRAY['amends'::text, 'replaces'::text, 'repeals'::text, 'repeals_partly'::text, 'guides'::text, 'rests_on'::text])),
  constraint document_relation_from_id_fkey FOREIGN KEY (from_id) REFERENCES document(id),
  constraint document_relation_pkey PRIMARY KEY (from_id, to_id, kind),
  constraint document_relation_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint document_relation_to_id_fkey FOREIGN KEY (to_id) REFERENCES document(id)
);
comment on table document_relation is 'What a document does to another. It counts once the document that does it is published.';
CREATE INDEX document_relation_done_to ON public.document_relation USING btree (to_id, kind);
CREATE INDEX document_relation_ending ON public.document_relation USING btree (site_id, kind, to_id) WHERE (kind = ANY (ARRAY['replaces'::text, 'repeals'::text, 'repeals_partly'::text]));
grant delete, insert, select on document_relation to motcua_app;

create table document_text (
  document_file_id uuid not null,
  document_id uuid not null,
  site_id integer not null,
  body_plain text not null,
  words tsvector not null generated always as (document_words(site_id, body_plain)) stored,
  constraint a_text_to_search_is_not_endless CHECK (length(body_plain) <= 200000),
  constraint document_text_document_file_id_fkey FOREIGN KEY (document_file_id) REFERENCES document_file(id) ON DELETE CASCADE,
  constraint document_text_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_text_pkey PRIMARY KEY (document_file_id),
  constraint document_text_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_text is 'The text of a file, for the search. Made again by reading the file.';
CREATE INDEX document_text_by_words ON public.document_text USING gin (words);
CREATE INDEX document_text_of ON public.document_text USING btree (document_id);
CREATE INDEX document_text_sample_by_words ON public.document_text USING gin (words) WHERE ((uuid_hash(document_id) & 7) = 0);
CREATE TRIGGER changed_document_text_words_are_counted AFTER UPDATE ON document_text REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''document''', '''d''');
CREATE TRIGGER new_document_text_words_are_counted AFTER INSERT ON document_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''document''', '''d''');
CREATE TRIGGER removed_document_text_words_are_counted AFTER DELETE ON document_text REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''document''', '''d''');
grant delete, insert, select, update on document_text to motcua_app;

create table document_version (
  document_id uuid not null,
  revision integer not null,
  site_id integer not null,
  facts jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint document_version_document_id_fkey FOREIGN KEY (document_id) REFERENCES document(id),
  constraint document_version_pkey PRIMARY KEY (document_id, revision),
  constraint document_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint document_version_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table document_version is 'Append-only. What a document was said to be, each time that it was saved, and by whom; without an officer when the system imported it.';
CREATE TRIGGER document_version_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON document_version FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on document_version to motcua_app;

create table dossier (
  id uuid not null,
  site_id integer not null,
  code text not null,
  sending_key uuid not null,
  state text not null,
  revision integer not null default 1,
  channel smallint not null,
  procedure_id integer not null,
  procedure_version_id integer not null,
  calendar_revision integer not null,
  slip_set_on date not null,
  receiving_unit_id integer not null,
  handling_unit_id integer not null,
  deciding_unit_id integer not null,
  unit_id integer not null,
  step_key text,
  step_role text,
  assignee_id uuid,
  account_id uuid,
  request text not null,
  sets smallint not null default 1,
  result_way text not null default 'counter'::text,
  result_address text,
  limit_value integer not null,
  limit_unit text not null,
  received_by_minute smallint,
  submitted_at timestamp with time zone not null,
  intake_due_at timestamp with time zone not null,
  received_at timestamp with time zone,
  received_by uuid,
  first_due_at timestamp with time zone,
  due_at timestamp with time zone,
  step_due_at timestamp with time zone,
  pause_kind text,
  paused_at timestamp with time zone,
  resolved_at timestamp with time zone,
  returned_at timestamp with time zone,
  ended_at timestamp with time zone,
  fee_amount integer not null default 0,
  fee_rule text,
  fee_paid_at timestamp with time zone,
  is_open boolean not null generated always as ((state = ANY (ARRAY['submitted'::text, 'received'::text, 'in_progress'::text, 'awaiting_supplement'::text, 'awaiting_payment'::text, 'withdrawal_requested'::text]))) stored,
  attention_at timestamp with time zone not null generated always as (COALESCE(step_due_at, due_at, intake_due_at)) stored,
  constraint a_channel_is_counter_online_or_post CHECK (channel = ANY (ARRAY[1, 2, 3])),
  constraint a_code_has_the_national_form CHECK (code ~ '^([A-Z]\d{2}(\.\d{1,3}){0,3}-\d{6}-\d{4,7}|\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}-\d{6}-\d{4})$'::text),
  constraint a_code_is_given_once UNIQUE (site_id, code),
  constraint a_dossier_is_in_a_known_state CHECK (state = ANY (ARRAY['submitted'::text, 'received'::text, 'not_received'::text, 'in_progress'::text, 'awaiting_supplement'::text, 'awaiting_payment'::text, 'withdrawal_requested'::text, 'stopped'::text, 'resolved'::text, 'returned'::text])),
  constraint a_dossier_that_goes_no_further_has_its_end CHECK ((state = ANY (ARRAY['not_received'::text, 'stopped'::text])) = (ended_at IS NOT NULL)),
  constraint a_fee_is_not_negative CHECK (fee_amount >= 0),
  constraint a_form_sent_twice_makes_one_dossier UNIQUE (sending_key),
  constraint a_limit_is_at_least_one_of_its_unit CHECK (limit_value >= 1 AND (limit_unit = ANY (ARRAY['working_day'::text, 'day'::text, 'working_hour'::text]))),
  constraint a_pause_has_a_kind_and_a_beginning CHECK ((pause_kind IS NULL) = (paused_at IS NULL)),
  constraint a_pause_is_of_a_known_kind CHECK (pause_kind = ANY (ARRAY['supplement'::text, 'payment'::text, 'other_agency'::text])),
  constraint a_received_dossier_has_a_due_date CHECK ((received_at IS NULL) = (due_at IS NULL)),
  constraint a_result_is_issued_exactly_when_resolved CHECK ((state = ANY (ARRAY['resolved'::text, 'returned'::text])) = (resolved_at IS NOT NULL)),
  constraint a_result_is_returned_after_it_is_issued CHECK ((state = 'returned'::text) = (returned_at IS NOT NULL)),
  constraint a_result_way_is_known CHECK (result_way = ANY (ARRAY['counter'::text, 'post'::text, 'online'::text])),
  constraint dossier_account_id_fkey FOREIGN KEY (account_id) REFERENCES citizen_account(id),
  constraint dossier_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES officer(id),
  constraint dossier_deciding_unit_id_fkey FOREIGN KEY (deciding_unit_id) REFERENCES unit(id),
  constraint dossier_handling_unit_id_fkey FOREIGN KEY (handling_unit_id) REFERENCES unit(id),
  constraint dossier_pkey PRIMARY KEY (id),
  constraint dossier_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint dossier_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id),
  constraint dossier_received_by_fkey FOREIGN KEY (received_by) REFERENCES officer(id),
  constraint dossier_receiving_unit_id_fkey FOREIGN KEY (receiving_unit_id) REFERENCES unit(id),
  constraint dossier_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint dossier_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id),
  constraint work_begins_only_on_a_received_dossier CHECK ((state = ANY (ARRAY['submitted'::text, 'not_received'::text, 'awaiting_supplement'::text, 'withdrawal_requested'::text, 'stopped'::text])) OR received_at IS NOT NULL)
);
comment on table dossier is 'One dossier. The row follows its events; what may be derived (overdue, on time, durations) is not in it.';
comment on column dossier.code is 'Ma so ho so: agency, day, running number of that agency on that day.';
comment on column dossier.sending_key is 'The draft, or the counter''s form, that it was made from: sent twice, it makes one dossier.';
comment on column dossier.revision is 'Grows with every act; an act decided on an older revision is refused.';
comment on column dossier.channel is '1 at the counter, 2 online, 3 by public post (values of the national portal).';
comment on column dossier.calendar_revision is 'Revision of the working calendar that its due date was last counted with.';
comment on column dossier.slip_set_on is 'The day that chooses the set of statutory forms.';
comment on column dossier.receiving_unit_id is 'The one-stop unit that took it in and returns the result.';
comment on column dossier.handling_unit_id is 'The unit that examines it for the deciding agency.';
comment on column dossier.deciding_unit_id is 'The agency that decides and answers for the due date.';
comment on column dossier.unit_id is 'Where it lies now.';
comment on column dossier.step_role is 'The role whose task it is now, in the unit where it lies.';
comment on column dossier.limit_value is 'The statutory limit of the procedure version, copied: it may not change under a dossier.';
comment on column dossier.received_by_minute is 'With the 15:00 rule: received up to this minute of the day counts that day.';
comment on column dossier.intake_due_at is 'An online dossier is to be taken in by then (one working day).';
comment on column dossier.first_due_at is 'The due time printed on the receipt.';
comment on column dossier.ended_at is 'When it was refused or stopped.';
comment on column dossier.fee_rule is 'The rule the fee was taken from, with its citation.';
comment on column dossier.attention_at is 'What a worklist is ordered by: the step''s due time, else the dossier''s, else that of intake.';
CREATE INDEX dossier_code_by_prefix ON public.dossier USING btree (site_id, code text_pattern_ops);
CREATE INDEX dossier_due_in_unit ON public.dossier USING btree (site_id, unit_id, due_at) INCLUDE (state, pause_kind) WHERE is_open;
CREATE INDEX dossier_for_nobody_yet ON public.dossier USING btree (site_id, unit_id, step_role, attention_at, id) WHERE (is_open AND (assignee_id IS NULL));
CREATE INDEX dossier_newest_of_account ON public.dossier USING btree (account_id, submitted_at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX dossier_open_by_site ON public.dossier USING btree (site_id, id) WHERE (is_open AND (due_at IS NOT NULL));
CREATE INDEX dossier_open_decided_by_unit ON public.dossier USING btree (site_id, deciding_unit_id, due_at) INCLUDE (state, pause_kind, procedure_id) WHERE is_open;
CREATE INDEX dossier_register ON public.dossier USING btree (site_id, receiving_unit_id, received_at, id) WHERE (received_at IS NOT NULL);
CREATE INDEX dossier_result_to_hand_over ON public.dossier USING btree (site_id, receiving_unit_id, resolved_at, id) WHERE (state = 'resolved'::text);
CREATE INDEX dossier_standing_still ON public.dossier USING btree (site_id, unit_id, attention_at, id) WHERE (is_open AND ((pause_kind IS NOT NULL) OR (state = 'withdrawal_requested'::text)));
CREATE INDEX dossier_waiting_for_intake ON public.dossier USING btree (site_id, unit_id, attention_at, id) WHERE (state = 'submitted'::text);
CREATE INDEX dossier_work_of_officer ON public.dossier USING btree (assignee_id, attention_at, id) WHERE (is_open AND (assignee_id IS NOT NULL));
CREATE INDEX dossier_work_of_unit ON public.dossier USING btree (site_id, unit_id, attention_at, id) WHERE is_open;
grant insert, select on dossier to motcua_app;
grant update (state, revision, calendar_revision, unit_id, step_key, step_role, assignee_id, result_way, result_address, received_at, received_by, first_due_at, due_at, step_due_at, pause_kind, paused_at, resolved_at, returned_at, ended_at, fee_paid_at) on dossier to motcua_app;

create table dossier_answers (
  dossier_id uuid not null,
  site_id integer not null,
  answers jsonb not null,
  constraint dossier_answers_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_answers_pkey PRIMARY KEY (dossier_id),
  constraint dossier_answers_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_answers is 'The answers to the form of the dossier''s procedure version, as sent.';
grant insert, select on dossier_answers to motcua_app;

create table dossier_applicant (
  dossier_id uuid not null,
  site_id integer not null,
  kind text not null default 'person'::text,
  name text not null,
  identity_number text,
  phone text,
  email text,
  address text,
  birth_date date,
  submitter_name text,
  language text not null default 'vi'::text,
  search_name text not null generated always as (plain(name)) stored,
  constraint a_phone_is_kept_as_national_digits CHECK (phone ~ '^0[0-9]{9,10}$'::text),
  constraint an_applicant_can_be_told_apart CHECK (identity_number IS NOT NULL OR phone IS NOT NULL),
  constraint an_applicant_is_a_person_or_an_organisation CHECK (kind = ANY (ARRAY['person'::text, 'organisation'::text])),
  constraint an_identity_number_has_digits_only CHECK (identity_number ~ '^[0-9]{9,13}$'::text),
  constraint dossier_applicant_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_applicant_pkey PRIMARY KEY (dossier_id),
  constraint dossier_applicant_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_applicant is 'Personal data of the applicant, apart from the dossier: read only where it is needed, and every reading is recorded.';
comment on column dossier_applicant.submitter_name is 'Who brought the dossier, when that is somebody else.';
CREATE INDEX applicant_by_identity_number ON public.dossier_applicant USING btree (site_id, identity_number) WHERE (identity_number IS NOT NULL);
CREATE INDEX applicant_by_name_part ON public.dossier_applicant USING gin (search_name gin_trgm_ops);
CREATE INDEX applicant_by_name_prefix ON public.dossier_applicant USING btree (site_id, search_name text_pattern_ops);
CREATE INDEX applicant_by_phone ON public.dossier_applicant USING btree (site_id, phone) WHERE (phone IS NOT NULL);
grant insert, select on dossier_applicant to motcua_app;
grant update (name, identity_number, phone, email, address, birth_date) on dossier_applicant to motcua_app;

create table dossier_code_counter (
  site_id integer not null,
  agency_code text not null,
  day date not null,
  last integer not null,
  constraint a_code_counts_from_one CHECK (last > 0),
  constraint dossier_code_counter_pkey PRIMARY KEY (site_id, agency_code, day),
  constraint dossier_code_counter_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_code_counter is 'The last number given by an agency on a day. Locked last in a transaction and given back when it fails: no gap, no number twice.';
grant insert, select on dossier_code_counter to motcua_app;
grant update (last) on dossier_code_counter to motcua_app;

create table dossier_correction (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  event_id uuid not null,
  field text not null,
  old_value text not null,
  new_value text not null,
  reason text not null,
  corrected_at timestamp with time zone not null,
  corrected_by uuid not null,
  approved_by uuid not null,
  constraint a_correction_is_approved_by_somebody_else CHECK (approved_by <> corrected_by),
  constraint dossier_correction_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES officer(id),
  constraint dossier_correction_corrected_by_fkey FOREIGN KEY (corrected_by) REFERENCES officer(id),
  constraint dossier_correction_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_correction_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(id),
  constraint dossier_correction_pkey PRIMARY KEY (id),
  constraint dossier_correction_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_correction is 'Append-only. What was wrong in the applicant''s data and what it was put to; the event names field, reason and approver only.';
CREATE INDEX dossier_correction_by_dossier ON public.dossier_correction USING btree (dossier_id, corrected_at);
grant insert, select on dossier_correction to motcua_app;

create table dossier_count (
  site_id integer not null,
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null,
  procedure_id integer not null,
  received_online integer not null default 0,
  received_counter integer not null default 0,
  received_post integer not null default 0,
  resolved_early integer not null default 0,
  resolved_on_day integer not null default 0,
  resolved_late integer not null default 0,
  resolved_in_last_hour integer not null default 0,
  resolved_after_pause integer not null default 0,
  resolved_after_extension integer not null default 0,
  resolved_after_either integer not null default 0,
  refused integer not null default 0,
  stopped integer not null default 0,
  constraint a_count_is_of_a_week_month_or_quarter CHECK (period_kind = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text])),
  constraint dossier_count_pkey PRIMARY KEY (site_id, period_kind, starts_on, unit_id, procedure_id),
  constraint dossier_count_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint dossier_count_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint dossier_count_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table dossier_count is 'Acts on dossiers, counted by the period in which they happened, for the unit that decides.';
comment on column dossier_count.resolved_after_either is 'Paused or extended on the way, or both: each dossier once.';
grant delete, insert, select, update on dossier_count to motcua_app;

create table dossier_end (
  dossier_id uuid not null,
  site_id integer not null,
  kind text not null,
  ended_at timestamp with time zone not null,
  ended_by uuid not null,
  reasons jsonb not null,
  guidance text not null,
  constraint a_dossier_ends_refused_or_stopped CHECK (kind = ANY (ARRAY['refused'::text, 'stopped'::text])),
  constraint a_dossier_is_never_ended_without_a_reason CHECK (jsonb_array_length(reasons) > 0),
  constraint dossier_end_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_end_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES officer(id),
  constraint dossier_end_pkey PRIMARY KEY (dossier_id),
  constraint dossier_end_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_end is 'Append-only. Why a dossier was refused or stopped, and what the applicant can do.';
comment on column dossier_end.reasons is 'List of {code, text}.';
grant insert, select on dossier_end to motcua_app;

create table dossier_file (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  stored_file_id uuid not null,
  purpose text not null,
  field text not null,
  added_at timestamp with time zone not null,
  constraint a_file_has_a_known_purpose CHECK (purpose = ANY (ARRAY['application'::text, 'supplement'::text, 'result'::text])),
  constraint dossier_file_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_file_pkey PRIMARY KEY (id),
  constraint dossier_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint dossier_file_stored_file_id_fkey FOREIGN KEY (stored_file_id) REFERENCES stored_file(id)
);
comment on table dossier_file is 'Files of a dossier. Append-only.';
comment on column dossier_file.field is 'The question or paper that the file stands for.';
CREATE INDEX dossier_file_by_dossier ON public.dossier_file USING btree (dossier_id);
grant insert, select on dossier_file to motcua_app;

create table dossier_paper (
  dossier_id uuid not null,
  site_id integer not null,
  "position" smallint not null,
  paper_key text not null,
  name text not null,
  originals smallint not null default 0,
  certified_copies smallint not null default 0,
  photocopies smallint not null default 0,
  added_at timestamp with time zone not null,
  constraint a_paper_is_counted_from_zero CHECK (originals >= 0 AND certified_copies >= 0 AND photocopies >= 0),
  constraint dossier_paper_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_paper_pkey PRIMARY KEY (dossier_id, "position"),
  constraint dossier_paper_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_paper is 'Papers handed in at the counter. A supplement adds rows; the receipt lists those that were there when it was given.';
grant insert, select on dossier_paper to motcua_app;

create table dossier_pause (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  kind text not null,
  policy text not null,
  window_value integer,
  window_unit text,
  began_at timestamp with time zone not null,
  begun_by uuid,
  reason text not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  constraint a_dossier_pause_is_of_a_known_kind CHECK (kind = ANY (ARRAY['supplement'::text, 'payment'::text, 'other_agency'::text])),
  constraint a_pause_ends_after_it_began CHECK (ended_at >= began_at),
  constraint a_pause_moves_the_due_date_by_a_known_policy CHECK (policy = ANY (ARRAY['extend'::text, 'restart'::text, 'special_window'::text])),
  constraint a_special_window_states_its_length CHECK ((policy = 'special_window'::text) = (window_value IS NOT NULL AND window_unit IS NOT NULL)),
  constraint dossier_pause_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES officer(id),
  constraint dossier_pause_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_pause_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES officer(id),
  constraint dossier_pause_pkey PRIMARY KEY (id),
  constraint dossier_pause_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table dossier_pause is 'When the clock of a due date stood, and why. Rows are added and ended, never rewritten.';
CREATE UNIQUE INDEX a_dossier_is_paused_once_at_a_time ON public.dossier_pause USING btree (dossier_id) WHERE (ended_at IS NULL);
CREATE INDEX dossier_pause_by_dossier ON public.dossier_pause USING btree (dossier_id, began_at);
grant insert, select on dossier_pause to motcua_app;
grant update (ended_at, ended_by) on dossier_pause to motcua_app;

create table dossier_result (
  dossier_id uuid not null,
  site_id integer not null,
  outcome text not null,
  number text not null,
  issued_on date not null,
  signer_name text not null,
  signer_post text not null,
  stored_file_id uuid,
  attached_at timestamp with time zone not null,
  attached_by uuid not null,
  constraint a_result_grants_or_declines CHECK (outcome = ANY (ARRAY['granted'::text, 'declined'::text])),
  constraint dossier_result_attached_by_fkey FOREIGN KEY (attached_by) REFERENCES officer(id),
  constraint dossier_result_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_result_pkey PRIMARY KEY (dossier_id),
  constraint dossier_result_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint dossier_result_stored_file_id_fkey FOREIGN KEY (stored_file_id) REFERENCES stored_file(id) DEFERRABLE INITIALLY DEFERRED
);
comment on table dossier_result is 'Append-only. The result: its number, day, signer, and the file when it is electronic.';
grant insert, select on dossier_result to motcua_app;

create table dossier_step (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  "position" integer not null,
  step_key text not null,
  unit_id integer not null,
  role text not null,
  given_at timestamp with time zone not null,
  given_by uuid,
  given_by_unit_id integer,
  taken_at timestamp with time zone,
  assignee_id uuid,
  due_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_by uuid,
  outcome text,
  note text not null default ''::text,
  constraint a_step_ends_in_a_known_way CHECK (outcome = ANY (ARRAY['forwarded'::text, 'sent_back'::text, 'resolved'::text, 'refused'::text, 'stopped'::text])),
  constraint a_step_has_its_place_in_the_trace UNIQUE (dossier_id, "position"),
  constraint a_step_is_closed_after_it_was_given CHECK (closed_at >= given_at),
  constraint a_step_is_closed_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL)),
  constraint dossier_step_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES officer(id),
  constraint dossier_step_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES officer(id),
  constraint dossier_step_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint dossier_step_given_by_fkey FOREIGN KEY (given_by) REFERENCES officer(id),
  constraint dossier_step_given_by_unit_id_fkey FOREIGN KEY (given_by_unit_id) REFERENCES unit(id),
  constraint dossier_step_pkey PRIMARY KEY (id),
  constraint dossier_step_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint dossier_step_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table dossier_step is 'The control slip (Phieu kiem soat): every unit''s turn, given and taken. Rows are added and closed, never rewritten.';
CREATE UNIQUE INDEX a_dossier_lies_at_one_place_at_a_time ON public.dossier_step USING btree (dossier_id) WHERE (closed_at IS NULL);
CREATE INDEX dossier_step_by_unit ON public.dossier_step USING btree (unit_id, given_at);
grant insert, select on dossier_step to motcua_app;
grant update (taken_at, assignee_id, due_at, closed_at, closed_by, outcome) on dossier_step to motcua_app;

create table draft (
  id uuid not null,
  site_id integer not null,
  procedure_id integer not null,
  procedure_version_id integer not null,
  unit_id integer,
  account_id uuid,
  token_hash text not null,
  language text not null default 'vi'::text,
  answers jsonb not null default '{}'::jsonb,
  page_key text,
  typed jsonb,
  created_at timestamp with time zone not null,
  saved_at timestamp with time zone not null,
  constraint a_draft_is_in_a_language_of_the_pages CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint a_draft_token_is_kept_as_its_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text),
  constraint draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES citizen_account(id),
  constraint draft_pkey PRIMARY KEY (id),
  constraint draft_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint draft_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_version(id),
  constraint draft_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint draft_token_hash_key UNIQUE (token_hash),
  constraint draft_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table draft is 'An application being filled in, saved at every step. Once sent it only leads to its receipt.';
comment on column draft.unit_id is 'The one-stop unit that the applicant chose to send it to.';
comment on column draft.account_id is 'The citizen account that owns it; null when it was begun without signing in.';
comment on column draft.token_hash is 'SHA-256 of the token in the link that finds the draft again; the token itself is kept nowhere.';
comment on column draft.page_key is 'The page of the form that was answered last.';
comment on column draft.typed is 'What stands in the boxes of one page and was not answered yet: {page, fields}. Shown again, never sent.';
CREATE INDEX draft_by_account ON public.draft USING btree (account_id, saved_at DESC) WHERE (account_id IS NOT NULL);
CREATE INDEX draft_by_age ON public.draft USING btree (site_id, saved_at);
grant delete, insert, select on draft to motcua_app;
grant update (procedure_version_id, unit_id, account_id, language, answers, page_key, typed, saved_at) on draft to motcua_app;

create table draft_file (
  id uuid not null,
  site_id integer not null,
  draft_id uuid not null,
  field text not null,
  stored_file_id uuid not null,
  added_at timestamp with time zone not null,
  constraint draft_file_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES draft(id) ON DELETE CASCADE,
  constraint draft_file_pkey PRIMARY KEY (id),
  constraint draft_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint draft_file_stored_file_id_fkey FOREIGN KEY (stored_file_id) REFERENCES stored_file(id)
);
comment on table draft_file is 'Files that belong to a draft. Only these may be named in its answers.';
comment on column draft_file.field is 'The key of the form''s question that the file answers.';
CREATE INDEX draft_file_by_draft ON public.draft_file USING btree (draft_id);
grant delete, insert, select on draft_file to motcua_app;

create table due_date_change (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  cause text not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  previous_due_at timestamp with time zone not null,
  new_due_at timestamp with time zone not null,
  extended_to date,
  reason text not null,
  constraint a_due_date_changes_for_a_known_cause CHECK (cause = ANY (ARRAY['pause'::text, 'extension'::text, 'calendar'::text])),
  constraint an_extension_gives_more_time CHECK (cause <> 'extension'::text OR new_due_at > previous_due_at),
  constraint an_extension_states_its_day CHECK ((cause = 'extension'::text) = (extended_to IS NOT NULL)),
  constraint due_date_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES officer(id),
  constraint due_date_change_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint due_date_change_pkey PRIMARY KEY (id),
  constraint due_date_change_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table due_date_change is 'Append-only. Every time a promised due time became another, and why.';
CREATE UNIQUE INDEX a_dossier_is_extended_once ON public.due_date_change USING btree (dossier_id) WHERE (cause = 'extension'::text);
CREATE INDEX due_date_change_by_dossier ON public.due_date_change USING btree (dossier_id, changed_at);
grant insert, select on due_date_change to motcua_app;

create table duration_count (
  site_id integer not null,
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null,
  procedure_id integer not null,
  working_hours smallint not null,
  dossiers integer not null,
  constraint a_duration_is_of_a_week_month_or_quarter CHECK (period_kind = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text])),
  constraint duration_count_pkey PRIMARY KEY (site_id, period_kind, starts_on, unit_id, procedure_id, working_hours),
  constraint duration_count_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint duration_count_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint duration_count_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table duration_count is 'How long resolved dossiers took: whole working hours (rounded up), time waiting for the applicant left out.';
grant delete, insert, select, update on duration_count to motcua_app;

create table event (
  id uuid not null,
  site_id integer not null,
  type text not null,
  subject_kind text not null,
  subject_id uuid not null,
  unit_id integer,
  actor_kind text not null,
  actor_id uuid,
  occurred_at timestamp with time zone not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  origin text not null,
  corrects_event_id uuid,
  data jsonb not null default '{}'::jsonb,
  constraint a_correction_gives_reason_and_approver CHECK (corrects_event_id IS NULL OR data ? 'reason'::text AND data ? 'approved_by'::text),
  constraint a_live_event_is_written_when_it_happens CHECK (origin = 'simulated'::text OR abs(EXTRACT(epoch FROM written_at - occurred_at)) <= 300::numeric),
  constraint a_type_names_noun_and_verb CHECK (type ~ '^[a-z_]+[.][a-z_]+$'::text),
  constraint an_actor_is_of_a_known_kind CHECK (actor_kind = ANY (ARRAY['visitor'::text, 'citizen'::text, 'officer'::text, 'system'::text])),
  constraint an_event_is_live_or_simulated CHECK (origin = ANY (ARRAY['live'::text, 'simulated'::text])),
  constraint an_officer_or_citizen_is_named CHECK ((actor_kind = ANY (ARRAY['visitor'::text, 'system'::text])) OR actor_id IS NOT NULL),
  constraint event_corrects_event_id_fkey FOREIGN KEY (corrects_event_id) REFERENCES event(id),
  constraint event_pkey PRIMARY KEY (id),
  constraint event_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table event is 'Append-only. What happened, by whom, for which unit. Rows elsewhere are projections of it. Holds no personal data.';
comment on column event.unit_id is 'The unit that answers for the act.';
comment on column event.occurred_at is 'The moment of the act by the product''s clock.';
comment on column event.written_at is 'The database''s own clock at the moment of writing. Nobody is granted to give it.';
comment on column event.origin is 'live: written as it happened; simulated: demo history or a test, marked so for good.';
CREATE INDEX event_by_subject ON public.event USING btree (subject_id, occurred_at);
CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE TRIGGER event_waits_for_its_seal AFTER INSERT ON event REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION queue_for_sealing();
grant select on event to motcua_app;
grant insert (id, site_id, type, subject_kind, subject_id, unit_id, actor_kind, actor_id, occurred_at, origin, corrects_event_id, data) on event to motcua_app;

create table event_seal (
  site_id integer not null,
  seq bigint not null,
  event_id uuid not null,
  previous_hash bytea not null,
  hash bytea not null,
  constraint event_seal_event_id_fkey FOREIGN KEY (event_id) REFERENCES event(id),
  constraint event_seal_event_id_key UNIQUE (event_id),
  constraint event_seal_pkey PRIMARY KEY (site_id, seq)
);
comment on table event_seal is 'Append-only. The hash chain of a site: hash = sha256(previous_hash || canonical text of the event). Written by seal_events() alone.';
CREATE TRIGGER event_seal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON event_seal FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant select on event_seal to motcua_app;

create table event_unsealed (
  event_id uuid not null,
  site_id integer not null,
  constraint event_unsealed_pkey PRIMARY KEY (event_id)
);
comment on table event_unsealed is 'Events that have not got their seal yet; normally empty within a second. Written by triggers alone, from the events themselves.';
grant select on event_unsealed to motcua_app;

create table feed_cursor (
  site_id integer not null,
  consumer text not null,
  seq bigint not null default 0,
  constraint feed_cursor_pkey PRIMARY KEY (site_id, consumer),
  constraint feed_cursor_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table feed_cursor is 'How far each consumer has read the sealed events of a site.';
grant insert, select, update on feed_cursor to motcua_app;

create table former_host (
  host text not null,
  site_id integer not null,
  noted_at timestamp with time zone not null,
  constraint a_former_host_is_a_bare_name CHECK (host = lower(host) AND host !~ '[:/]'::text AND host ~~ '%.%'::text),
  constraint former_host_pkey PRIMARY KEY (host),
  constraint former_host_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table former_host is 'Host names under which a site stood before this product. A request under one is sent on for good (301) to the site that it names; a host that leads to a site now is never treated as one.';
CREATE INDEX former_host_by_site ON public.former_host USING btree (site_id);
grant insert, select on former_host to motcua_app;

create table import_category (
  site_id integer not null,
  source text not null,
  address text not null,
  category_id integer not null,
  noted_at timestamp with time zone not null,
  constraint a_topic_of_a_source_became_one_topic PRIMARY KEY (site_id, source, address),
  constraint a_topic_of_a_source_is_one_of_its_site FOREIGN KEY (site_id, category_id) REFERENCES news_category(site_id, id) ON DELETE CASCADE,
  constraint an_address_of_a_topic_is_a_path_of_bounded_length CHECK (address ~~ '/%'::text AND length(address) <= 500),
  constraint import_category_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table import_category is 'Which topic of ours a topic of a source became, whatever editors call it now: further runs of that source find it again. Where the address leads is in old_address.';
comment on column import_category.address is 'As in old_address.';
CREATE INDEX import_category_of_category ON public.import_category USING btree (site_id, category_id);
grant insert, select on import_category to motcua_app;

create table import_item (
  site_id integer not null,
  source text not null,
  source_id text not null,
  run_id uuid not null,
  title text not null,
  address text not null,
  article_id uuid,
  reason text,
  about text not null default ''::text,
  notes jsonb not null default '[]'::jsonb,
  decided_at timestamp with time zone not null,
  page_id uuid,
  settled_at timestamp with time zone,
  constraint an_item_became_a_known_page FOREIGN KEY (page_id) REFERENCES page(id),
  constraint an_item_came_or_is_left_out_for_a_reason CHECK (num_nonnulls(article_id, page_id, reason) = 1),
  constraint an_item_of_a_source_is_brought_once PRIMARY KEY (site_id, source, source_id),
  constraint import_item_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint import_item_run_id_fkey FOREIGN KEY (run_id) REFERENCES import_run(id),
  constraint import_item_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint notes_are_a_list CHECK (jsonb_typeof(notes) = 'array'::text)
);
comment on table import_item is 'What became of each item. One that was brought is never brought again, whatever editors did to the article since; one that was left out is tried again by the next run.';
comment on column import_item.source_id is 'The item''s name in its source: guid, or path of the file.';
comment on column import_item.reason is 'Code of why it was left out; its words are in moving-in.vi.ts.';
comment on column import_item.about is 'What the reason is about: a name, an address, a number.';
comment on column import_item.notes is 'What an editor should look at: [{"code": …, "about": …}].';
comment on column import_item.settled_at is 'Since when nobody need look at it: an editor said so, or the source no longer has what was left out. Null while somebody should.';
CREATE INDEX import_item_to_look_at ON public.import_item USING btree (site_id, decided_at DESC, source_id) WHERE ((reason IS NOT NULL) OR (notes <> '[]'::jsonb));
grant insert, select, update on import_item to motcua_app;

create table import_run (
  id uuid not null,
  site_id integer not null,
  kind text not null,
  source text not null,
  started_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  brought integer,
  known integer,
  left_out integer,
  noted integer,
  constraint a_run_ends_after_it_started CHECK (ended_at >= started_at),
  constraint a_run_reads_a_known_kind_of_source CHECK (kind = ANY (ARRAY['wordpress'::text, 'feed'::text, 'folder'::text])),
  constraint import_run_pkey PRIMARY KEY (id),
  constraint import_run_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table import_run is 'One run of the import command. One that was stopped has no end; the next run goes on where it stopped.';
comment on column import_run.brought is 'Articles that came; null, as the other counts, while the run has no end.';
comment on column import_run.known is 'Articles that were in already.';
comment on column import_run.left_out is 'Items that did not come.';
comment on column import_run.noted is 'Articles that an editor should look at.';
CREATE INDEX import_run_newest ON public.import_run USING btree (site_id, started_at DESC, id DESC);
grant insert, select, update on import_run to motcua_app;

create table kind_word (
  site_id integer not null,
  kind text not null,
  word text not null,
  texts integer not null,
  constraint a_kind_of_words_has_a_plain_name CHECK (kind ~ '^[a-z_]{1,30}$'::text),
  constraint kind_word_pkey PRIMARY KEY (site_id, kind, word),
  constraint kind_word_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table kind_word is 'Every word of the texts of a kind, as people type it, and in how many it stands: slips of typing are mended against it. Without accents Vietnamese has few syllables, so it stays small. Kept by triggers on the tables that hold the texts, which also name the kind.';
grant insert, select, update on kind_word to motcua_app;

create table life_event (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null,
  "position" integer not null,
  constraint a_life_event_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint life_event_pkey PRIMARY KEY (id),
  constraint life_event_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table life_event is 'What happens in a life or a business and leads to procedures: a child is born, a house is built …';
grant insert, select, update on life_event to motcua_app;

create table menu_item (
  id uuid not null,
  site_id integer not null,
  place text not null,
  parent_id uuid,
  "position" integer not null,
  label_vi text not null,
  label_en text not null default ''::text,
  page_id uuid,
  address text,
  constraint a_lower_menu_item_leads_somewhere CHECK (parent_id IS NULL OR page_id IS NOT NULL OR address IS NOT NULL),
  constraint a_menu_is_in_a_known_place CHECK (place = ANY (ARRAY['header'::text, 'footer'::text])),
  constraint a_menu_item_has_a_place_of_its_own UNIQUE NULLS NOT DISTINCT (site_id, place, parent_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint a_menu_item_leads_to_one_place_at_most CHECK (page_id IS NULL OR address IS NULL),
  constraint a_menu_leads_within_the_site_or_to_a_safe_one CHECK (address ~ '^(/|https://)'::text),
  constraint an_upper_menu_item_exists FOREIGN KEY (parent_id) REFERENCES menu_item(id) DEFERRABLE INITIALLY DEFERRED,
  constraint menu_item_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint menu_item_pkey PRIMARY KEY (id),
  constraint menu_item_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table menu_item is 'A link, or the heading of a group of links, in a site''s header or footer. Each change writes the whole menu of the site.';
grant delete, insert, select on menu_item to motcua_app;

create table new_article_copy (
  article_id uuid not null,
  officer_id uuid not null,
  site_id integer not null,
  title text not null,
  lead text not null,
  body_html text not null,
  author text not null,
  source text not null,
  category_id integer,
  kept_at timestamp with time zone not null,
  window_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  times_kept integer not null default 1,
  constraint new_article_copy_category_id_fkey FOREIGN KEY (category_id) REFERENCES news_category(id) ON DELETE SET NULL,
  constraint new_article_copy_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint new_article_copy_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint one_copy_of_a_new_article_for_each_window PRIMARY KEY (officer_id, article_id, window_id)
);
comment on table new_article_copy is 'Kept by the editor''s browser every few seconds; gone when the article is saved or the text thrown away. Only its writer sees it.';
comment on column new_article_copy.article_id is 'The id that the article will have; made with the form, so that sending it twice makes one article.';
comment on column new_article_copy.body_html is 'Only through sanitise-body.ts.';
comment on column new_article_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column new_article_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
CREATE INDEX new_article_copy_of_officer ON public.new_article_copy USING btree (officer_id, site_id, kept_at DESC);
grant delete, insert, select, update on new_article_copy to motcua_app;

create table new_page_copy (
  page_id uuid not null,
  officer_id uuid not null,
  site_id integer not null,
  title text not null,
  body_html text not null,
  section text not null,
  kept_at timestamp with time zone not null,
  window_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  times_kept integer not null default 1,
  constraint new_page_copy_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint new_page_copy_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint one_copy_of_a_new_page_for_each_window PRIMARY KEY (officer_id, page_id, window_id)
);
comment on table new_page_copy is 'Kept by the editor''s browser every few seconds; gone when the page is saved or the text thrown away. Only its writer sees it.';
comment on column new_page_copy.page_id is 'The id that the page will have; made with the form, so that sending it twice makes one page.';
comment on column new_page_copy.body_html is 'Only through sanitise-body.ts.';
comment on column new_page_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column new_page_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
CREATE INDEX new_page_copy_of_officer ON public.new_page_copy USING btree (officer_id, site_id, kept_at DESC);
grant delete, insert, select, update on new_page_copy to motcua_app;

create table news_category (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null,
  "position" integer not null default 0,
  parent_id integer,
  constraint a_category_does_not_stand_below_itself CHECK (parent_id <> id),
  constraint a_category_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_category_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint a_category_stands_below_a_known_one FOREIGN KEY (parent_id) REFERENCES news_category(id),
  constraint news_category_pkey PRIMARY KEY (id),
  constraint news_category_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table news_category is 'What articles are about, in the order of `position`.';
comment on column news_category.parent_id is 'The wider category; what stands in this one is shown there too.';
grant delete, insert, select, update on news_category to motcua_app;

create table news_series (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null default ''::text,
  constraint a_series_says_something CHECK (btrim(name_vi) <> ''::text),
  constraint a_series_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_series_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint news_series_pkey PRIMARY KEY (id),
  constraint news_series_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table news_series is 'Articles that are read one after the other, in the order in which they went out.';
comment on column news_series.name_en is 'The Vietnamese name serves where it is empty.';
grant delete, insert, select, update on news_series to motcua_app;

create table news_tag (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null default ''::text,
  constraint a_tag_says_something CHECK (btrim(name_vi) <> ''::text),
  constraint a_tag_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_tag_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint news_tag_pkey PRIMARY KEY (id),
  constraint news_tag_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table news_tag is 'A word under which editors put articles of any category. Two that differ only by accents or case are one.';
comment on column news_tag.name_en is 'The Vietnamese name serves where it is empty.';
grant delete, insert, select, update on news_tag to motcua_app;

create table news_tag_former_slug (
  site_id integer not null,
  slug text not null,
  tag_id integer not null,
  merged_at timestamp with time zone not null,
  constraint a_former_tag_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint news_tag_former_slug_pkey PRIMARY KEY (site_id, slug),
  constraint news_tag_former_slug_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint news_tag_former_slug_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES news_tag(id) ON DELETE CASCADE
);
comment on table news_tag_former_slug is 'Addresses of tags that were merged into another one: they lead there, and whoever types the word means that one.';
CREATE INDEX news_tag_former_slug_by_tag ON public.news_tag_former_slug USING btree (tag_id);
grant insert, select, update on news_tag_former_slug to motcua_app;

create table officer (
  id uuid not null,
  site_id integer not null,
  full_name text not null,
  email text not null,
  phone text not null default ''::text,
  since date not null,
  until date,
  constraint an_officer_email_is_used_once UNIQUE (site_id, email),
  constraint officer_pkey PRIMARY KEY (id),
  constraint officer_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table officer is 'A person who works for the administration. In a demo all are invented.';
comment on column officer.until is 'The first day on which the person no longer works here.';
grant insert, select, update on officer to motcua_app;

create table officer_credential (
  officer_id uuid not null,
  site_id integer not null,
  username text not null,
  password_hash text not null,
  totp_secret_sealed text,
  totp_enrolled_at timestamp with time zone,
  last_totp_step bigint not null default 0,
  failed_tries integer not null default 0,
  locked_until timestamp with time zone,
  is_demo boolean not null default false,
  constraint a_password_is_hashed_with_argon2id CHECK (password_hash ~~ '$argon2id$%'::text),
  constraint a_username_is_plain CHECK (username ~ '^[a-z0-9][a-z0-9.-]{1,62}$'::text),
  constraint a_username_is_used_once UNIQUE (site_id, username),
  constraint an_enrolled_device_has_a_secret CHECK (totp_enrolled_at IS NULL OR totp_secret_sealed IS NOT NULL),
  constraint officer_credential_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint officer_credential_pkey PRIMARY KEY (officer_id),
  constraint officer_credential_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table officer_credential is 'How an officer signs in.';
comment on column officer_credential.totp_secret_sealed is 'AES-256-GCM under a key derived from SECRET; null until the first sign-in.';
comment on column officer_credential.last_totp_step is 'The newest step whose code was used. A code of this or an earlier step is refused: nobody can use it twice.';
comment on column officer_credential.is_demo is 'Password and device code of a demo account are shown to everyone on the sign-in page of a demo site.';
grant insert, select on officer_credential to motcua_app;
grant update (password_hash, totp_secret_sealed, totp_enrolled_at, last_totp_step, failed_tries, locked_until) on officer_credential to motcua_app;

create table officer_profile (
  id uuid not null,
  site_id integer not null,
  officer_id uuid not null,
  valid_from date not null,
  duties_vi text not null,
  duties_en text not null default ''::text,
  bio_vi text not null default ''::text,
  bio_en text not null default ''::text,
  reception_vi text not null default ''::text,
  reception_en text not null default ''::text,
  phone text not null default ''::text,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint an_office_number_is_a_number CHECK (phone ~ '^[0-9+ .()-]{0,30}$'::text),
  constraint officer_profile_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint officer_profile_pkey PRIMARY KEY (id),
  constraint officer_profile_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint officer_profile_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table officer_profile is 'Append-only. What a leader answers for, a short life, reception days and the number at the office: public by law, nothing private.';
CREATE INDEX officer_profile_by_officer ON public.officer_profile USING btree (officer_id, valid_from DESC, saved_at DESC);
CREATE TRIGGER officer_profile_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON officer_profile FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on officer_profile to motcua_app;

create table officer_profile_withdrawal (
  profile_id uuid not null,
  site_id integer not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid,
  constraint officer_profile_withdrawal_pkey PRIMARY KEY (profile_id),
  constraint officer_profile_withdrawal_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES officer_profile(id),
  constraint officer_profile_withdrawal_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint officer_profile_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES officer(id)
);
comment on table officer_profile_withdrawal is 'Append-only. What was said of a leader and taken back before it began: as if it had not been said.';
CREATE TRIGGER officer_profile_withdrawal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON officer_profile_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on officer_profile_withdrawal to motcua_app;

create table old_address (
  site_id integer not null,
  address text not null,
  article_id uuid,
  category_id integer,
  noted_at timestamp with time zone not null,
  page_id uuid,
  host text not null default ''::text,
  constraint an_address_of_an_old_site_leads_to_one_place PRIMARY KEY (site_id, address, host),
  constraint an_old_address_is_a_path_of_bounded_length CHECK (address ~~ '/%'::text AND length(address) <= 500),
  constraint an_old_address_leads_to_a_known_page FOREIGN KEY (page_id) REFERENCES page(id),
  constraint an_old_address_leads_to_one_thing CHECK (num_nonnulls(article_id, category_id, page_id) = 1),
  constraint an_old_host_is_a_bare_name CHECK (host = lower(host) AND host !~ '[:/]|^www\.'::text),
  constraint old_address_article_id_fkey FOREIGN KEY (article_id) REFERENCES article(id),
  constraint old_address_category_id_fkey FOREIGN KEY (category_id) REFERENCES news_category(id) ON DELETE CASCADE,
  constraint old_address_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table old_address is 'Addresses of old sites. Those that no route of ours answers lead on (301), only ever to an article, a topic or a page of this site: under the host of an old site to what stood there, else to the first that came.';
comment on column old_address.address is 'As old-address.ts writes it: decoded, lower case, no slash at the end, with the query where there was one.';
comment on column old_address.host is 'Of the old site on which it stood: its name without www and port; empty where nothing said it.';
CREATE INDEX old_address_of_category ON public.old_address USING btree (category_id) WHERE (category_id IS NOT NULL);
grant insert, select on old_address to motcua_app;
grant update (article_id, page_id) on old_address to motcua_app;

create table old_file_address (
  site_id integer not null,
  address text not null,
  picture_id uuid,
  file_id uuid,
  noted_at timestamp with time zone not null,
  host text not null default ''::text,
  constraint an_old_file_address_is_a_path_of_bounded_length CHECK (address ~~ '/%'::text AND length(address) <= 500),
  constraint an_old_file_address_leads_to_a_picture_or_a_file CHECK (num_nonnulls(picture_id, file_id) = 1),
  constraint an_old_file_is_noted_once_for_each_article_and_host UNIQUE NULLS NOT DISTINCT (site_id, address, host, picture_id, file_id),
  constraint an_old_host_is_a_bare_name CHECK (host = lower(host) AND host !~ '[:/]|^www\.'::text),
  constraint old_file_address_file_id_fkey FOREIGN KEY (file_id) REFERENCES article_file(id),
  constraint old_file_address_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES article_picture(id) ON DELETE CASCADE,
  constraint old_file_address_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table old_file_address is 'Where pictures and files of the old site stood. Several articles may show the same one: it leads (301) to the first that everyone may see.';
comment on column old_file_address.address is 'As in old_address.';
comment on column old_file_address.host is 'As in old_address.';
CREATE INDEX old_file_address_of_picture ON public.old_file_address USING btree (picture_id) WHERE (picture_id IS NOT NULL);
grant insert, select on old_file_address to motcua_app;

create table old_page_picture_address (
  site_id integer not null,
  address text not null,
  picture_id uuid not null,
  noted_at timestamp with time zone not null,
  host text not null default ''::text,
  constraint an_old_host_is_a_bare_name CHECK (host = lower(host) AND host !~ '[:/]|^www\.'::text),
  constraint an_old_page_picture_address_is_a_path_of_bounded_length CHECK (address ~~ '/%'::text AND length(address) <= 500),
  constraint an_old_picture_is_noted_once_for_each_page_and_host PRIMARY KEY (site_id, address, host, picture_id),
  constraint old_page_picture_address_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES page_picture(id) ON DELETE CASCADE,
  constraint old_page_picture_address_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table old_page_picture_address is 'Where pictures of pages stood on the old site; those of articles are in old_file_address. It leads (301) to the first that everyone may see.';
comment on column old_page_picture_address.host is 'As in old_address.';
CREATE INDEX old_page_picture_address_of_picture ON public.old_page_picture_address USING btree (picture_id);
grant insert, select on old_page_picture_address to motcua_app;

create table old_topic_tag (
  site_id integer not null,
  host text not null,
  address text not null,
  source text not null,
  tag text not null,
  noted_at timestamp with time zone not null,
  constraint an_address_of_a_topic_is_a_path_of_bounded_length CHECK (address ~~ '/%'::text AND length(address) <= 500),
  constraint an_address_of_a_topic_leads_to_one_tag PRIMARY KEY (site_id, address, host),
  constraint an_old_host_is_a_bare_name CHECK (host = lower(host) AND host !~ '[:/]|^www\.'::text),
  constraint old_topic_tag_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table old_topic_tag is 'Addresses of topics of old sites that became tags. Where the same host has the address in old_address, which a topic gets that is an article''s own, that one counts.';
comment on column old_topic_tag.host is 'As in old_address.';
comment on column old_topic_tag.address is 'As in old_address.';
comment on column old_topic_tag.source is 'As in import_item.';
comment on column old_topic_tag.tag is 'Short name of the tag. While no tag has it the address leads to all news.';
grant insert, select on old_topic_tag to motcua_app;

create table open_dossier (
  dossier_id uuid not null,
  site_id integer not null,
  unit_id integer not null,
  procedure_id integer not null,
  due_on date not null,
  is_waiting boolean not null,
  constraint open_dossier_pkey PRIMARY KEY (dossier_id),
  constraint open_dossier_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint open_dossier_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint open_dossier_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table open_dossier is 'Dossiers received and not yet resolved, as the events tell it. A row goes when the dossier ends.';
comment on column open_dossier.is_waiting is 'Its clock stands (for the applicant or another agency), or the applicant wants it stopped: not overdue meanwhile.';
grant delete, insert, select, update on open_dossier to motcua_app;

create table open_due (
  site_id integer not null,
  due_on date not null,
  unit_id integer not null,
  procedure_id integer not null,
  dossiers integer not null,
  constraint open_due_pkey PRIMARY KEY (site_id, due_on, unit_id, procedure_id),
  constraint open_due_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint open_due_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint open_due_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table open_due is 'Open dossiers that are not waiting, counted by the day they are due: those before today are overdue. A row goes at zero.';
CREATE INDEX open_due_at_zero ON public.open_due USING btree (site_id) WHERE (dossiers = 0);
grant delete, insert, select, update on open_due to motcua_app;

create table opening_hours (
  id integer not null generated always as identity,
  site_id integer not null,
  unit_id integer,
  valid_from date not null,
  valid_to date,
  hours jsonb not null,
  citation text not null,
  from_revision integer not null,
  until_revision integer,
  constraint hours_are_stated_under_a_decision CHECK (citation <> ''::text),
  constraint hours_end_after_they_begin CHECK (until_revision > from_revision),
  constraint hours_end_on_or_after_their_first_day CHECK (valid_to IS NULL OR valid_to >= valid_from),
  constraint hours_name_their_weekdays CHECK (jsonb_typeof(hours -> 'weekdays'::text) = 'object'::text AND jsonb_typeof(hours -> 'makeUp'::text) = 'array'::text),
  constraint opening_hours_pkey PRIMARY KEY (id),
  constraint opening_hours_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint opening_hours_site_id_from_revision_fkey FOREIGN KEY (site_id, from_revision) REFERENCES calendar_revision(site_id, revision),
  constraint opening_hours_site_id_until_revision_fkey FOREIGN KEY (site_id, until_revision) REFERENCES calendar_revision(site_id, revision),
  constraint opening_hours_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table opening_hours is 'Working hours by weekday, in force from valid_from to valid_to (last day included; null: until further notice). Of several in force the latest begun counts.';
comment on column opening_hours.hours is '{"weekdays": {"1": [{"opens": 450, "closes": 690}, …], …, "7": []}, "makeUp": […]}: minutes since midnight.';
comment on column opening_hours.until_revision is 'The first revision in which they no longer hold.';
CREATE UNIQUE INDEX hours_begin_once_on_a_day ON public.opening_hours USING btree (site_id, COALESCE(unit_id, 0), valid_from) WHERE (until_revision IS NULL);
grant insert, select on opening_hours to motcua_app;
grant update (until_revision) on opening_hours to motcua_app;

create table outage (
  id uuid not null,
  site_id integer not null,
  kind text not null,
  affected_vi text not null,
  affected_en text not null default ''::text,
  meanwhile_vi text not null,
  meanwhile_en text not null default ''::text,
  starts_at timestamp with time zone not null,
  expected_until timestamp with time zone,
  announced_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  constraint a_planned_outage_says_when_services_return CHECK (kind = 'incident'::text OR expected_until IS NOT NULL),
  constraint an_outage_ends_after_it_begins CHECK (ended_at IS NULL OR ended_at >= starts_at),
  constraint an_outage_is_planned_or_an_incident CHECK (kind = ANY (ARRAY['planned'::text, 'incident'::text])),
  constraint outage_pkey PRIMARY KEY (id),
  constraint outage_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint services_return_after_they_stop CHECK (expected_until IS NULL OR expected_until > starts_at),
  constraint what_is_cancelled_never_ended CHECK (cancelled_at IS NULL OR ended_at IS NULL)
);
comment on table outage is 'Services that cannot be used for a time. A planned one is announced at least seven working days before (Decree 224/2026/ND-CP, Article 13).';
CREATE INDEX outage_by_start ON public.outage USING btree (site_id, starts_at DESC);
grant insert, select on outage to motcua_app;
grant update (ended_at, cancelled_at) on outage to motcua_app;

create table outage_update (
  id uuid not null,
  site_id integer not null,
  outage_id uuid not null,
  said_at timestamp with time zone not null,
  text_vi text not null,
  text_en text not null default ''::text,
  expected_until timestamp with time zone,
  constraint outage_update_outage_id_fkey FOREIGN KEY (outage_id) REFERENCES outage(id),
  constraint outage_update_pkey PRIMARY KEY (id),
  constraint outage_update_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table outage_update is 'Append-only. What was said of an outage while it lasted.';
comment on column outage_update.expected_until is 'When services are to return by now; null where that did not change.';
CREATE INDEX outage_update_by_outage ON public.outage_update USING btree (outage_id, said_at);
CREATE TRIGGER outage_update_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON outage_update FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on outage_update to motcua_app;

create table outgoing_message (
  id uuid not null,
  site_id integer not null,
  channel text not null,
  recipient text not null,
  subject text not null,
  body text not null,
  queued_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  key text not null,
  headers jsonb,
  subscription_id uuid,
  constraint a_message_goes_by_email_or_sms CHECK (channel = ANY (ARRAY['email'::text, 'sms'::text])),
  constraint a_message_is_queued_once UNIQUE (site_id, key),
  constraint headers_are_by_name CHECK (headers IS NULL OR jsonb_typeof(headers) = 'object'::text) NOT VALID,
  constraint outgoing_message_pkey PRIMARY KEY (id),
  constraint outgoing_message_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table outgoing_message is 'Messages to people. The demo shows them at /hop-thu-thu; a real site sends them by SMTP.';
comment on column outgoing_message.headers is 'Further headers of an e-mail by name, such as List-Unsubscribe; null without any.';
comment on column outgoing_message.subscription_id is 'The subscription because of which it is written; null for every other message, and once its recipient and text are erased. No key: the letter that tells of an end outlives its subscription.';
CREATE INDEX outgoing_message_letters_by_age ON public.outgoing_message USING btree (queued_at) WHERE (subscription_id IS NOT NULL);
CREATE INDEX outgoing_message_newest ON public.outgoing_message USING btree (site_id, queued_at DESC, id DESC);
CREATE INDEX outgoing_message_of_subscription ON public.outgoing_message USING btree (subscription_id) WHERE (subscription_id IS NOT NULL);
CREATE TRIGGER a_last_letter_is_erased_as_it_leaves BEFORE UPDATE OF sent_at ON outgoing_message FOR EACH ROW WHEN (new.subscription_id IS NOT NULL AND new.sent_at IS NOT NULL) EXECUTE FUNCTION erase_last_letter();
grant insert, select on outgoing_message to motcua_app;
grant update (sent_at) on outgoing_message to motcua_app;

create table overdue_change (
  site_id integer not null,
  day date not null,
  unit_id integer not null,
  procedure_id integer not null,
  dossiers integer not null,
  constraint overdue_change_pkey PRIMARY KEY (site_id, day, unit_id, procedure_id),
  constraint overdue_change_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint overdue_change_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint overdue_change_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table overdue_change is 'By how many the open dossiers whose due day has come rose or fell on a day: what a past period is told by. A row goes at zero.';
comment on column overdue_change.day is 'The due day, or the day of the act when that is later; a due day may lie ahead.';
CREATE INDEX overdue_change_at_zero ON public.overdue_change USING btree (site_id) WHERE (dossiers = 0);
CREATE INDEX overdue_change_by_unit ON public.overdue_change USING btree (site_id, unit_id, day) INCLUDE (procedure_id, dossiers);
grant delete, insert, select, update on overdue_change to motcua_app;

create table page (
  id uuid not null,
  site_id integer not null,
  slug text not null,
  section text,
  state text not null default 'draft'::text,
  created_at timestamp with time zone not null,
  published_at timestamp with time zone,
  changed_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  thrown_away_at timestamp with time zone,
  constraint a_page_is_in_a_known_state CHECK (state = ANY (ARRAY['draft'::text, 'published'::text])),
  constraint a_page_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_page_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint a_page_that_was_out_is_never_thrown_away CHECK (thrown_away_at IS NULL OR published_at IS NULL),
  constraint a_section_is_made_of_plain_words CHECK (section ~ '^[a-z_]{1,40}$'::text),
  constraint page_pkey PRIMARY KEY (id),
  constraint page_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_is_out_was_put_out_and_found_right CHECK (state = 'draft'::text OR published_at IS NOT NULL AND changed_at IS NOT NULL AND confirmed_at IS NOT NULL)
);
comment on table page is 'A page of a site. Its words: page_text those that readers see, page_version every saved one.';
comment on column page.changed_at is 'When the words that readers see last changed.';
comment on column page.confirmed_at is 'When somebody last put it out or confirmed that it is still right.';
comment on column page.thrown_away_at is 'When a draft that readers never saw was thrown away. Nobody sees it any more; its versions and events stay.';
CREATE INDEX page_by_section ON public.page USING btree (site_id, section) WHERE (state = 'published'::text);
grant insert, select, update on page to motcua_app;

create table page_opinion (
  site_id integer not null,
  page_id uuid not null,
  day date not null,
  helpful integer not null default 0,
  unhelpful integer not null default 0,
  constraint opinions_are_counted_up CHECK (helpful >= 0 AND unhelpful >= 0),
  constraint page_opinion_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_opinion_pkey PRIMARY KEY (page_id, day),
  constraint page_opinion_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table page_opinion is 'How many readers found a page helpful on a day. Nothing of any reader is kept.';
CREATE INDEX page_opinion_by_site ON public.page_opinion USING btree (site_id, day);
grant insert, select, update on page_opinion to motcua_app;

create table page_picture (
  id uuid not null,
  site_id integer not null,
  page_id uuid not null,
  "position" smallint not null,
  file_id uuid not null,
  small_file_id uuid,
  width integer not null,
  height integer not null,
  small_width integer,
  is_approved boolean not null,
  alt_vi text not null,
  alt_en text not null default ''::text,
  caption_vi text not null default ''::text,
  caption_en text not null default ''::text,
  credit text not null default ''::text,
  share_file_id uuid,
  removed_at timestamp with time zone,
  constraint a_page_picture_has_a_size CHECK (width > 0 AND height > 0 AND "position" > 0),
  constraint a_page_picture_has_its_own_place UNIQUE (page_id, "position") DEFERRABLE INITIALLY DEFERRED,
  constraint a_page_picture_is_described CHECK (btrim(alt_vi) <> ''::text),
  constraint a_page_picture_to_share_is_a_kept_file FOREIGN KEY (share_file_id) REFERENCES stored_file(id),
  constraint page_picture_file_id_fkey FOREIGN KEY (file_id) REFERENCES stored_file(id),
  constraint page_picture_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_picture_pkey PRIMARY KEY (id),
  constraint page_picture_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint page_picture_small_file_id_fkey FOREIGN KEY (small_file_id) REFERENCES stored_file(id)
);
comment on table page_picture is 'Pictures of a page. Its texts name them by position; one that no text names is not shown.';
comment on column page_picture.small_file_id is 'The same picture, small; the large one serves where there is none.';
comment on column page_picture.small_width is 'Pixels.';
comment on column page_picture.is_approved is 'False: added while the page was out; readers see it when the changes are put out.';
comment on column page_picture.alt_vi is 'What the picture shows, for those who do not see it.';
comment on column page_picture.share_file_id is 'The same picture as messengers show it; null until somebody asked for it.';
comment on column page_picture.removed_at is 'When it was taken away from the page. Earlier versions still show it, so it stays, with its number; a text that is saved with it brings it back.';
grant delete, insert, select, update on page_picture to motcua_app;

create table page_presence (
  page_id uuid not null,
  officer_id uuid not null,
  site_id integer not null,
  seen_at timestamp with time zone not null,
  beside text not null default ''::text,
  constraint page_presence_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint page_presence_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_presence_pkey PRIMARY KEY (page_id, officer_id),
  constraint page_presence_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint what_stands_beside_a_page_is_short CHECK (length(beside) <= 20000)
);
comment on table page_presence is 'When an editor last had the page open.';
comment on column page_presence.beside is 'What the editor had typed in the other forms beside the text and not sent, as the browser wrote it.';
grant insert, select, update on page_presence to motcua_app;

create table page_text (
  page_id uuid not null,
  language text not null,
  site_id integer not null,
  title text not null,
  body_html text not null,
  body_plain text not null,
  revision integer not null,
  title_words tsvector not null generated always as (article_words(site_id, language, title)) stored,
  pictures_plain text not null default ''::text,
  words tsvector not null generated always as (((setweight(article_words(site_id, language, title), 'A'::"char") || setweight(article_words(site_id, language, body_plain), 'C'::"char")) || setweight(article_words(site_id, language, pictures_plain), 'D'::"char"))) stored,
  constraint a_page_text_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint page_text_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_text_pkey PRIMARY KEY (page_id, language),
  constraint page_text_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table page_text is 'A page in one language as it was put out last; later versions wait in page_version.';
comment on column page_text.pictures_plain is 'As in article_text, of the pictures that the text places.';
CREATE INDEX page_text_by_title ON public.page_text USING gin (title_words);
CREATE INDEX page_text_by_words ON public.page_text USING gin (words);
CREATE TRIGGER changed_page_words_are_counted AFTER UPDATE ON page_text REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''page_'' || n.language', 'n.language');
CREATE TRIGGER new_page_words_are_counted AFTER INSERT ON page_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''page_'' || n.language', 'n.language');
grant insert, select, update on page_text to motcua_app;

create table page_version (
  page_id uuid not null,
  language text not null,
  revision integer not null,
  site_id integer not null,
  title text not null,
  body_html text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint a_page_version_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint page_version_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_version_pkey PRIMARY KEY (page_id, language, revision),
  constraint page_version_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint page_version_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint page_versions_count_from_one CHECK (revision > 0)
);
comment on table page_version is 'Every saved version of a page. Append-only.';
comment on column page_version.saved_by is 'Null when the system wrote it.';
CREATE TRIGGER page_version_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON page_version FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on page_version to motcua_app;

create table page_working_copy (
  page_id uuid not null,
  officer_id uuid not null,
  language text not null,
  site_id integer not null,
  title text not null,
  body_html text not null,
  section text not null,
  base_revision integer not null,
  kept_at timestamp with time zone not null,
  window_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  times_kept integer not null default 1,
  constraint a_page_copy_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint one_copy_of_a_page_for_each_window PRIMARY KEY (page_id, officer_id, language, base_revision, window_id),
  constraint page_working_copy_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint page_working_copy_page_id_fkey FOREIGN KEY (page_id) REFERENCES page(id),
  constraint page_working_copy_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table page_working_copy is 'Kept by the editor''s browser every few seconds; gone when it is saved as a version or thrown away. Only its writer sees it.';
comment on column page_working_copy.body_html is 'Only through sanitise-body.ts.';
comment on column page_working_copy.section is 'As it was chosen; empty where nothing was.';
comment on column page_working_copy.base_revision is 'The version that it began from; texts that began from different ones are kept apart.';
comment on column page_working_copy.window_id is 'The opened form that wrote it last; what is written in two of them is kept apart.';
comment on column page_working_copy.times_kept is 'Tells the states of it apart: who goes on from an earlier one does not replace it.';
grant delete, insert, select, update on page_working_copy to motcua_app;

create table place (
  id uuid not null,
  site_id integer not null,
  unit_id integer not null,
  code text not null,
  slug text not null,
  kind text not null,
  name_vi text not null,
  name_en text not null default ''::text,
  address text not null,
  phone text not null default ''::text,
  latitude double precision,
  longitude double precision,
  hours jsonb not null,
  access_vi text not null default ''::text,
  access_en text not null default ''::text,
  state text not null default 'open'::text,
  closed_at timestamp with time zone,
  closing_reason text not null default ''::text,
  revision integer not null default 1,
  added_at timestamp with time zone not null,
  sort_name text not null generated always as (regexp_replace(regexp_replace(plain(name_vi), '([0-9]+)'::text, '00000\1'::text, 'g'::text), '[0-9]*([0-9]{6})'::text, '\1'::text, 'g'::text)) stored,
  words tsvector not null default ''::tsvector,
  constraint a_place_code_is_used_once_in_a_site UNIQUE (site_id, code),
  constraint a_place_has_a_name_a_code_and_an_address CHECK (btrim(name_vi) <> ''::text AND btrim(code) <> ''::text AND btrim(address) <> ''::text),
  constraint a_place_is_of_a_known_kind CHECK (kind = ANY (ARRAY['office'::text, 'clinic'::text, 'school'::text, 'shop'::text, 'vaccination_point'::text])),
  constraint a_place_is_open_or_closed_for_good CHECK (state = ANY (ARRAY['open'::text, 'closed'::text])),
  constraint a_place_on_the_map_has_both_coordinates CHECK ((latitude IS NULL) = (longitude IS NULL)),
  constraint a_place_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_place_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint closing_for_good_has_its_moment_and_a_reason CHECK ((state = 'closed'::text) = (closed_at IS NOT NULL) AND (state = 'open'::text OR btrim(closing_reason) <> ''::text)),
  constraint coordinates_are_on_the_globe CHECK (latitude >= '-90'::integer::double precision AND latitude <= 90::double precision AND longitude >= '-180'::integer::double precision AND longitude <= 180::double precision),
  constraint hours_have_a_week_and_exceptions CHECK (jsonb_typeof(hours -> 'week'::text) = 'array'::text AND jsonb_typeof(hours -> 'exceptions'::text) = 'array'::text),
  constraint place_pkey PRIMARY KEY (id),
  constraint place_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint place_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table place is 'Something with a door that residents go to. Open to everyone; what is closed for good is kept and no longer listed.';
comment on column place.unit_id is 'The ward in which it lies.';
comment on column place.hours is '{"week": [[from, to)] in minutes since Monday 00:00, "exceptions": [{"from", "to", "open": [[from, to)] in minutes of the day, "note"}]}. An empty week: nobody has said.';
comment on column place.revision is 'Grows with every change; a form that was opened before is refused.';
comment on column place.sort_name is 'The name as lists are ordered by it: without accents, numbers as numbers (ward 2 before ward 11).';
comment on column place.words is 'The words of name, address, ward and code, without accents and with them. Said by a trigger: the ward''s short names are those of unit.';
CREATE INDEX place_by_name ON public.place USING btree (site_id, sort_name, id) WHERE (state = 'open'::text);
CREATE INDEX place_by_name_on_the_desk ON public.place USING btree (site_id, sort_name, id);
CREATE INDEX place_by_words ON public.place USING gin (words);
CREATE TRIGGER changed_place_words_are_counted AFTER UPDATE ON place REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''place''', '''''');
CREATE TRIGGER new_place_words_are_counted AFTER INSERT ON place REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('''place''', '''''');
CREATE TRIGGER words_of_a_place BEFORE INSERT OR UPDATE ON place FOR EACH ROW EXECUTE FUNCTION say_place_words();
grant insert, select, update on place to motcua_app;

create table place_import (
  id uuid not null,
  site_id integer not null,
  sent_by uuid not null,
  sent_at timestamp with time zone not null,
  rows jsonb not null,
  applied_at timestamp with time zone,
  unknown_headings text[] not null default '{}'::text[],
  constraint an_import_has_rows CHECK (jsonb_typeof(rows) = 'array'::text),
  constraint place_import_pkey PRIMARY KEY (id),
  constraint place_import_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES officer(id),
  constraint place_import_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table place_import is 'A list of places as an officer sent it, with what was found about each row. One that was not put in is deleted after a day.';
comment on column place_import.unknown_headings is 'Headings of the file that are no field of a place, as they stand there: what is under them is not read.';
CREATE INDEX place_import_by_age ON public.place_import USING btree (site_id, sent_at) WHERE (applied_at IS NULL);
grant delete, insert, select, update on place_import to motcua_app;

create table procedure (
  id integer not null generated always as identity,
  site_id integer not null,
  code text not null,
  slug text not null,
  field_id integer not null,
  level text not null,
  audiences text[] not null,
  "position" integer not null default 1000,
  constraint a_procedure_code_has_the_national_form CHECK (code ~ '^[0-9][.][0-9]{6}$'::text),
  constraint a_procedure_code_is_used_once_in_a_site UNIQUE (site_id, code),
  constraint a_procedure_is_for_persons_or_businesses CHECK (cardinality(audiences) > 0 AND audiences <@ ARRAY['person'::text, 'business'::text]),
  constraint a_procedure_is_of_the_ward_or_the_district CHECK (level = ANY (ARRAY['ward'::text, 'district'::text])),
  constraint a_procedure_slug_is_made_of_plain_words CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text),
  constraint a_procedure_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint procedure_field_id_fkey FOREIGN KEY (field_id) REFERENCES procedure_field(id),
  constraint procedure_pkey PRIMARY KEY (id),
  constraint procedure_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table procedure is 'Something a person or a business may ask the administration for. What the rules are stands in its versions.';
comment on column procedure.code is 'Code in the national procedure database: 1.001193.';
comment on column procedure."position" is 'Order among equals in lists: the most asked-for first.';
CREATE INDEX procedure_by_field ON public.procedure USING btree (field_id);
grant insert, select, update on procedure to motcua_app;

create table procedure_competence (
  id integer not null generated always as identity,
  site_id integer not null,
  procedure_id integer not null,
  receiving_unit_id integer not null,
  helping_unit_id integer not null,
  handling_unit_id integer not null,
  deciding_unit_id integer not null,
  valid_from date not null,
  valid_to date,
  constraint a_competence_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from),
  constraint a_unit_receives_a_procedure_for_one_handler_at_a_time EXCLUDE USING gist (procedure_id WITH =, receiving_unit_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint procedure_competence_deciding_unit_id_fkey FOREIGN KEY (deciding_unit_id) REFERENCES unit(id),
  constraint procedure_competence_handling_unit_id_fkey FOREIGN KEY (handling_unit_id) REFERENCES unit(id),
  constraint procedure_competence_helping_unit_id_fkey FOREIGN KEY (helping_unit_id) REFERENCES unit(id),
  constraint procedure_competence_pkey PRIMARY KEY (id),
  constraint procedure_competence_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint procedure_competence_receiving_unit_id_fkey FOREIGN KEY (receiving_unit_id) REFERENCES unit(id),
  constraint procedure_competence_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table procedure_competence is 'For each place that receives a procedure: who helps, who handles and who decides, and since when. Three distinct roles (NĐ 118/2025).';
CREATE INDEX procedure_competence_by_unit ON public.procedure_competence USING btree (receiving_unit_id, procedure_id);
grant insert, select on procedure_competence to motcua_app;
grant update (valid_to) on procedure_competence to motcua_app;

create table procedure_field (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  name_vi text not null,
  name_en text not null,
  "position" integer not null,
  constraint a_field_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint procedure_field_pkey PRIMARY KEY (id),
  constraint procedure_field_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table procedure_field is 'Lĩnh vực: civil status, certification, construction …';
grant insert, select, update on procedure_field to motcua_app;

create table procedure_life_event (
  site_id integer not null,
  procedure_id integer not null,
  life_event_id integer not null,
  constraint procedure_life_event_life_event_id_fkey FOREIGN KEY (life_event_id) REFERENCES life_event(id),
  constraint procedure_life_event_pkey PRIMARY KEY (procedure_id, life_event_id),
  constraint procedure_life_event_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint procedure_life_event_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table procedure_life_event is 'Which procedures a life event leads to.';
CREATE INDEX procedure_life_event_by_event ON public.procedure_life_event USING btree (life_event_id);
grant delete, insert, select on procedure_life_event to motcua_app;

create table procedure_version (
  id integer not null generated always as identity,
  publication_id uuid not null,
  site_id integer not null,
  procedure_id integer not null,
  number integer not null,
  valid_from date not null,
  valid_to date,
  name_vi text not null,
  name_en text not null,
  content jsonb not null,
  form jsonb not null,
  citation text not null,
  verified boolean not null,
  published_at timestamp with time zone not null,
  constraint a_procedure_has_one_version_on_a_day EXCLUDE USING gist (procedure_id WITH =, daterange(valid_from, valid_to) WITH &&),
  constraint a_version_cites_its_source CHECK (citation <> ''::text),
  constraint a_version_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from),
  constraint a_version_number_is_used_once UNIQUE (procedure_id, number),
  constraint procedure_version_pkey PRIMARY KEY (id),
  constraint procedure_version_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint procedure_version_publication_id_key UNIQUE (publication_id),
  constraint procedure_version_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table procedure_version is 'The rules of a procedure from a day to a day. Never changed once published, but for its end: a dossier keeps the version it was received under.';
comment on column procedure_version.publication_id is 'The subject of the event that published it.';
comment on column procedure_version.valid_to is 'The first day on which it no longer holds; null while no end is known.';
comment on column procedure_version.content is 'Papers, time limit, fees, steps, result, requirements, legal basis: the shape is contentSchema in features/procedures/domain/content.schema.ts.';
comment on column procedure_version.form is 'The form as data: formSchema in features/procedures/domain/forms/form.schema.ts.';
comment on column procedure_version.verified is 'False while some fact in it still has to be compared with its source; the page then says so.';
grant insert, select on procedure_version to motcua_app;
grant update (valid_to) on procedure_version to motcua_app;

create table rating (
  id uuid not null,
  site_id integer not null,
  rater_key text not null,
  moment text not null,
  unit_id integer not null,
  procedure_id integer not null,
  score smallint not null,
  faces smallint not null,
  reasons text[] not null default '{}'::text[],
  comment text not null default ''::text,
  rated_at timestamp with time zone not null,
  changed_at timestamp with time zone,
  constraint a_dossier_is_rated_once_at_each_moment UNIQUE (site_id, rater_key),
  constraint a_rating_is_of_a_known_moment CHECK (moment = ANY (ARRAY['submission'::text, 'result_return'::text])),
  constraint a_score_is_one_of_its_faces CHECK ((faces = ANY (ARRAY[3, 5])) AND score >= 1 AND score <= faces),
  constraint rating_pkey PRIMARY KEY (id),
  constraint rating_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint rating_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint rating_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table rating is 'One satisfaction rating. It does not say whose: nobody at a counter can find out who rated.';
comment on column rating.score is '1 is the worst face; the best is 3 or 5, as many as there were faces.';
CREATE INDEX rating_by_unit ON public.rating USING btree (unit_id, rated_at DESC, id DESC);
grant insert, select on rating to motcua_app;
grant update (score, faces, reasons, comment, changed_at) on rating to motcua_app;

create table rating_count (
  site_id integer not null,
  period_kind text not null,
  starts_on date not null,
  unit_id integer not null,
  procedure_id integer not null,
  moment text not null,
  invited integer not null default 0,
  answers integer not null default 0,
  points integer not null default 0,
  face_1 integer not null default 0,
  face_2 integer not null default 0,
  face_3 integer not null default 0,
  face_4 integer not null default 0,
  face_5 integer not null default 0,
  constraint a_rating_count_is_of_a_known_moment CHECK (moment = ANY (ARRAY['submission'::text, 'result_return'::text])),
  constraint a_rating_count_is_of_a_week_month_or_quarter CHECK (period_kind = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text])),
  constraint rating_count_pkey PRIMARY KEY (site_id, period_kind, starts_on, unit_id, procedure_id, moment),
  constraint rating_count_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint rating_count_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint rating_count_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table rating_count is 'Invitations and ratings by period. points: the sum of scores from 0 (worst face) to 100 (best).';
comment on column rating_count.face_1 is 'Answers with the worst of five faces; three faces count as 1, 3 and 5.';
grant delete, insert, select, update on rating_count to motcua_app;

create table rating_follow_up (
  id uuid not null,
  site_id integer not null,
  rating_id uuid not null,
  unit_id integer not null,
  procedure_id integer not null,
  sealed_dossier text not null,
  opened_at timestamp with time zone not null,
  finding text,
  answer text,
  answered_at timestamp with time zone,
  answered_by uuid,
  constraint a_finding_is_a_known_one CHECK (finding = ANY (ARRAY['conduct'::text, 'guidance'::text, 'waiting'::text, 'late'::text, 'procedure'::text, 'system'::text, 'unfounded'::text, 'other'::text])),
  constraint an_answer_has_its_finding_time_and_author CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL) AND (answer IS NULL) = (finding IS NULL)),
  constraint rating_follow_up_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES officer(id),
  constraint rating_follow_up_pkey PRIMARY KEY (id),
  constraint rating_follow_up_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedure(id),
  constraint rating_follow_up_rating_id_fkey FOREIGN KEY (rating_id) REFERENCES rating(id),
  constraint rating_follow_up_rating_id_key UNIQUE (rating_id),
  constraint rating_follow_up_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint rating_follow_up_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table rating_follow_up is 'A bad rating that the unit head must look into and answer.';
comment on column rating_follow_up.id is 'Random, not by time: officers see it in addresses, and the moment of a rating could be matched with a visitor.';
comment on column rating_follow_up.sealed_dossier is 'The dossier''s id, encrypted: the system reads it to send the answer on; no page shows it.';
comment on column rating_follow_up.finding is 'What the unit head found when looking into it.';
CREATE INDEX follow_up_answered_by_unit ON public.rating_follow_up USING btree (unit_id, answered_at) WHERE (answered_at IS NOT NULL);
CREATE INDEX follow_up_open_by_unit ON public.rating_follow_up USING btree (unit_id, opened_at) WHERE (answered_at IS NULL);
grant insert, select on rating_follow_up to motcua_app;
grant update (finding, answer, answered_at, answered_by) on rating_follow_up to motcua_app;

create table rating_scale (
  site_id integer not null,
  valid_from date not null,
  faces smallint not null,
  citation text not null,
  decided_at timestamp with time zone not null,
  decided_by uuid not null,
  constraint a_scale_has_three_or_five_faces CHECK (faces = ANY (ARRAY[3, 5])),
  constraint a_scale_rests_on_a_decision CHECK (citation <> ''::text),
  constraint rating_scale_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES officer(id),
  constraint rating_scale_pkey PRIMARY KEY (site_id, valid_from),
  constraint rating_scale_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table rating_scale is 'Which scale holds from which day, by which decision. Before the first row: five faces. A scale that has begun is never rewritten.';
grant insert, select on rating_scale to motcua_app;
grant update (faces, citation, decided_at, decided_by) on rating_scale to motcua_app;

create table reader_day (
  site_id integer not null,
  day date not null,
  salt text not null,
  shown_at timestamp with time zone not null,
  constraint reader_day_pkey PRIMARY KEY (site_id, day),
  constraint reader_day_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table reader_day is 'The salt of the day under which readers are hashed, together with a key of the installation that is not in the database. A job deletes it when the day is over, whether or not anybody reads.';
comment on column reader_day.shown_at is 'When the pages with the most read articles were last told to count anew.';
grant delete, insert, select, update on reader_day to motcua_app;

create table registration (
  id uuid not null,
  site_id integer not null,
  campaign_id uuid not null,
  slot_id uuid not null,
  code text not null,
  once_key uuid not null,
  state text not null,
  arrival integer not null,
  answers jsonb not null,
  person_hash text,
  phone text not null default ''::text,
  email text not null default ''::text,
  language text not null,
  registered_at timestamp with time zone not null,
  cancelled_at timestamp with time zone,
  checked_in_at timestamp with time zone,
  checked_in_by uuid,
  reminded_at timestamp with time zone,
  promoted_at timestamp with time zone,
  changed_at timestamp with time zone,
  called_at timestamp with time zone,
  called_by uuid,
  call_reached boolean,
  repeated_at timestamp with time zone,
  repeats smallint not null default 0,
  cancelled_by uuid,
  cancel_reason text not null default ''::text,
  person_span numrange,
  constraint a_call_has_its_moment_officer_and_outcome CHECK (num_nulls(called_at, called_by, call_reached) = ANY (ARRAY[0, 3])),
  constraint a_call_is_made_by_an_officer FOREIGN KEY (called_by) REFERENCES officer(id),
  constraint a_cancelling_has_its_moment CHECK ((state = 'cancelled'::text) = (cancelled_at IS NOT NULL)),
  constraint a_check_in_names_the_officer CHECK ((checked_in_at IS NULL) = (checked_in_by IS NULL)),
  constraint a_code_is_given_once_in_a_site UNIQUE (site_id, code),
  constraint a_form_registers_once UNIQUE (site_id, once_key),
  constraint a_person_registers_once_however_the_name_is_typed EXCLUDE USING gist (person_span WITH &&) WHERE (state <> 'cancelled'::text),
  constraint a_registration_is_cancelled_by_an_officer FOREIGN KEY (cancelled_by) REFERENCES officer(id),
  constraint a_registration_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint a_registration_is_in_a_known_state CHECK (state = ANY (ARRAY['confirmed'::text, 'waiting'::text, 'cancelled'::text])),
  constraint an_arrival_is_numbered_once_in_a_slot UNIQUE (slot_id, arrival),
  constraint an_officer_cancels_with_a_reason CHECK ((cancelled_by IS NULL) = (cancel_reason = ''::text) AND (cancelled_by IS NULL OR state = 'cancelled'::text)),
  constraint registration_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint registration_checked_in_by_fkey FOREIGN KEY (checked_in_by) REFERENCES officer(id),
  constraint registration_pkey PRIMARY KEY (id),
  constraint registration_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint registration_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES campaign_slot(id),
  constraint who_waits_is_not_checked_in CHECK (checked_in_at IS NULL OR state = 'confirmed'::text)
);
comment on table registration is 'One person''s registration. It is counted and deleted on the campaign''s retention day.';
comment on column registration.once_key is 'From the form: sent a second time, it is the same registration.';
comment on column registration.person_hash is 'Of the answer that tells a person, under a key of the installation.';
comment on column registration.promoted_at is 'When a place that was given back became this one''s; empty for who had a place at once, or has none.';
comment on column registration.changed_at is 'When the place or the end of its time last changed under it, or the campaign was called off: without an e-mail address somebody calls.';
comment on column registration.called_at is 'When an officer last called about a place that came free, a change, or that it is called off; null: never, or taken back.';
comment on column registration.called_by is 'The officer who called.';
comment on column registration.call_reached is 'Whether somebody answered. When not, the call is still due.';
comment on column registration.repeated_at is 'When somebody last tried to register the same person again and it was told; null: nobody did.';
comment on column registration.repeats is 'How often that was told. Not more than three times: strangers shall not fill a letter box.';
comment on column registration.cancelled_by is 'The officer who cancelled it; null: whoever has the link did, or nobody.';
comment on column registration.cancel_reason is 'Why an officer cancelled it, as the slip and the message say.';
comment on column registration.person_span is 'Of the answer that tells a person, the plain name and the day of birth, under a key of the installation: a point for a name with accents, all of them for one without; null: not told apart by name, or kept before.';
CREATE UNIQUE INDEX a_person_registers_once_in_a_campaign ON public.registration USING btree (campaign_id, person_hash) WHERE ((state <> 'cancelled'::text) AND (person_hash IS NOT NULL));
CREATE INDEX registration_by_campaign ON public.registration USING btree (campaign_id, registered_at, id);
CREATE INDEX registration_waiting ON public.registration USING btree (slot_id, arrival) WHERE (state = 'waiting'::text);
grant insert, select, update on registration to motcua_app;

create table registration_file (
  id uuid not null,
  site_id integer not null,
  campaign_id uuid not null,
  once_key uuid not null,
  field text not null,
  sha256 text not null,
  name text not null,
  size integer not null,
  kind text not null,
  sent_at timestamp with time zone not null,
  constraint a_file_of_a_registration_has_a_name_and_a_size CHECK (btrim(name) <> ''::text AND size > 0),
  constraint a_file_of_a_registration_is_kept_by_itself UNIQUE (site_id, sha256),
  constraint a_file_of_a_registration_is_of_a_known_kind CHECK (kind = ANY (ARRAY['pdf'::text, 'jpg'::text, 'png'::text, 'docx'::text])),
  constraint a_salted_hash_is_64_hex_digits CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint registration_file_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES campaign(id),
  constraint registration_file_pkey PRIMARY KEY (id),
  constraint registration_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table registration_file is 'A file that came with the form of a campaign. It goes, bytes too, on the campaign''s retention day; after a day when the form made no registration.';
comment on column registration_file.once_key is 'The form with which it came; the registration that the form made has the same.';
comment on column registration_file.sha256 is 'Of a salt and the bytes: where they are kept, apart from all other files, so that they can be erased.';
CREATE INDEX registration_file_of_campaign ON public.registration_file USING btree (campaign_id);
CREATE INDEX registration_file_of_form ON public.registration_file USING btree (site_id, once_key);
grant delete, insert, select on registration_file to motcua_app;

create table required_content (
  id integer not null generated always as identity,
  site_id integer not null,
  key text not null,
  "position" integer not null,
  name_vi text not null,
  name_en text not null,
  citation text not null,
  satisfied_by text not null,
  confirm_days integer not null,
  valid_from date not null,
  valid_to date,
  most_days integer,
  constraint a_content_is_confirmed_within_ten_years CHECK (confirm_days >= 1 AND confirm_days <= 3660),
  constraint a_content_is_required_once_from_a_day UNIQUE (site_id, key, valid_from),
  constraint a_content_is_satisfied_in_a_known_way CHECK (satisfied_by = ANY (ARRAY['page'::text, 'units'::text, 'leaders'::text, 'boundary'::text, 'procedures'::text, 'documents'::text, 'opinions'::text])),
  constraint a_period_is_never_laxer_than_the_list_it_came_with CHECK (most_days IS NOT NULL AND confirm_days <= most_days),
  constraint a_required_content_has_a_plain_key CHECK (key ~ '^[a-z_]{1,40}$'::text),
  constraint a_requirement_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from),
  constraint required_content_pkey PRIMARY KEY (id),
  constraint required_content_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table required_content is 'What the law wants on a site, as dated data with its citation, and within how many days somebody confirms that it is still right.';
comment on column required_content.citation is 'The rule that wants it. Empty: no rule says it, the product proposes it.';
comment on column required_content.valid_to is 'The first day on which it is no longer required.';
comment on column required_content.most_days is 'The longest time within which it is confirmed, proposed by the product, since the decree names no days: confirm_days may be less, never more.';
grant insert, select on required_content to motcua_app;
grant update (confirm_days, valid_to) on required_content to motcua_app;

create table result_proposal (
  id uuid not null,
  site_id integer not null,
  dossier_id uuid not null,
  proposed_at timestamp with time zone not null,
  proposed_by uuid not null,
  outcome text not null,
  summary text not null,
  closed_at timestamp with time zone,
  closed_by uuid,
  decision text,
  decision_note text,
  constraint a_proposal_grants_or_declines CHECK (outcome = ANY (ARRAY['granted'::text, 'declined'::text])),
  constraint a_proposal_is_approved_or_sent_back CHECK (decision = ANY (ARRAY['approved'::text, 'sent_back'::text])),
  constraint a_proposal_is_closed_with_a_decision CHECK ((closed_at IS NULL) = (decision IS NULL)),
  constraint result_proposal_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES officer(id),
  constraint result_proposal_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint result_proposal_pkey PRIMARY KEY (id),
  constraint result_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES officer(id),
  constraint result_proposal_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table result_proposal is 'What an officer proposes to decide and what became of it. Rows are added and closed, never rewritten.';
CREATE UNIQUE INDEX a_dossier_has_one_open_proposal ON public.result_proposal USING btree (dossier_id) WHERE (closed_at IS NULL);
CREATE INDEX result_proposal_by_dossier ON public.result_proposal USING btree (dossier_id, proposed_at);
grant insert, select on result_proposal to motcua_app;
grant update (closed_at, closed_by, decision, decision_note) on result_proposal to motcua_app;

create table result_return (
  dossier_id uuid not null,
  site_id integer not null,
  way text not null,
  received_by text not null,
  returned_at timestamp with time zone not null,
  returned_by uuid,
  constraint a_result_goes_by_counter_post_or_online CHECK (way = ANY (ARRAY['counter'::text, 'post'::text, 'online'::text])),
  constraint result_return_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint result_return_pkey PRIMARY KEY (dossier_id),
  constraint result_return_returned_by_fkey FOREIGN KEY (returned_by) REFERENCES officer(id),
  constraint result_return_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table result_return is 'Append-only. How the result reached the applicant and who took it.';
comment on column result_return.received_by is 'Name of the person who took it at the counter, or the parcel''s number.';
comment on column result_return.returned_by is 'The officer who handed it over; null for a download.';
grant insert, select on result_return to motcua_app;

create table schema_migration (
  name character varying(255) not null,
  "timestamp" character varying(255) not null,
  constraint schema_migration_pkey PRIMARY KEY (name)
);

create table schema_migration_lock (
  id character varying(255) not null,
  is_locked integer not null default 0,
  constraint schema_migration_lock_pkey PRIMARY KEY (id)
);

create table search_text (
  site_id integer not null,
  kind text not null,
  subject_id integer not null,
  title_plain text not null,
  words tsvector not null,
  weight real not null default 0,
  constraint search_text_pkey PRIMARY KEY (site_id, kind, subject_id),
  constraint search_text_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table search_text is 'What is found by words: texts without accents, so that "dang ky khai sinh" finds "Đăng ký khai sinh".';
comment on column search_text.title_plain is 'Titles as words with one blank between and around them, so that whole words are found in it.';
comment on column search_text.weight is 'Between 0 and 1: what is asked for more often comes first among equals.';
CREATE INDEX search_text_by_words ON public.search_text USING gin (words);
CREATE TRIGGER changed_search_texts_are_counted AFTER UPDATE ON search_text REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('n.kind', 'null::text');
CREATE TRIGGER new_search_texts_are_counted AFTER INSERT ON search_text REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('n.kind', 'null::text');
CREATE TRIGGER removed_search_texts_are_counted AFTER DELETE ON search_text REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION count_kind_words('n.kind', 'null::text');
grant delete, insert, select, update on search_text to motcua_app;

create table session (
  id uuid not null,
  site_id integer not null,
  token_hash text not null,
  citizen_id uuid,
  officer_id uuid,
  method text not null,
  started_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  device text not null,
  ended_at timestamp with time zone,
  constraint a_session_belongs_to_a_citizen_or_an_officer CHECK (num_nonnulls(citizen_id, officer_id) = 1),
  constraint a_session_starts_in_a_known_way CHECK (method = ANY (ARRAY['email_code'::text, 'vneid'::text, 'password_and_totp'::text])),
  constraint session_citizen_id_fkey FOREIGN KEY (citizen_id) REFERENCES citizen_account(id),
  constraint session_officer_id_fkey FOREIGN KEY (officer_id) REFERENCES officer(id),
  constraint session_pkey PRIMARY KEY (id),
  constraint session_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint session_token_hash_key UNIQUE (token_hash)
);
comment on table session is 'Browsers that are or were signed in.';
comment on column session.token_hash is 'SHA-256 of the random token in the cookie. The token itself is kept nowhere.';
comment on column session.last_seen_at is 'To the minute; too long ago ends the session.';
comment on column session.device is 'The browser and system in a word or two, for the list of sessions.';
CREATE INDEX session_by_citizen ON public.session USING btree (citizen_id) WHERE (ended_at IS NULL);
CREATE INDEX session_by_officer ON public.session USING btree (officer_id) WHERE (ended_at IS NULL);
grant insert, select on session to motcua_app;
grant update (last_seen_at, ended_at) on session to motcua_app;

create table session_site (
  session_id uuid not null,
  site_id integer not null,
  chosen_at timestamp with time zone not null,
  constraint session_site_pkey PRIMARY KEY (session_id),
  constraint session_site_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id),
  constraint session_site_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table session_site is 'In which site an officer of several acts, when it is not the one where the session was opened. Only duties in that site count.';
grant insert, select, update on session_site to motcua_app;

create table sign_in_code (
  id uuid not null,
  site_id integer not null,
  email text not null,
  code_hash text not null,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  wrong_tries integer not null default 0,
  used_at timestamp with time zone,
  constraint a_code_runs_out_after_it_is_sent CHECK (expires_at > sent_at),
  constraint sign_in_code_pkey PRIMARY KEY (id),
  constraint sign_in_code_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table sign_in_code is 'Codes sent by e-mail: good once, for ten minutes, for a few tries. Deleted after a day.';
comment on column sign_in_code.code_hash is 'HMAC-SHA-256 of id and code under a key derived from SECRET: six digits alone could be guessed from a plain hash.';
CREATE INDEX sign_in_code_by_age ON public.sign_in_code USING btree (sent_at);
grant delete, insert, select on sign_in_code to motcua_app;
grant update (wrong_tries, used_at) on sign_in_code to motcua_app;

create table site (
  id integer not null generated always as identity,
  key text not null,
  hosts text[] not null default '{}'::text[],
  name_vi text not null,
  name_en text not null,
  is_demo boolean not null default false,
  settings jsonb not null default '{}'::jsonb,
  constraint site_key_key UNIQUE (key),
  constraint site_pkey PRIMARY KEY (id)
);
comment on table site is 'A portal and everything behind it. Every other row names its site, so that one installation serves many.';
comment on column site.hosts is 'Host names that lead to this site, the first being where links to it lead; a request with any other host goes to the first site, but for those of former_host.';
comment on column site.is_demo is 'People and dossiers of a demo site are invented, and its pages say so.';
grant select on site to motcua_app;
grant insert (key, hosts, name_vi, name_en, is_demo) on site to motcua_app;
grant update (hosts) on site to motcua_app;

create table site_boundary (
  id uuid not null,
  site_id integer not null,
  features jsonb not null,
  citation text not null,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint a_boundary_has_features CHECK (jsonb_typeof(features) = 'array'::text AND jsonb_array_length(features) > 0),
  constraint site_boundary_pkey PRIMARY KEY (id),
  constraint site_boundary_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint site_boundary_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table site_boundary is 'Append-only. The administrative boundary map of a site: named polygons read from a GeoJSON file, nothing else of it. The newest counts.';
CREATE INDEX site_boundary_newest ON public.site_boundary USING btree (site_id, saved_at DESC);
CREATE TRIGGER site_boundary_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON site_boundary FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on site_boundary to motcua_app;

create table site_look (
  id uuid not null,
  site_id integer not null,
  look jsonb not null,
  emblem_sha256 text,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint a_look_is_an_object CHECK (jsonb_typeof(look) = 'object'::text),
  constraint an_emblem_is_named_by_its_hash CHECK (emblem_sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint site_look_pkey PRIMARY KEY (id),
  constraint site_look_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint site_look_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table site_look is 'Append-only. Every saved look of a site: the newest is the draft; which one readers see stands in site_look_choice.';
CREATE INDEX site_look_newest ON public.site_look USING btree (site_id, saved_at DESC);
CREATE TRIGGER site_look_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON site_look FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on site_look to motcua_app;

create table site_look_choice (
  site_id integer not null,
  look_id uuid not null,
  published_at timestamp with time zone not null,
  constraint site_look_choice_look_id_fkey FOREIGN KEY (look_id) REFERENCES site_look(id),
  constraint site_look_choice_pkey PRIMARY KEY (site_id),
  constraint site_look_choice_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table site_look_choice is 'The look that readers of a site see. A site without a row looks as the product comes.';
grant insert, select, update on site_look_choice to motcua_app;

create table spent_proof (
  challenge text not null,
  expires_at timestamp with time zone not null,
  constraint spent_proof_pkey PRIMARY KEY (challenge)
);
comment on table spent_proof is 'Challenges of which the proof was taken, until they run out: a proof is good for one form, on every process.';
CREATE INDEX spent_proof_by_expiry ON public.spent_proof USING btree (expires_at);
grant delete, insert, select on spent_proof to motcua_app;

create table stored_file (
  id uuid not null,
  site_id integer not null,
  sha256 text not null,
  size bigint not null,
  media_type text not null,
  name text not null,
  stored_at timestamp with time zone not null,
  constraint a_file_has_bytes CHECK (size > 0),
  constraint a_hash_is_64_hex_digits CHECK (sha256 ~ '^[0-9a-f]{64}$'::text),
  constraint stored_file_pkey PRIMARY KEY (id),
  constraint stored_file_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table stored_file is 'A file that somebody sent or the product made. The bytes lie in the file store under their SHA-256.';
comment on column stored_file.name is 'As the sender called it, cleaned. Never part of a path or an address.';
grant insert, select on stored_file to motcua_app;

create table subscription (
  id uuid not null,
  site_id integer not null,
  list text not null,
  email text not null,
  language text not null,
  topics jsonb not null,
  asked_at timestamp with time zone not null,
  asked_on date not null,
  asked_nth smallint not null,
  confirmed_at timestamp with time zone,
  constraint a_kind_that_is_named_names_topics CHECK (NOT topics @? 'strict $.*?(@.type() != "array" || @.size() == 0)'::jsonpath),
  constraint a_mailbox_is_asked_once_at_a_time UNIQUE (site_id, email, asked_on, asked_nth),
  constraint a_mailbox_is_asked_three_times_a_day_at_most CHECK (asked_nth >= 1 AND asked_nth <= 3),
  constraint a_subscription_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint a_subscription_is_to_a_known_list CHECK (list = ANY (ARRAY['news'::text, 'documents'::text])),
  constraint subscription_pkey PRIMARY KEY (id),
  constraint subscription_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint topics_are_chosen_by_kind CHECK (jsonb_typeof(topics) = 'object'::text)
);
comment on table subscription is 'Who gets letters by e-mail. Personal data: an address that nobody confirms is deleted three days after it was entered, a confirmed one when its reader unsubscribes, at once; the letters to it are erased with it.';
comment on column subscription.list is 'Which letters: the weekly digest of the news, or one for each new document.';
comment on column subscription.topics is 'The topics that were chosen, as texts by kind: {"type": ["plan"], "field": ["3"]}; a kind that is not named is all of it, later ones included.';
comment on column subscription.asked_nth is 'Which mail to this address on that day it is, from 1: nobody can have a stranger flooded.';
CREATE UNIQUE INDEX subscription_confirmed ON public.subscription USING btree (site_id, list, email) WHERE (confirmed_at IS NOT NULL);
CREATE INDEX subscription_to_send ON public.subscription USING btree (site_id, list, id) WHERE (confirmed_at IS NOT NULL);
CREATE INDEX subscription_unconfirmed ON public.subscription USING btree (site_id, asked_at) WHERE (confirmed_at IS NULL);
CREATE TRIGGER letters_end_with_their_subscription AFTER DELETE ON subscription REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION erase_letters();
grant delete, insert, select on subscription to motcua_app;
grant update (language, topics, confirmed_at) on subscription to motcua_app;

create table supplement_request (
  dossier_id uuid not null,
  site_id integer not null,
  unit_id integer not null,
  requested_at timestamp with time zone not null,
  requested_by uuid not null,
  reasons jsonb not null,
  items jsonb not null,
  guidance text not null,
  supplement_by date not null,
  answered_at timestamp with time zone,
  answer_note text,
  constraint a_supplement_is_asked_with_a_reason CHECK (jsonb_array_length(reasons) > 0),
  constraint a_supplement_names_what_is_missing CHECK (jsonb_array_length(items) > 0),
  constraint supplement_request_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint supplement_request_pkey PRIMARY KEY (dossier_id),
  constraint supplement_request_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES officer(id),
  constraint supplement_request_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint supplement_request_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table supplement_request is 'What an applicant was asked to add. The key allows one per dossier: everything is to be said at once (ND 118/2025 art. 17.2.a).';
comment on column supplement_request.reasons is 'List of {code, text}.';
comment on column supplement_request.items is 'List of {name, originals, certifiedCopies, photocopies}.';
CREATE INDEX supplement_request_by_unit ON public.supplement_request USING btree (unit_id, requested_at);
grant insert, select on supplement_request to motcua_app;
grant update (answered_at, answer_note) on supplement_request to motcua_app;

create table tracking_link (
  token_hash text not null,
  site_id integer not null,
  dossier_id uuid not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint a_tracking_token_is_kept_as_its_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'::text),
  constraint tracking_link_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint tracking_link_pkey PRIMARY KEY (token_hash),
  constraint tracking_link_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table tracking_link is 'Random links that open the tracking page of one dossier without code and phone.';
CREATE INDEX tracking_link_by_age ON public.tracking_link USING btree (expires_at);
grant delete, insert, select on tracking_link to motcua_app;

create table unit (
  id integer not null generated always as identity,
  site_id integer not null,
  slug text not null,
  kind text not null,
  parent_id integer,
  agency_code text not null,
  gso_code text,
  name_vi text not null,
  name_en text not null,
  short_name_vi text not null,
  short_name_en text not null,
  address text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  valid_from date not null,
  valid_to date,
  citation text not null default ''::text,
  constraint a_gso_code_has_three_or_five_digits CHECK (gso_code ~ '^([0-9]{3}|[0-9]{5})$'::text),
  constraint a_unit_ends_after_it_begins CHECK (valid_to IS NULL OR valid_to > valid_from),
  constraint a_unit_is_of_a_known_kind CHECK (kind = ANY (ARRAY['district'::text, 'department'::text, 'ward'::text, 'one_stop'::text])),
  constraint a_unit_slug_is_used_once_in_a_site UNIQUE (site_id, slug),
  constraint an_agency_code_has_the_national_form CHECK (agency_code ~ '^[A-Z][0-9]{2}([.][0-9]{1,3}){0,3}$'::text),
  constraint unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES unit(id),
  constraint unit_pkey PRIMARY KEY (id),
  constraint unit_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table unit is 'A body of the administration. Never deleted: it ends, and unit_succession tells what followed.';
comment on column unit.agency_code is 'Mã định danh cơ quan (QĐ 20/2020/QĐ-TTg): the first part of its dossiers'' codes.';
comment on column unit.gso_code is 'Code in the General Statistics Office''s list. Codes are used again for other units: never without the unit''s dates.';
comment on column unit.valid_to is 'The first day on which the unit no longer is.';
CREATE INDEX unit_by_parent ON public.unit USING btree (parent_id);
CREATE TRIGGER places_are_found_by_the_new_name AFTER UPDATE OF short_name_vi, short_name_en ON unit FOR EACH ROW WHEN (old.short_name_vi IS DISTINCT FROM new.short_name_vi OR old.short_name_en IS DISTINCT FROM new.short_name_en) EXECUTE FUNCTION say_words_of_places_in();
grant insert, select, update on unit to motcua_app;

create table unit_profile (
  id uuid not null,
  site_id integer not null,
  unit_id integer not null,
  valid_from date not null,
  duties_vi text not null,
  duties_en text not null default ''::text,
  reception_vi text not null default ''::text,
  reception_en text not null default ''::text,
  saved_at timestamp with time zone not null,
  saved_by uuid,
  constraint unit_profile_pkey PRIMARY KEY (id),
  constraint unit_profile_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES officer(id),
  constraint unit_profile_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint unit_profile_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES unit(id)
);
comment on table unit_profile is 'Append-only. What a unit does and when it receives people, from a day on: the last saved of those that hold counts.';
CREATE INDEX unit_profile_by_unit ON public.unit_profile USING btree (unit_id, valid_from DESC, saved_at DESC);
CREATE TRIGGER unit_profile_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_profile FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on unit_profile to motcua_app;

create table unit_profile_withdrawal (
  profile_id uuid not null,
  site_id integer not null,
  withdrawn_at timestamp with time zone not null,
  withdrawn_by uuid,
  constraint unit_profile_withdrawal_pkey PRIMARY KEY (profile_id),
  constraint unit_profile_withdrawal_profile_id_fkey FOREIGN KEY (profile_id) REFERENCES unit_profile(id),
  constraint unit_profile_withdrawal_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint unit_profile_withdrawal_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES officer(id)
);
comment on table unit_profile_withdrawal is 'Append-only. What was said of a unit and taken back before it began: as if it had not been said.';
CREATE TRIGGER unit_profile_withdrawal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_profile_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on unit_profile_withdrawal to motcua_app;

create table unit_succession (
  site_id integer not null,
  predecessor_id integer not null,
  successor_id integer not null,
  happened_on date not null,
  citation text not null,
  constraint a_unit_does_not_follow_itself CHECK (predecessor_id <> successor_id),
  constraint unit_succession_pkey PRIMARY KEY (predecessor_id, successor_id),
  constraint unit_succession_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES unit(id),
  constraint unit_succession_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint unit_succession_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES unit(id)
);
comment on table unit_succession is 'Which unit took over from which, by merger, split or renaming.';
grant insert, select on unit_succession to motcua_app;

create table vain_search (
  site_id integer not null,
  language text not null,
  words_hash text not null,
  words text,
  days smallint not null default 1,
  searches integer not null default 1,
  first_day date not null,
  last_day date not null,
  networks bigint not null default 0,
  constraint a_vain_search_is_in_a_known_language CHECK (language = ANY (ARRAY['vi'::text, 'en'::text])),
  constraint vain_search_pkey PRIMARY KEY (site_id, language, words_hash),
  constraint vain_search_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id),
  constraint vain_words_are_readable_when_several_looked_for_them_for_days CHECK (words IS NULL OR days >= 3 AND bit_count(networks::bit(64)) >= 3)
);
comment on table vain_search is 'Words that found nothing. Nobody who searched is in it; it is forgotten when it has not come again for ninety days.';
comment on column vain_search.words_hash is 'A MAC of the words: what came once or twice, a name perhaps, can be counted and not read.';
comment on column vain_search.words is 'Readable from the third day on, when three networks at least looked for them.';
comment on column vain_search.networks is 'Of 64 bits those that a MAC gave to the networks of who searched: enough to tell one from several, too little to tell who.';
CREATE INDEX vain_search_by_age ON public.vain_search USING btree (site_id, last_day);
grant delete, insert, select, update on vain_search to motcua_app;

create table view_record (
  id uuid not null,
  site_id integer not null,
  viewer_kind text not null,
  viewer_id uuid not null,
  viewed_at timestamp with time zone not null,
  subject_kind text not null,
  subject_id text not null,
  route text not null,
  constraint a_viewer_is_an_officer_or_a_citizen CHECK (viewer_kind = ANY (ARRAY['officer'::text, 'citizen'::text])),
  constraint view_record_pkey PRIMARY KEY (id),
  constraint view_record_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table view_record is 'Append-only. Who saw whose personal data, when, on which page.';
CREATE INDEX view_record_by_subject ON public.view_record USING btree (subject_id, viewed_at);
CREATE TRIGGER view_record_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON view_record FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
grant insert, select on view_record to motcua_app;

create table withdrawal (
  dossier_id uuid not null,
  site_id integer not null,
  requested_at timestamp with time zone not null,
  reason text not null,
  stage text not null,
  confirmed_at timestamp with time zone,
  confirmed_by uuid,
  settlement text,
  constraint a_withdrawal_is_confirmed_with_its_settlement CHECK ((confirmed_at IS NULL) = (settlement IS NULL)),
  constraint withdrawal_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES officer(id),
  constraint withdrawal_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier(id),
  constraint withdrawal_pkey PRIMARY KEY (dossier_id),
  constraint withdrawal_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table withdrawal is 'The applicant''s wish to have the dossier stopped, possible only before a result is issued.';
comment on column withdrawal.stage is 'The state and step that the dossier had reached.';
comment on column withdrawal.settlement is 'What happens to money already paid.';
grant insert, select on withdrawal to motcua_app;
grant update (confirmed_at, confirmed_by, settlement) on withdrawal to motcua_app;

create table working_calendar (
  site_id integer not null,
  revision integer not null,
  constraint a_revision_counts_from_one CHECK (revision >= 1),
  constraint working_calendar_pkey PRIMARY KEY (site_id),
  constraint working_calendar_site_id_fkey FOREIGN KEY (site_id) REFERENCES site(id)
);
comment on table working_calendar is 'The current revision of a site''s calendars. A change locks this row, so that revisions follow one another; processes compare it with what they hold in memory.';
grant insert, select on working_calendar to motcua_app;
grant update (revision) on working_calendar to motcua_app;

create view document_effect as
 SELECT d.id AS document_id,
    COALESCE(d.effective_on, d.issued_on) AS effect_from,
    LEAST(d.expires_on, ended.on_day) AS ends_on,
    partly.on_day AS partly_ends_on
   FROM document d
     LEFT JOIN LATERAL ( SELECT min(COALESCE(o.effective_on, o.issued_on)) FILTER (WHERE document_held(o.id, ARRAY[]::uuid[])) AS on_day
           FROM document_relation r
             JOIN document o ON o.id = r.from_id AND o.state = 'published'::text
          WHERE r.to_id = d.id AND (r.kind = ANY (ARRAY['replaces'::text, 'repeals'::text]))) ended ON true
     LEFT JOIN LATERAL ( SELECT min(COALESCE(o.effective_on, o.issued_on)) FILTER (WHERE document_held(o.id, ARRAY[]::uuid[])) AS on_day
           FROM document_relation r
             JOIN document o ON o.id = r.from_id AND o.state = 'published'::text
          WHERE r.to_id = d.id AND r.kind = 'repeals_partly'::text) partly ON true;
comment on view document_effect is 'From when a document holds, the first day on which it no longer does, and from when parts of it do not: by its own days and by published documents that replace or repeal it and were in effect themselves.';
grant select on document_effect to motcua_app;

create view duty as
 SELECT a.site_id,
    a.officer_id,
    a.unit_id,
    a.role,
    a.title_vi,
    a.title_en,
    GREATEST(a.valid_from, o.since) AS valid_from,
    LEAST(a.valid_to, o.until) AS valid_to,
    NULL::uuid AS delegated_by
   FROM assignment a
     JOIN officer o ON o.id = a.officer_id
UNION ALL
 SELECT d.site_id,
    d.to_officer_id AS officer_id,
    d.unit_id,
    d.role,
    a.title_vi,
    a.title_en,
    GREATEST(d.valid_from, a.valid_from, receiver.since, giver.since) AS valid_from,
    LEAST(d.valid_to + 1, a.valid_to, receiver.until, giver.until) AS valid_to,
    d.from_officer_id AS delegated_by
   FROM delegation d
     JOIN assignment a ON a.officer_id = d.from_officer_id AND a.unit_id = d.unit_id AND a.role = d.role
     JOIN officer giver ON giver.id = d.from_officer_id
     JOIN officer receiver ON receiver.id = d.to_officer_id
  WHERE d.withdrawn_at IS NULL;
comment on view duty is 'What officers are to do and since when: assignments, and delegations while the giver holds the duty. valid_to is the first day after.';
grant select on duty to motcua_app;

create view procedure_fee_document as
 SELECT p.site_id,
    p.procedure_id,
    d.slug,
    d.type,
    d.number,
    d.title,
    d.issued_on,
    e.ends_on,
    e.effect_from
   FROM document_procedure p
     JOIN document d ON d.id = p.document_id AND d.state = 'published'::text
     JOIN document_effect e ON e.document_id = d.id;
comment on view procedure_fee_document is 'Published documents that set the fees of a procedure: what the procedure''s page names beside them.';
grant select on procedure_fee_document to motcua_app;

create view rating_crowd as
 SELECT site_id,
    starts_on AS week,
    unit_id,
    procedure_id,
    moment,
    invited
   FROM rating_count
  WHERE period_kind = 'week'::text;
comment on view rating_crowd is 'How many applicants reached a moment in a week: what ratings look at before they tell an officer when something was said.';
grant select on rating_crowd to motcua_app;

create view site_shown_as as
 SELECT c.site_id,
    l.look #>> '{name,vi}'::text[] AS name_vi,
    l.look #>> '{name,en}'::text[] AS name_en,
    l.look #>> '{agency,vi}'::text[] AS agency_vi,
    l.look #>> '{agency,en}'::text[] AS agency_en
   FROM site_look_choice c
     JOIN site_look l ON l.id = c.look_id;
comment on view site_shown_as is 'What the look that readers see calls a site and whose it is; a site that looks as the product comes has no row.';
grant select on site_shown_as to motcua_app;

grant usage on schema public to motcua_app;
