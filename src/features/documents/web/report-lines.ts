import type { Language } from '#kernel/language.ts'
import type { Comment, Outcome, Paragraph } from '../domain/consultation.ts'
import { OUTCOMES } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { aboutOf } from './draft-paragraphs.tsx'

/** A comment with its answer, in words, as page, PDF and table show it. */
export type ReportLine = {
  readonly key: string
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

/** The comments of a report in words. What is withheld is not among them, only that there was something. */
export function reportLines(
  language: Language,
  paragraphs: readonly Paragraph[],
  comments: readonly Comment[],
): ReportLine[] {
  const { report: text } = words(language).consultation
  return comments.flatMap(({ id, paragraph, body, organisation, answer }) => {
    if (answer === undefined) return []
    const isWithheld = answer.outcome === 'withheld'
    return {
      key: id,
      about: aboutOf(language, paragraphs, paragraph),
      paragraph: paragraphs.find(({ position }) => position === paragraph),
      body: isWithheld ? text.withheld : body,
      isWithheld,
      by: isWithheld ? NOBODY : authorOf(language, organisation, answer.isConfirmed),
      outcome: text.outcomes[answer.outcome],
      reason: answer.reason,
    }
  })
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
