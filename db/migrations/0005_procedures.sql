-- The catalogue of administrative procedures: what may be asked of the administration, and how.
-- Words:
--   procedure   something a person may ask for (thủ tục hành chính), with its code in the national list
--   version     what the rules of a procedure were from a day to a day: papers, limit, fees, steps, form
--   competence  which unit helps with, receives, handles and decides a procedure
create extension if not exists fuzzystrmatch;

create table procedure_field (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  constraint a_field_slug_is_used_once_in_a_site unique (site_id, slug)
);
comment on table procedure_field is 'Lĩnh vực: civil status, certification, construction …';
grant select, insert, update on procedure_field to motcua_app;

create table life_event (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  slug text not null,
  name_vi text not null,
  name_en text not null,
  position integer not null,
  constraint a_life_event_slug_is_used_once_in_a_site unique (site_id, slug)
);
comment on table life_event is 'What happens in a life or a business and leads to procedures: a child is born, a house is built …';
grant select, insert, update on life_event to motcua_app;

create table procedure (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  code text not null,
  slug text not null,
  field_id integer not null references procedure_field(id),
  level text not null,
  audiences text[] not null,
  position integer not null default 1000,
  constraint a_procedure_code_is_used_once_in_a_site unique (site_id, code),
  constraint a_procedure_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_procedure_code_has_the_national_form check (code ~ '^[0-9][.][0-9]{6}$'),
  constraint a_procedure_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_procedure_is_of_the_ward_or_the_district check (level in ('ward', 'district')),
  constraint a_procedure_is_for_persons_or_businesses
    check (cardinality(audiences) > 0 and audiences <@ array['person', 'business'])
);
create index procedure_by_field on procedure (field_id);
comment on table procedure is 'Something a person or a business may ask the administration for. What the rules are stands in its versions.';
comment on column procedure.code is 'Code in the national procedure database: 1.001193.';
comment on column procedure.position is 'Order among equals in lists: the most asked-for first.';
grant select, insert, update on procedure to motcua_app;

create table procedure_life_event (
  site_id integer not null references site(id),
  procedure_id integer not null references procedure(id),
  life_event_id integer not null references life_event(id),
  primary key (procedure_id, life_event_id)
);
comment on table procedure_life_event is 'Which procedures a life event leads to.';
create index procedure_life_event_by_event on procedure_life_event (life_event_id);
grant select, insert, delete on procedure_life_event to motcua_app;

