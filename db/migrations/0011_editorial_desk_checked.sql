-- What 0010 asks of new rows holds for the old ones too. In a transaction of its own, since it reads whole tables.
alter table assignment validate constraint an_assignment_has_a_known_role;
alter table article validate constraint an_article_is_in_a_known_state;
alter table article validate constraint what_is_out_was_published_at_some_moment;
alter table article validate constraint what_is_scheduled_has_its_moment;
alter table article validate constraint only_what_goes_out_is_taken_back;
alter table article_version validate constraint a_version_is_about_a_known_category;
