import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'
import type { MoveName } from './move.forms.ts'

export type Done =
  | 'saved'
  | 'thrown_away'
  | 'relocated'
  | 'closed'
  | 'opened'
  | 'added'
  | 'changed'
  | 'removed'
  | 'arranged'
  | 'file_added'
  | MoveName

/** The sentence that says so. */
export function doneText(language: Language, done: Done): string {
  const { desk: text, moderation } = words(language)
  if (done === 'saved') return text.saved
  if (done === 'thrown_away') return text.writing.thrownAway
  if (done === 'relocated') return text.slug.done
  if (done === 'arranged') return text.arrange.done
  if (done === 'file_added') return text.files.done
  if (done === 'added' || done === 'changed' || done === 'removed') return text.pictures[done]
  if (done === 'closed' || done === 'opened') return moderation.ofArticle.done[done]
  return text.moves.done[done]
}
