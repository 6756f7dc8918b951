-- A form with accents began with the letters of its plain word, so whoever looked for the beginning of a word read every
-- text twice. In the index its forms stand apart now, behind zz.
create function forms_apart(mark text, forms tsvector) returns tsvector
  language sql immutable parallel safe strict
  return regexp_replace(forms::text, '''' || mark || '(?=[^'']*z[d1-5fjw])', '''' || mark || 'zz', 'g')::tsvector;
comment on function forms_apart(text, tsvector) is
  'The forms of a text (accented); those that have accents get zz between their mark and the word, where no beginning of a word finds them.';

create or replace function marked_words(mark text, input text) returns tsvector
  language sql immutable parallel safe strict
  return words_at_places(
    to_tsvector('simple', regexp_replace(plain(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', mark || '\1 ', 'g')),
    forms_apart(mark, to_tsvector('simple', regexp_replace(accented(input), '[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*', mark || '\1 ', 'g'))));
comment on function marked_words(text, text) is
  'The words of a text and their forms with accents, each behind a mark (s1vikhai, s1vizzmoz3): a search then reads the entries of its own texts only. 24/11/2026 is three words, so that every part of it is found.';

create or replace function code_words(input text) returns tsvector
  language sql immutable parallel safe strict
  return words_at_places(to_tsvector('simple', plain(input)), forms_apart('', to_tsvector('simple', accented(input))));

-- How well the words of a text answer is read from the words themselves, some hundreds with each search: to unpack them
-- took four times as long as to rank them.
alter table article_text alter column words set storage external;
alter table document_text alter column words set storage external;
alter table page_text alter column words set storage external;
alter table search_text alter column words set storage external;

-- The index is made anew.
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
