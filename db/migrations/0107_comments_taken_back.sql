-- A reader takes back what was written: the row stays for the events that name it, without a word or a name in it.
alter table article_comment
  drop constraint a_comment_is_in_a_known_state,
  drop constraint a_comment_says_something,
  drop constraint a_decision_names_the_editor;

alter table article_comment
  add constraint a_comment_is_in_a_known_state
    check (state in ('held', 'approved', 'refused', 'taken_back')) not valid,
  add constraint a_comment_says_something
    check (state = 'taken_back' or (btrim(body) <> '' and btrim(author_name) <> '')) not valid,
  add constraint what_is_taken_back_says_nothing
    check (state <> 'taken_back' or (body = '' and author_name = '' and refusal_reason = '')) not valid,
  add constraint a_decision_names_the_editor
    check (state = 'taken_back'
      or ((state = 'held') = (decided_at is null) and (state = 'held') = (decided_by is null))) not valid;

comment on table article_comment is
  'What readers wrote. Nobody sees a comment before an editor approves it; one that its author took back is empty.';

-- What the editorial board answered goes with it.
grant delete on comment_answer to motcua_app;
