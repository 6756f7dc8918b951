-- What an approver sent back, for its writer to find: the history holds it too, but nobody looks there first.
create table article_return (
  article_id uuid primary key references article(id) on delete cascade,
  site_id integer not null references site(id),
  reason text not null constraint a_return_says_why check (reason <> '' and length(reason) <= 2000),
  returned_by uuid not null references officer(id),
  returned_at timestamptz not null,
  asked_by uuid references officer(id)
);
comment on table article_return is
  'An article, or its changes, that was sent back and has not moved since; the event article.returned tells of it for good.';
comment on column article_return.asked_by is 'Who had asked for approval, and is to write on; empty when nobody of whom it is known.';
create index article_return_of_writer on article_return (asked_by, site_id, returned_at desc);
grant select, insert, update, delete on article_return to motcua_app;
