-- Pages that stay: what a site says of its place, its people and its work; and the menus that lead there.
-- Words:
--   page     a text of its own address, unlike news without a day
--   section  what a page is about among the contents that the law wants
--   menu     the links of a site in its header and footer, one or two levels deep
create table page (
  id uuid primary key,
  site_id integer not null references site(id),
  slug text not null,
  section text,
  state text not null default 'draft',
  created_at timestamptz not null,
  published_at timestamptz,
  changed_at timestamptz,
  confirmed_at timestamptz,
  constraint a_page_slug_is_used_once_in_a_site unique (site_id, slug),
  constraint a_page_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  constraint a_page_is_in_a_known_state check (state in ('draft', 'published')),
  constraint a_section_is_made_of_plain_words check (section ~ '^[a-z_]{1,40}$'),
  constraint what_is_out_was_put_out_and_found_right check (state = 'draft'
    or (published_at is not null and changed_at is not null and confirmed_at is not null))
);
comment on table page is 'A page of a site. Its words: page_text those that readers see, page_version every saved one.';
comment on column page.changed_at is 'When the words that readers see last changed.';
comment on column page.confirmed_at is 'When somebody last put it out or confirmed that it is still right.';
create index page_by_section on page (site_id, section) where state = 'published';
grant select, insert, update on page to motcua_app;

create table page_text (
  page_id uuid not null references page(id),
  language text not null,
  site_id integer not null references site(id),
  title text not null,
  body_html text not null,
  body_plain text not null,
  revision integer not null,
  title_words tsvector not null generated always as (article_words(site_id, language, title)) stored,
  words tsvector not null generated always as (
    setweight(article_words(site_id, language, title), 'A') || setweight(article_words(site_id, language, body_plain), 'C')
  ) stored,
  primary key (page_id, language),
  constraint a_page_text_is_in_a_known_language check (language in ('vi', 'en'))
);
comment on table page_text is 'A page in one language as it was put out last; later versions wait in page_version.';
create index page_text_by_title on page_text using gin (title_words);
create index page_text_by_words on page_text using gin (words);
grant select, insert, update on page_text to motcua_app;

create table page_version (
  page_id uuid not null references page(id),
  language text not null,
  revision integer not null,
  site_id integer not null references site(id),
  title text not null,
  body_html text not null,
  saved_at timestamptz not null,
  saved_by uuid references officer(id),
  primary key (page_id, language, revision),
  constraint a_page_version_is_in_a_known_language check (language in ('vi', 'en')),
  constraint page_versions_count_from_one check (revision > 0)
);
comment on table page_version is 'Every saved version of a page. Append-only.';
comment on column page_version.saved_by is 'Null when the system wrote it.';
create trigger page_version_is_append_only before update or delete or truncate on page_version
  for each statement execute function forbid_change();
grant select, insert on page_version to motcua_app;

create table menu_item (
  id uuid primary key,
  site_id integer not null references site(id),
  place text not null,
  parent_id uuid,
  position integer not null,
  label_vi text not null,
  label_en text not null default '',
  page_id uuid references page(id),
  address text,
  constraint a_menu_is_in_a_known_place check (place in ('header', 'footer')),
  constraint a_menu_item_has_a_place_of_its_own unique nulls not distinct (site_id, place, parent_id, position) deferrable initially deferred,
  constraint a_menu_item_leads_to_one_place_at_most check (page_id is null or address is null),
  constraint a_lower_menu_item_leads_somewhere check (parent_id is null or page_id is not null or address is not null),
  constraint a_menu_leads_within_the_site_or_to_a_safe_one check (address ~ '^(/|https://)')
);
alter table menu_item add constraint an_upper_menu_item_exists foreign key (parent_id) references menu_item(id)
  deferrable initially deferred;
comment on table menu_item is 'A link, or the heading of a group of links, in a site''s header or footer. Each change writes the whole menu of the site.';
grant select, insert, delete on menu_item to motcua_app;
