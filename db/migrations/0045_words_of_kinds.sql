-- The words of documents, places and pages, against which slips of typing are mended. Articles and procedures keep their own.
create table kind_word (
  site_id integer not null references site(id),
  kind text not null,
  word text not null,
  texts integer not null,
  primary key (site_id, kind, word),
  constraint words_are_of_a_known_kind check (kind in ('document', 'place', 'page_vi', 'page_en'))
);
comment on table kind_word is
  'Every word of the texts of a kind, as people type it, and in how many it stands. Kept by triggers on the tables that hold the texts.';
grant select, insert, update on kind_word to motcua_app;

create function count_kind_words() returns trigger language plpgsql set search_path = public as $$
declare
  -- What a row says of itself: its kind, and the mark that its words have behind the site's.
  kind_of constant text := tg_argv[0];
  mark_of constant text := tg_argv[1];
  added constant text := format(
    'select n.site_id, %s as kind, length(''s'' || n.site_id || %s) as mark, n.words, 1 as times from added n', kind_of, mark_of);
  removed constant text := format(
    'select n.site_id, %s as kind, length(''s'' || n.site_id || %s) as mark, n.words, -1 as times from removed n', kind_of, mark_of);
begin
  -- What an update leaves as it was adds nothing, and all take the words in one order, so that two never wait for each other.
  execute format($count$
    insert into kind_word as k (site_id, kind, word, texts)
    select c.site_id, c.kind, substr(t.word, c.mark + 1), sum(c.times)
    from (%s) c cross join lateral unnest(tsvector_to_array(c.words)) as t(word)
    group by 1, 2, 3 having sum(c.times) <> 0 order by 1, 2, 3
    on conflict (site_id, kind, word) do update set texts = k.texts + excluded.texts$count$,
    case tg_op when 'INSERT' then added when 'DELETE' then removed else added || ' union all ' || removed end);
  return null;
end $$;

create trigger new_document_words_are_counted after insert on document
  referencing new table as added for each statement execute function count_kind_words('''document''', '''d''');
create trigger changed_document_words_are_counted after update on document
  referencing old table as removed new table as added for each statement execute function count_kind_words('''document''', '''d''');
create trigger new_document_text_words_are_counted after insert on document_text
  referencing new table as added for each statement execute function count_kind_words('''document''', '''d''');
create trigger changed_document_text_words_are_counted after update on document_text
  referencing old table as removed new table as added for each statement execute function count_kind_words('''document''', '''d''');
create trigger removed_document_text_words_are_counted after delete on document_text
  referencing old table as removed for each statement execute function count_kind_words('''document''', '''d''');

create trigger new_place_words_are_counted after insert on place
  referencing new table as added for each statement execute function count_kind_words('''place''', '''''');
create trigger changed_place_words_are_counted after update on place
  referencing old table as removed new table as added for each statement execute function count_kind_words('''place''', '''''');

create trigger new_page_words_are_counted after insert on page_text
  referencing new table as added for each statement execute function count_kind_words('''page_'' || n.language', 'n.language');
create trigger changed_page_words_are_counted after update on page_text
  referencing old table as removed new table as added for each statement execute function count_kind_words('''page_'' || n.language', 'n.language');

insert into kind_word (site_id, kind, word, texts)
select site_id, 'document', substr(t.word, length('s' || site_id || 'd') + 1), count(*)
from (select site_id, words from document union all select site_id, words from document_text) d
  cross join lateral unnest(tsvector_to_array(d.words)) as t(word)
group by 1, 2, 3
union all
select site_id, 'place', substr(t.word, length('s' || site_id) + 1), count(*)
from place cross join lateral unnest(tsvector_to_array(words)) as t(word)
group by 1, 2, 3
union all
select site_id, 'page_' || language, substr(t.word, length('s' || site_id || language) + 1), count(*)
from page_text cross join lateral unnest(tsvector_to_array(words)) as t(word)
group by 1, 2, 3;
