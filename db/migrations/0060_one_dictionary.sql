-- The words against which slips of typing are mended stand in one table for all kinds of texts, counted by one function.
alter table kind_word drop constraint words_are_of_a_known_kind;
alter table kind_word add constraint a_kind_of_words_has_a_plain_name check (kind ~ '^[a-z_]{1,30}$') not valid;
comment on table kind_word is
  'Every word of the texts of a kind, as people type it, and in how many it stands: slips of typing are mended against it. Without accents Vietnamese has few syllables, so it stays small. Kept by triggers on the tables that hold the texts, which also name the kind.';

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
    group by 1, 2, 3 having sum(c.times) <> 0 order by 1, 2, 3
    on conflict (site_id, kind, word) do update set texts = k.texts + excluded.texts$count$,
    case tg_op when 'INSERT' then added when 'DELETE' then removed else added || ' union all ' || removed end);
  return null;
end $$;

insert into kind_word (site_id, kind, word, texts)
select site_id, 'article_' || language, word, texts from article_word where texts > 0
union all
select site_id, 'procedure', word, texts from search_word where texts > 0;

drop trigger new_article_words_are_counted on article_text;
drop trigger changed_article_words_are_counted on article_text;
create trigger new_article_words_are_counted after insert on article_text
  referencing new table as added for each statement execute function count_kind_words('''article_'' || n.language', 'n.language');
create trigger changed_article_words_are_counted after update on article_text
  referencing old table as removed new table as added for each statement execute function count_kind_words('''article_'' || n.language', 'n.language');

drop trigger new_search_texts_are_counted on search_text;
drop trigger changed_search_texts_are_counted on search_text;
drop trigger removed_search_texts_are_counted on search_text;
create trigger new_search_texts_are_counted after insert on search_text
  referencing new table as added for each statement execute function count_kind_words('n.kind', 'null::text');
create trigger changed_search_texts_are_counted after update on search_text
  referencing old table as removed new table as added for each statement execute function count_kind_words('n.kind', 'null::text');
create trigger removed_search_texts_are_counted after delete on search_text
  referencing old table as removed for each statement execute function count_kind_words('n.kind', 'null::text');

drop function count_article_words();
drop function count_search_words();
-- squawk-ignore ban-drop-table
drop table article_word;
-- squawk-ignore ban-drop-table
drop table search_word;
