import type { Answers, FileAnswer } from '#features/procedures'
import type { DraftFileRow } from '../store/draft.queries.ts'

/** A stored file and what it stands for. */
export type NamedFile = { readonly storedFileId: string; readonly field: string }

/**
 * The files that answers name, each found among the draft's own. Undefined when one is not: nobody gets at another's
 * file by writing its hash into a form.
 */
export function filesNamedIn(
  answers: Answers,
  own: readonly DraftFileRow[],
): readonly NamedFile[] | undefined {
  const named: NamedFile[] = []
  for (const [field, answer] of Object.entries(answers)) {
    if (!isFiles(answer)) continue
    for (const { sha256 } of answer) {
      const file = own.find(each => each.field === field && each.sha256 === sha256)
      if (file === undefined) return undefined
      named.push({ storedFileId: file.storedFileId, field })
    }
  }
  return named
}

function isFiles(answer: unknown): answer is readonly FileAnswer[] {
  return (
    Array.isArray(answer) &&
    answer.every(each => typeof each === 'object' && each !== null && 'sha256' in each) &&
    answer.length > 0
  )
}
