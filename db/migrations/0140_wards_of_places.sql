-- The list prints the ward behind the address, and who typed what it prints found nothing. A ward's name stands in a table of
-- its own, which no generated column reads: the words of a place are said by a trigger now, and anew when its ward is renamed.
alter table place alter column words drop expression;
alter table place alter column words set default '';
comment on column place.words is
  'The words of name, address, ward and code, without accents and with them. Said by a trigger: the ward''s short names are those of unit.';

create function say_place_words() returns trigger language plpgsql set search_path = public as $$
begin
  -- The ward in Vietnamese follows the address, as on the list: neighbours there are neighbours here.
  new.words := place_words(new.site_id, concat_ws(' ', new.name_vi, new.name_en, new.address,
    (select short_name_vi || ' ' || short_name_en from unit where id = new.unit_id), new.code));
  return new;
end $$;
create trigger words_of_a_place before insert or update on place
  for each row execute function say_place_words();

create function say_words_of_places_in() returns trigger language plpgsql set search_path = public as $$
begin
  update place set unit_id = unit_id where unit_id = new.id;
  return null;
end $$;
create trigger places_are_found_by_the_new_name after update of short_name_vi, short_name_en on unit
  for each row when ((old.short_name_vi, old.short_name_en) is distinct from (new.short_name_vi, new.short_name_en))
  execute function say_words_of_places_in();

-- The dictionary of words follows by its own trigger (0045).
update place set unit_id = unit_id;
