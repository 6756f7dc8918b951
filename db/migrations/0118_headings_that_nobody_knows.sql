-- A column whose heading was misspelled was left out without a word.
alter table place_import add column unknown_headings text[] not null default '{}';
comment on column place_import.unknown_headings is 'Headings of the file that are no field of a place, as they stand there: what is under them is not read.';
