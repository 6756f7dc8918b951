import type { FileAnswer } from '#features/procedures'

/** The files of an answer; none of any other answer. */
export function filesIn(answer: unknown): readonly FileAnswer[] {
  if (!Array.isArray(answer)) return []
  return answer.filter(
    (each): each is FileAnswer => typeof each === 'object' && each !== null && 'sha256' in each,
  )
}
