-- A file of thirteen pages of which twelve were scans passed for one whose text is known, because one page had words enough.
alter table document_file add column scanned_pages integer;
comment on column document_file.scanned_pages is
  'How many of its pages are pictures, where others have text. Empty where none has text, and where the file was read before this was counted.';
grant update (scanned_pages) on document_file to motcua_app;
