-- Hashes and salts of a day went only when somebody read the next article of that site; a job deletes them now. Hashes are made under a key, too.
comment on table reader_day is
  'The salt of the day under which readers are hashed, together with a key of the installation that is not in the database. A job deletes it when the day is over, whether or not anybody reads.';
comment on table article_reader is
  'Who read what today, as hashes only, so that a person who reloads counts once. A job deletes them when the day is over, whether or not anybody reads.';
