import { errorSentences } from '#platform/http/fields.ts'
import { words } from '../words.ts'

export { typed } from '#platform/http/fields.ts'

export const { errorText, listErrors } = errorSentences(language => {
  const { errors, desk } = words(language)
  return {
    ...errors,
    ...desk.moves.errors,
    ...desk.english.errors,
    ...desk.writing.draftErrors,
    ...desk.writing.sinceErrors,
  }
})
