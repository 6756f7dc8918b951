import { err, ok, type Result } from '#kernel/result.ts'
import { LIMITS, type Paragraph } from './consultation.ts'
import { citation, MARKS } from './draft-marks.vi.ts'

/** Why a draft cannot be taken apart. */
export type DraftProblem = 'draft_missing' | 'too_many_paragraphs' | 'paragraph_too_long'

/** The lines of a draft that say something. */
export function draftLines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Takes a draft apart, line by line, into paragraphs that can be cited: articles, clauses, points, and other text. */
export function splitDraft(
  text: string,
): Result<readonly Paragraph[], { readonly code: DraftProblem }> {
  const lines = draftLines(text)
  if (lines.length === 0) return err({ code: 'draft_missing' })
  if (lines.length > LIMITS.paragraphs) return err({ code: 'too_many_paragraphs' })
  if (lines.some(line => line.length > LIMITS.paragraphCharacters))
    return err({ code: 'paragraph_too_long' })
  let article: string | undefined
  let clause: string | undefined
  return ok(
    lines.map((body, index): Paragraph => {
      const position = index + 1
      if (MARKS.part.test(body)) return { position, kind: 'part', label: '', body }
      const begins = MARKS.article.exec(body)?.[1]
      if (begins !== undefined) {
        article = begins
        clause = undefined
        return { position, kind: 'article', label: citation({ article }), body }
      }
      const numbered = MARKS.clause.exec(body)?.[1]
      if (numbered !== undefined) {
        clause = numbered
        return {
          position,
          kind: 'clause',
          label: citation({ ...inArticle(article), clause }),
          body,
        }
      }
      const point = MARKS.point.exec(body)?.[1]
      if (point === undefined) return { position, kind: 'text', label: '', body }
      const place = { ...inArticle(article), ...(clause === undefined ? {} : { clause }), point }
      return { position, kind: 'point', label: citation(place), body }
    }),
  )
}

function inArticle(article: string | undefined): { readonly article?: string } {
  return article === undefined ? {} : { article }
}
