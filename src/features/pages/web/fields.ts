import { newsWords } from '#features/news'
import { errorSentences } from '#platform/http/fields.ts'
import { words } from '../words.ts'

export { typedText as typed } from '#platform/http/fields.ts'

export const { errorText, listErrors } = errorSentences(language => ({
  ...newsWords(language).desk.pictures.errors,
  ...words(language).errors,
  ...words(language).desk.writing.draftErrors,
  ...words(language).desk.writing.sinceErrors,
}))
