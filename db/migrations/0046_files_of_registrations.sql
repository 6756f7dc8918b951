-- Files that people send with a registration, and the place of a campaign in the register of places.
create table registration_file (
  id uuid primary key,
  site_id integer not null references site(id),
  campaign_id uuid not null references campaign(id),
  once_key uuid not null,
  field text not null,
  sha256 text not null,
  name text not null,
  size integer not null,
  kind text not null,
  sent_at timestamptz not null,
  constraint a_file_of_a_registration_is_kept_by_itself unique (site_id, sha256),
  constraint a_salted_hash_is_64_hex_digits check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint a_file_of_a_registration_has_a_name_and_a_size check (btrim(name) <> '' and size > 0),
  constraint a_file_of_a_registration_is_of_a_known_kind check (kind in ('pdf', 'jpg', 'png', 'docx'))
);
comment on table registration_file is
  'A file that came with the form of a campaign. It goes, bytes too, on the campaign''s retention day; after a day when the form made no registration.';
comment on column registration_file.once_key is 'The form with which it came; the registration that the form made has the same.';
comment on column registration_file.sha256 is 'Of a salt and the bytes: where they are kept, apart from all other files, so that they can be erased.';
create index registration_file_of_form on registration_file (site_id, once_key);
create index registration_file_of_campaign on registration_file (campaign_id);
grant select, insert, delete on registration_file to motcua_app;

alter table campaign add column place_id uuid;
alter table campaign add constraint a_campaign_is_held_at_a_known_place foreign key (place_id) references place(id) not valid;
comment on column campaign.place_id is 'Where it is one of the places of the register; its name then stands in place_text as well.';
