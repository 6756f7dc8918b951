/**
 * Events of texts whose history officers read. Each has words there (`Record<ArticleEvent, string>`), and no event of such
 * a text is written that does not stand here: `appendEvent` takes none.
 */
type OfText =
  | 'imported'
  | 'import_completed'
  | 'saved'
  | 'published'
  | 'withdrawn'
  | 'thrown_away'
  | 'illustrated'
  | 'picture_changed'
  | 'picture_removed'

/** What happens to an article. */
export type ArticleEvent = `article.${
  | OfText
  | 'approval_asked'
  | 'taken_back'
  | 'returned'
  | 'scheduled'
  | 'unscheduled'
  | 'changes_published'
  | 'withdrawal_set'
  | 'english_withdrawn'
  | 'english_thrown_away'
  | 'pinned'
  | 'unpinned'
  | 'moved'
  | 'arranged'
  | 'file_added'
  | 'comments_closed'
  | 'comments_opened'}`

/** What happens to a page. */
export type PageEvent = `page.${OfText | 'confirmed'}`

/** What happens to a document. */
export type DocumentEvent = `document.${
  | 'entered'
  | 'changed'
  | 'corrected'
  | 'published'
  | 'withdrawn'
  | 'thrown_away'
  | 'file_read'}`

/** That type of an event; never where it is of such a text and nobody has words for it. */
export type TypeWithWords<Type extends string> =
  Type extends `${'article' | 'page' | 'document'}.${string}`
    ? Extract<Type, ArticleEvent | PageEvent | DocumentEvent>
    : Type
