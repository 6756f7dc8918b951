/** How the fields of acts are read. Messages are codes of the words. */
import { z } from 'zod'
import { readDay } from '#kernel/day-text.ts'
import { isId } from '#kernel/ids.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Reason, SupplementItem } from '../../../domain/dossier.ts'
import { REASONS, type ReasonList, SHORTEST_REASON } from '../../../domain/reasons.ts'
import { COUNTS, paperBox, reasonText } from './act-field.ts'

const MOST_IN_LINE = 300
const MOST_IN_AREA = 3000

/** Most papers of one supplement request. */
export const MOST_ITEMS = 6

/** A line that must be there. */
export function line(missing: string) {
  return z.string(missing).trim().min(1, missing).max(MOST_IN_LINE, 'text_too_long')
}

/** Words, checked further by the use case. */
export const area = z.string().trim().max(MOST_IN_AREA, 'text_too_long').default('')

/** A day as people write it. */
export const day = z
  .string('day_wrong')
  .trim()
  .transform((text, context): PlainDate => {
    const read = readDay(text)
    if (read !== undefined) return read
    context.issues.push({ code: 'custom', input: text, message: 'day_wrong' })
    return z.NEVER
  })

/** An officer who must be chosen. */
export const officer = z.string('officer_missing').refine(isId, 'officer_missing')

/** An officer, or nobody in particular. */
export const anyOfficer = z
  .string()
  .refine(text => text === '' || isId(text), 'officer_missing')
  .transform(text => text || undefined)
  .optional()

const sent = z.looseObject({})
type Sent = z.output<typeof sent>

/** Listed reasons with words of their own, and guidance. Everything that is missing is told at once. */
export function endForm(list: ReasonList) {
  return sent.transform((form, context) => {
    const tell = (path: string, message: string) =>
      context.issues.push({ code: 'custom', input: form, path: [path], message })
    return { reasons: reasonsIn(form, list, tell), guidance: guidanceIn(form, tell) }
  })
}

/** What is asked of the applicant: reasons, papers, guidance. */
export const supplementForm = sent.transform((form, context) => {
  const tell = (path: string, message: string) =>
    context.issues.push({ code: 'custom', input: form, path: [path], message })
  const reasons = reasonsIn(form, 'supplement', tell)
  const items = papersIn(form, MOST_ITEMS, tell).filter(item => item.name !== '')
  if (items.length === 0) tell(paperBox(1, 'name'), 'items_missing')
  return { reasons, items, guidance: guidanceIn(form, tell) }
})

/** Papers that were brought, in the order in which they were asked for. */
export const broughtForm = sent.transform((form, context) => {
  const tell = (path: string, message: string) =>
    context.issues.push({ code: 'custom', input: form, path: [path], message })
  return { papers: papersIn(form, MOST_ITEMS, tell), note: textIn(form, 'note') }
})

type Tell = (path: string, message: string) => void

function reasonsIn(form: Sent, list: ReasonList, tell: Tell): Reason[] {
  const known: readonly string[] = REASONS[list]
  const codes = [form['reason'] ?? []].flat().filter(code => typeof code === 'string')
  const reasons = codes.map(code => ({ code, text: textIn(form, reasonText(code)) }))
  if (reasons.length === 0) tell('reason', 'reason_missing')
  if (codes.some(code => !known.includes(code)) || new Set(codes).size < codes.length)
    tell('reason', 'reason_unknown')
  for (const { code, text } of reasons)
    if (text.length < SHORTEST_REASON) tell(reasonText(code), 'reason_too_short')
    else if (text.length > MOST_IN_AREA) tell(reasonText(code), 'text_too_long')
  return reasons
}

function guidanceIn(form: Sent, tell: Tell): string {
  const guidance = textIn(form, 'guidance')
  if (guidance.length < SHORTEST_REASON) tell('guidance', 'guidance_missing')
  if (guidance.length > MOST_IN_AREA) tell('guidance', 'text_too_long')
  return guidance
}

function papersIn(form: Sent, most: number, tell: Tell): SupplementItem[] {
  return Array.from({ length: most }, (_, index) => {
    const row = index + 1
    const [originals = 0, certifiedCopies = 0, photocopies = 0] = COUNTS.map(what => {
      const text = textIn(form, paperBox(row, what)) || '0'
      if (!/^\d{1,2}$/.test(text)) tell(paperBox(row, what), 'count_wrong')
      return Number(text)
    })
    const name = textIn(form, paperBox(row, 'name'))
    if (name.length > MOST_IN_LINE) tell(paperBox(row, 'name'), 'text_too_long')
    return { name, originals, certifiedCopies, photocopies }
  })
}

function textIn(form: Sent, name: string): string {
  const value = form[name]
  return typeof value === 'string' ? value.trim() : ''
}
