-- The feeds of the register list what was published last, whenever it was issued.
-- Made with the migration, in its transaction: documents are not written for the second that it takes at 50,000 of them.
-- squawk-ignore require-concurrent-index-creation
create index document_published_last on document (site_id, published_at desc, id desc) where state = 'published';
