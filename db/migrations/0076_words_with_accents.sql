-- Who types accents means them: the index of words holds each word that has accents twice at its place, plain and with them.
-- Figures that are set high or low are typed as figures: m2 finds m².
create or replace function plain(input text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, translate(normalize(input, NFC),
    U&'\00b2\00b3\00b9\2070\2074\2075\2076\2077\2078\2079\2080\2081\2082\2083\2084\2085\2086\2087\2088\2089', '23104567890123456789')));

create function accented(input text) returns text
  language sql immutable parallel safe strict
  return plain(translate(
    regexp_replace(
      replace(replace(replace(replace(lower(normalize(input, NFD)), U&'\0111', 'dzd'), U&'\0302', 'zw'), U&'\031b', 'zf'), U&'\0306', 'zj'),
      U&'([\0301\0300\0309\0303\0323])([a-z0-9]*)', '\2z\1', 'g'),
    U&'\0301\0300\0309\0303\0323', '12345'));
comment on function accented(text) is
  'A text without accents, but with letters that tell them: zd, zw, zf, zj behind the letter that they make another of, z1 to z5 for the tone at the end of the word, wherever it was put. The same as kernel/accents.ts.';

create function words_at_places(words tsvector, forms tsvector) returns tsvector
  language sql immutable parallel safe strict
  return (words::text || ' ' || forms::text)::tsvector;
comment on function words_at_places(tsvector, tsvector) is
  'The words of both; a word that is in both stands where it stood. Both are of one text, so a word and its form with accents share a place.';

create function marked_words(mark text, input text) returns tsvector
  language sql immutable parallel safe strict
  return words_at_places(
    to_tsvector('simple', regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', mark || '\1 ', 'g')),
    to_tsvector('simple', regexp_replace(accented(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', mark || '\1 ', 'g')));
comment on function marked_words(text, text) is
  'The words of a text and their forms with accents, each behind a mark (s1vikhai): a search then reads the entries of its own texts only. 24/11/2026 is three words, so that every part of it is found.';

create function code_words(input text) returns tsvector
  language sql immutable parallel safe strict
  return words_at_places(to_tsvector('simple', plain(input)), to_tsvector('simple', accented(input)));
comment on function code_words(text) is
  'The words of a text and their forms with accents, without a mark; codes such as 1.001193 stay whole.';

create or replace function article_words(site integer, language text, input text) returns tsvector
  language sql immutable parallel safe strict
  return marked_words('s' || site || language, input);
create or replace function document_words(site integer, input text) returns tsvector
  language sql immutable parallel safe strict
  return marked_words('s' || site || 'd', input);
create or replace function place_words(site integer, input text) returns tsvector
  language sql immutable parallel safe strict
  return marked_words('s' || site, input);

-- Slips are mended against plain words.
create or replace function count_kind_words() returns trigger language plpgsql set search_path = public as $$
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
end $$;

-- What is made of the texts is made anew.
update article_text set title = title, lead = lead, body_plain = body_plain;
update document set number = number, title = title;
update document_text set body_plain = body_plain;
update page_text set title = title, body_plain = body_plain;
update place set name_vi = name_vi, name_en = name_en, address = address, code = code;
update search_text s set words = setweight(code_words(v.name_vi || ' . ' || v.name_en), 'A')
    || setweight(code_words(p.code || ' . ' || coalesce((
      select string_agg(k.word, ' . ' order by k.place) from jsonb_array_elements_text(v.content -> 'keywords') with ordinality k(word, place)), '')), 'B')
    || setweight(code_words((v.content #>> '{summary,vi}') || ' . ' || (v.content #>> '{summary,en}') || coalesce((
      select string_agg(' . ' || (k.paper #>> '{name,vi}') || ' . ' || (k.paper #>> '{name,en}'), '' order by k.place)
      from jsonb_array_elements(v.content -> 'papers') with ordinality k(paper, place)), '')), 'D')
  from procedure p
  join lateral (select * from procedure_version where procedure_id = p.id order by number desc limit 1) v on true
  where s.kind = 'procedure' and s.subject_id = p.id and s.site_id = p.site_id;
