-- The register is narrowed by who signed and by legal or steering. Who signed is asked of the documents themselves: a table
-- beside them would keep names that were mistyped once.
create function signer_key(name text, title text) returns text
  language sql immutable parallel safe strict
  return trim('-' from regexp_replace(accented(name || ' ' || title), '[^a-z0-9]+', '-', 'g'));
comment on function signer_key(text, text) is
  'Who signed, in which post: the same whatever capitals, signs and places of tones it was typed with, another one with other accents. The same as keyOfSigner() of features/documents/domain/signer.ts.';

-- Made with the migration, in its transaction: documents are not written for the second that it takes at 50,000 of them.
-- squawk-ignore require-concurrent-index-creation
create index document_newest_of_kind on document (site_id, kind, issued_on desc, id desc) where state = 'published';
-- squawk-ignore require-concurrent-index-creation
create index document_by_signer on document (site_id, state, signer_key(signer, signer_title), issued_on desc, id desc)
  include (signer, signer_title);
comment on index document_by_signer is 'Holds the names, so that the list of signers reads no document and works out no key anew.';

-- What is not in effect yet, or no longer in all its parts, is little among much: it is found by these, not by reading all.
-- squawk-ignore require-concurrent-index-creation
create index document_taking_effect on document (site_id, effective_on) where state = 'published' and effective_on is not null;
-- squawk-ignore require-concurrent-index-creation
create index document_relation_ending on document_relation (site_id, kind, to_id) where kind in ('replaces', 'repeals', 'repeals_partly');