create table procedure_version (
  id integer generated always as identity primary key,
  publication_id uuid not null unique,
  site_id integer not null references site(id),
  procedure_id integer not null references procedure(id),
  number integer not null,
  valid_from date not null,
  valid_to date,
  name_vi text not null,
  name_en text not null,
  content jsonb not null,
  form jsonb not null,
  citation text not null,
  verified boolean not null,
  published_at timestamptz not null,
  constraint a_version_number_is_used_once unique (procedure_id, number),
  constraint a_version_ends_after_it_begins check (valid_to is null or valid_to > valid_from),
  constraint a_version_cites_its_source check (citation <> ''),
  constraint a_procedure_has_one_version_on_a_day
    exclude using gist (procedure_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table procedure_version is
  'The rules of a procedure from a day to a day. Never changed once published, but for its end: a dossier keeps the version it was received under.';
comment on column procedure_version.publication_id is 'The subject of the event that published it.';
comment on column procedure_version.valid_to is 'The first day on which it no longer holds; null while no end is known.';
comment on column procedure_version.content is
  'Papers, time limit, fees, steps, result, requirements, legal basis: the shape is contentSchema in features/procedures/domain/content.schema.ts.';
comment on column procedure_version.form is 'The form as data: formSchema in features/procedures/domain/forms/form.schema.ts.';
comment on column procedure_version.verified is 'False while some fact in it still has to be compared with its source; the page then says so.';
grant select, insert on procedure_version to motcua_app;
grant update (valid_to) on procedure_version to motcua_app;

create table procedure_competence (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  procedure_id integer not null references procedure(id),
  receiving_unit_id integer not null references unit(id),
  helping_unit_id integer not null references unit(id),
  handling_unit_id integer not null references unit(id),
  deciding_unit_id integer not null references unit(id),
  valid_from date not null,
  valid_to date,
  constraint a_competence_ends_after_it_begins check (valid_to is null or valid_to > valid_from),
  constraint a_unit_receives_a_procedure_for_one_handler_at_a_time
    exclude using gist (procedure_id with =, receiving_unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index procedure_competence_by_unit on procedure_competence (receiving_unit_id, procedure_id);
comment on table procedure_competence is
  'For each place that receives a procedure: who helps, who handles and who decides, and since when. Three distinct roles (NĐ 118/2025).';
grant select, insert on procedure_competence to motcua_app;
grant update (valid_to) on procedure_competence to motcua_app;

create table administrative_unit (
  id integer generated always as identity primary key,
  site_id integer not null references site(id),
  code text not null,
  full_name text not null,
  full_name_plain text generated always as (plain(full_name)) stored,
  level_system text not null,
  valid_from date not null,
  valid_to date,
  constraint an_administrative_code_has_five_digits check (code ~ '^[0-9]{5}$'),
  constraint an_administrative_unit_belongs_to_a_known_system check (level_system in ('three_levels', 'two_levels')),
  constraint an_administrative_unit_ends_after_it_begins check (valid_to is null or valid_to > valid_from),
  constraint an_administrative_code_means_one_unit_on_a_day
    exclude using gist (site_id with =, code with =, daterange(valid_from, valid_to) with &&)
);
create index administrative_unit_by_name on administrative_unit using gin (full_name_plain gin_trgm_ops);
create index administrative_unit_by_full_name on administrative_unit (site_id, full_name);
comment on table administrative_unit is
  'Wards and communes that an address may name, with the days on which their codes meant them: codes are used again for other wards.';
comment on column administrative_unit.level_system is 'three_levels: before 1/7/2025 (ward, district, province); two_levels: since (ward, province).';
grant select, insert on administrative_unit to motcua_app;

create table search_text (
  site_id integer not null references site(id),
  kind text not null,
  subject_id integer not null,
  title_plain text not null,
  words tsvector not null,
  weight real not null default 0,
  primary key (site_id, kind, subject_id)
);
comment on table search_text is 'What is found by words: texts without accents, so that "dang ky khai sinh" finds "Đăng ký khai sinh".';
comment on column search_text.title_plain is 'Titles as words with one blank between and around them, so that whole words are found in it.';
comment on column search_text.weight is 'Between 0 and 1: what is asked for more often comes first among equals.';
create index search_text_by_words on search_text using gin (words);
grant select, insert, update, delete on search_text to motcua_app;

create table search_word (
  site_id integer not null references site(id),
  word text not null,
  texts integer not null,
  primary key (site_id, word)
);
comment on table search_word is
  'Every word of the search texts and in how many it stands: slips are mended against it (written without accents, Vietnamese has few syllables, so it stays small).';
grant select, insert, update, delete on search_word to motcua_app;

create function count_search_words() returns trigger language plpgsql set search_path = public as $$
begin
  if tg_op in ('UPDATE', 'DELETE') then
    update search_word w set texts = w.texts - gone.times
    from (select o.site_id, t.word, count(*) as times
          from removed o cross join lateral unnest(tsvector_to_array(o.words)) as t(word) group by 1, 2) gone
    where w.site_id = gone.site_id and w.word = gone.word;
  end if;
  if tg_op in ('UPDATE', 'INSERT') then
    insert into search_word (site_id, word, texts)
    select n.site_id, t.word, count(*)
    from added n cross join lateral unnest(tsvector_to_array(n.words)) as t(word)
    group by 1, 2 order by 1, 2
    on conflict (site_id, word) do update set texts = search_word.texts + excluded.texts;
  end if;
  return null;
end $$;
create trigger new_search_texts_are_counted after insert on search_text
  referencing new table as added for each statement execute function count_search_words();
create trigger changed_search_texts_are_counted after update on search_text
  referencing old table as removed new table as added for each statement execute function count_search_words();
create trigger removed_search_texts_are_counted after delete on search_text
  referencing old table as removed for each statement execute function count_search_words();
