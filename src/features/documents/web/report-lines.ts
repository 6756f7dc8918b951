import type { Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { Comment, Outcome, Paragraph } from '../domain/consultation.ts'
import { OUTCOMES } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { aboutOf } from './draft-paragraphs.tsx'

/** A comment with its answer, or several that are withheld together, in words, as page, PDF and table show it. */
export type ReportLine = {
  readonly key: string
  /** More than one only of those that are withheld. */
  readonly count: number
  readonly about: string
  /** What it is about; undefined for the whole draft. */
  readonly paragraph: Paragraph | undefined
  readonly body: string
  readonly isWithheld: boolean
  readonly by: string
  readonly outcome: string
  readonly reason: string
}

/** Of what is withheld it is not told who said it either. */
const NOBODY = '–'

/**
 * The comments of a report in words. What is withheld is not among them, only that there was something: once for all that
 * are about one place and withheld for one reason, however often they were sent.
 */
export function reportLines(
  language: Language,
  paragraphs: readonly Paragraph[],
  comments: readonly Comment[],
): ReportLine[] {
  const { report: text } = words(language).consultation
  const lines = new Map<string, ReportLine>()
  for (const { id, paragraph, body, organisation, answer } of comments) {
    if (answer === undefined) continue
    const { outcome, reason, isConfirmed } = answer
    const isWithheld = outcome === 'withheld'
    const key = isWithheld ? `${String(paragraph)} ${reason}` : id
    const count = (lines.get(key)?.count ?? 0) + 1
    lines.set(key, {
      ...{ key, count, isWithheld, outcome: text.outcomes[outcome], reason },
      about: aboutOf(language, paragraphs, paragraph),
      paragraph: paragraphs.find(({ position }) => position === paragraph),
      body: isWithheld ? withheldText(language, count) : body,
      by: isWithheld ? NOBODY : authorOf(language, organisation, isConfirmed),
    })
  }
  return [...lines.values()]
}

function withheldText(language: Language, count: number): string {
  const { report: text } = words(language).consultation
  return count === 1 ? text.withheld : text.withheldSeveral(writeNumber(language, count))
}

/** How many comments a report is of. */
export function countComments(lines: readonly ReportLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0)
}

/** In whose name it was said; of an organisation that nobody asked it is told that it is so. */
export function authorOf(language: Language, organisation: string, isConfirmed: boolean): string {
  const { report: text } = words(language).consultation
  if (organisation === '') return text.person
  return isConfirmed ? organisation : text.unconfirmed(organisation)
}

/** How many comments were answered in which way. */
export function countOutcomes(
  comments: readonly Comment[],
): { readonly outcome: Outcome; readonly count: number }[] {
  return OUTCOMES.map(outcome => ({
    outcome,
    count: comments.filter(({ answer }) => answer?.outcome === outcome).length,
  })).filter(({ count }) => count > 0)
}
