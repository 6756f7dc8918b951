-- What came of a run, as the command told it at its end.
alter table import_run add column brought integer;
alter table import_run add column known integer;
alter table import_run add column left_out integer;
alter table import_run add column noted integer;
comment on column import_run.brought is 'Articles that came; null, as the other counts, while the run has no end.';
comment on column import_run.known is 'Articles that were in already.';
comment on column import_run.left_out is 'Items that did not come.';
comment on column import_run.noted is 'Articles that an editor should look at.';
