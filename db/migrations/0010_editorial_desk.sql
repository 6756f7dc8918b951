-- The editorial desk: articles are approved before they go out, at once or at a set time; addresses outlive their change.
-- Words:
--   approved  the text that readers see, or are to see at a set time: article_text
--   changes   versions saved after it; they wait until somebody puts them out as well
alter table assignment drop constraint an_assignment_has_a_known_role;
alter table assignment add constraint an_assignment_has_a_known_role check (role in
  ('one_stop_officer', 'specialist', 'unit_head', 'leader', 'editor', 'chief_editor', 'inspector', 'administrator')) not valid;

alter table article add column approval_asked_at timestamptz;
alter table article add column publish_at timestamptz;
alter table article add column withdraw_at timestamptz;
comment on column article.approval_asked_at is 'When its writer last asked for approval, until somebody answers.';
comment on column article.publish_at is 'When it goes out by itself.';
comment on column article.withdraw_at is 'When it is taken back by itself.';
alter table article drop constraint an_article_is_in_a_known_state;
alter table article add constraint an_article_is_in_a_known_state
  check (state in ('draft', 'awaiting_approval', 'scheduled', 'published', 'withdrawn')) not valid;
alter table article drop constraint what_is_out_was_published_at_some_moment;
alter table article add constraint what_is_out_was_published_at_some_moment
  check (state not in ('published', 'withdrawn') or published_at is not null) not valid;
alter table article add constraint what_is_scheduled_has_its_moment
  check ((state = 'scheduled') = (publish_at is not null)) not valid;
alter table article add constraint only_what_goes_out_is_taken_back
  check (withdraw_at is null or state = 'published' or (state = 'scheduled' and withdraw_at > publish_at)) not valid;

alter table article_version add column category_id integer;
alter table article_version add constraint a_version_is_about_a_known_category
  foreign key (category_id) references news_category(id) not valid;
comment on column article_version.category_id is 'What the article was to be about from then on; null in versions older than this column.';

comment on table article_text is
  'An article in one language: of a published or scheduled one the text that was approved, else the newest one. Later versions stand in article_version alone.';

create table article_former_slug (
  site_id integer not null references site(id),
  slug text not null,
  article_id uuid not null references article(id),
  changed_at timestamptz not null,
  primary key (site_id, slug),
  constraint a_former_slug_is_made_of_plain_words check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
comment on table article_former_slug is 'Addresses that an article had, one that it has again among them: they lead to the one it has.';
grant select, insert on article_former_slug to motcua_app;
