-- "Updated" stood over an English text that nobody had touched, whenever the Vietnamese one was.
alter table article_text add column changed_at timestamptz;
comment on column article_text.changed_at is
  'When a change of this text, or of the pictures of both, was last put out after it first went out; empty when there was none.';
update article_text t set changed_at = a.changed_at from article a where a.id = t.article_id and a.changed_at is not null;
