-- Pages show pictures as articles do. A table of their own, of the same shape as article_picture: a picture belongs to one text, and the database says which.
create table page_picture (
  id uuid primary key,
  site_id integer not null references site(id),
  page_id uuid not null references page(id),
  position smallint not null,
  file_id uuid not null references stored_file(id),
  small_file_id uuid references stored_file(id),
  width integer not null,
  height integer not null,
  small_width integer,
  is_approved boolean not null,
  alt_vi text not null,
  alt_en text not null default '',
  caption_vi text not null default '',
  caption_en text not null default '',
  credit text not null default '',
  constraint a_page_picture_has_its_own_place unique (page_id, position) deferrable initially deferred,
  constraint a_page_picture_is_described check (btrim(alt_vi) <> ''),
  constraint a_page_picture_has_a_size check (width > 0 and height > 0 and position > 0)
);
comment on table page_picture is 'Pictures of a page. Its texts name them by position; one that no text names is not shown.';
comment on column page_picture.alt_vi is 'What the picture shows, for those who do not see it.';
comment on column page_picture.small_file_id is 'The same picture, small; the large one serves where there is none.';
comment on column page_picture.small_width is 'Pixels.';
comment on column page_picture.is_approved is 'False: added while the page was out; readers see it when the changes are put out.';
grant select, insert, update, delete on page_picture to motcua_app;

create table old_page_picture_address (
  site_id integer not null references site(id),
  address text not null,
  picture_id uuid not null references page_picture(id) on delete cascade,
  noted_at timestamptz not null,
  primary key (site_id, address, picture_id),
  constraint an_old_page_picture_address_is_a_path_of_bounded_length check (address like '/%' and length(address) <= 500)
);
comment on table old_page_picture_address is
  'Where pictures of pages stood on the old site; those of articles are in old_file_address. It leads (301) to the first that everyone may see.';
create index old_page_picture_address_of_picture on old_page_picture_address (picture_id);
grant select, insert on old_page_picture_address to motcua_app;
