-- What very many texts have is counted in an eighth of them (ADR 0079): these indexes hold that eighth.
-- Made with the migration, in its transaction: texts are not written for the seconds that it takes at 200,000 of them.
-- squawk-ignore require-concurrent-index-creation
create index article_text_sample_by_words on article_text using gin (words) where uuid_hash(article_id) & 7 = 0;
-- squawk-ignore require-concurrent-index-creation
create index document_text_sample_by_words on document_text using gin (words) where uuid_hash(document_id) & 7 = 0;
