/** The papers of a walk-in: ticked one by one with their counts, or all required ones at once. */
import type { ProcedureVersion } from '#features/procedures'
import type { Localised } from '#kernel/language.ts'
import type { WalkInInput } from '../../use-cases/receive-walk-in.ts'
import { textOf, type WalkInTyped } from './walk-in.form.ts'

/** The forms in which a paper is handed in, as the form's fields are named. */
export const PAPER_FORMS = ['original', 'certified', 'copy'] as const
/** A form in which a paper is handed in. */
export type PaperForm = (typeof PAPER_FORMS)[number]

/** A paper of the procedure, with what was typed about it. */
export type PaperLine = {
  readonly key: string
  readonly name: Localised
  readonly note: Localised | undefined
  /** To be handed in by everyone, and not taken from a database. */
  readonly required: boolean
  readonly reusedFrom: Localised | undefined
  readonly needed: Readonly<Record<PaperForm, number>>
  readonly ticked: boolean
  readonly counts: Readonly<Record<PaperForm, string>>
}

const MOST_COPIES = 99

/** The name of the field that says that a paper is here. */
export function tickName(paper: string): string {
  return `paper-${paper}`
}

/** The name of the field that says how many of a form there are. */
export function countName(paper: string, form: PaperForm): string {
  return `paper-${paper}-${form}`
}

/** The papers of the procedure as typed; untouched ones have the counts that are required. */
export function paperLines(version: ProcedureVersion, typed: WalkInTyped): PaperLine[] {
  return version.content.papers.map(paper => {
    const { key, name, note, reusedFrom } = paper
    const required = paper.required && paper.askedIf === undefined && paper.reusedFrom === undefined
    const counts = Object.fromEntries(
      PAPER_FORMS.map(form => {
        const needed = paper.copies[form] > 0 ? String(paper.copies[form]) : ''
        return [form, textOf(typed.raw, countName(key, form)) ?? needed]
      }),
    ) as PaperLine['counts']
    const ticked = textOf(typed.raw, tickName(key)) === 'yes' || (typed.allPapers && required)
    return { key, name, note, reusedFrom, required, ticked, counts, needed: paper.copies }
  })
}

/** What the papers come to: the counts for the receipt, wrong counts by field, and required papers that are missing. */
export type ReadPapers = {
  readonly papers: WalkInInput['papers']
  readonly wrong: readonly string[]
  readonly missing: readonly PaperLine[]
}

/** Reads the ticked papers. */
export function readPapers(lines: readonly PaperLine[]): ReadPapers {
  const here = lines.filter(line => line.ticked)
  return {
    papers: here.map(line => ({
      key: line.key,
      name: line.name.vi,
      originals: Number(line.counts.original),
      certifiedCopies: Number(line.counts.certified),
      photocopies: Number(line.counts.copy),
    })),
    wrong: here.flatMap(line =>
      PAPER_FORMS.filter(form => !isCount(line.counts[form])).map(form =>
        countName(line.key, form),
      ),
    ),
    missing: lines.filter(line => line.required && !line.ticked),
  }
}

function isCount(text: string): boolean {
  return /^\d{0,2}$/.test(text.trim()) && Number(text) <= MOST_COPIES
}
