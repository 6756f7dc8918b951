/** The door of the news: what a portal shows of it, finding articles, and writing them. */
export { MOST_TAG_CHARACTERS, MOST_TAGS, nameSlug } from './domain/arrangement.ts'
export {
  type ArticleCardFacts,
  type ArticleState,
  type Category,
  type Headline,
  pictureAddress,
} from './domain/article.ts'
export {
  fileAddress,
  MOST_FILE_BYTES,
  MOST_FILES,
} from './domain/article-file.ts'
export { htmlFromMarkup } from './domain/html-from-markup.ts'
export { firstDayOf, type ReadingPeriod } from './domain/reading-period.ts'
export { TEXT_LIMITS } from './domain/text-limits.ts'
export { watchAddress } from './domain/video-link.ts'
export { listAddresses, listYears } from './store/address.queries.ts'
export { listFeatured } from './store/arrangement.queries.ts'
export { listNewest } from './store/article.queries.ts'
export { listCategories } from './store/category.queries.ts'
export { listFirst } from './store/first.queries.ts'
export { listMostRead } from './store/reader.queries.ts'
export {
  type ArticleSearch,
  listBodies,
  searchArticles,
} from './store/search.queries.ts'
export { addFile } from './use-cases/add-file.ts'
export { addPicture } from './use-cases/add-picture.ts'
export { answerComment } from './use-cases/answer-comment.ts'
export { arrangeArticle } from './use-cases/arrange-article.ts'
export { completeImported } from './use-cases/complete-imported.ts'
export { decideComments } from './use-cases/decide-comments.ts'
export { differenceOf } from './use-cases/difference.ts'
export { type FoundCategory, findOrAddCategories } from './use-cases/find-or-add-categories.ts'
export {
  type ArticleToImport,
  type ImportedFile,
  importArticle,
} from './use-cases/import-article.ts'
export { newsByMail } from './use-cases/news-by-mail.ts'
export { previewToken } from './use-cases/preview-token.ts'
export { publishArticle } from './use-cases/publish-article.ts'
export { recordReaders } from './use-cases/record-readers.ts'
export { reportComment } from './use-cases/report-comment.ts'
export { bodyText, sanitiseBody } from './use-cases/sanitise-body.ts'
export { saveArticle } from './use-cases/save-article.ts'
export { saveCategories } from './use-cases/save-categories.ts'
export { sendComment } from './use-cases/send-comment.ts'
export { articleTag, mostReadTag, newsTag } from './use-cases/tags.ts'
export { BodyField, type BodyPlace, bodyAsTyped, bodyPictures } from './views/body-field.tsx'
export { bodyParts } from './views/body-parts.tsx'
export { articleHref, headlineLinks, NewsCard } from './views/cards.tsx'
export { HistoryPage } from './views/history.tsx'
export { NewWritingPart, type NewWritingProps } from './views/new-writing-part.tsx'
export { PicturesPart } from './views/pictures-part.tsx'
export { SeenField, SincePart, type SinceProps } from './views/since-part.tsx'
export { ThrowAwayPart } from './views/throw-away-part.tsx'
export { VersionPage } from './views/version.tsx'
export { WritingPart, type WritingPartProps } from './views/writing-part.tsx'
export { historyEn } from './words/history.en.ts'
export { historyVi } from './words/history.vi.ts'
export type { PictureTexts } from './words/pictures.vi.ts'
export { writingEn } from './words/writing.en.ts'
export { writingVi } from './words/writing.vi.ts'
export { words as newsWords } from './words.ts'
