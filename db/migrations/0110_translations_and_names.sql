-- The digest of a language tells of an article whose text in that language came after the article itself.
alter table article_text add column shown_since timestamptz;
comment on column article_text.shown_since is
  'When readers could first read it, where the article had been out before it was translated; infinity while nobody can. Empty: it went out with the article.';

-- Feeds, letters and machines call a site what its pages do.
create view site_shown_as as
  select c.site_id,
    l.look #>> '{name,vi}' as name_vi, l.look #>> '{name,en}' as name_en,
    l.look #>> '{agency,vi}' as agency_vi, l.look #>> '{agency,en}' as agency_en
  from site_look_choice c join site_look l on l.id = c.look_id;
comment on view site_shown_as is
  'What the look that readers see calls a site and whose it is; a site that looks as the product comes has no row.';
grant select on site_shown_as to motcua_app;
