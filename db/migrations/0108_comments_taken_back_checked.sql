-- Every comment of before is held, approved or refused, and says something.
alter table article_comment validate constraint a_comment_is_in_a_known_state;
alter table article_comment validate constraint a_comment_says_something;
alter table article_comment validate constraint what_is_taken_back_says_nothing;
alter table article_comment validate constraint a_decision_names_the_editor;
