-- When what readers see of an article last changed after it went out: readers and their programs are told.
alter table article add column changed_at timestamptz;
comment on column article.changed_at is 'When changes of it were last put out after it first went out; empty when there were none.';
