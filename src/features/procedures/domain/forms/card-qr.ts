/**
 * The QR code on a Vietnamese identity card (CCCD, and the Can cuoc card since 1/7/2024), as text:
 * `number|old number|name|ddMMyyyy|sex|residence|ddMMyyyy` (birth day, then day of issue). Newer cards append
 * fields: read by position, ignore what follows.
 */

import { readDay } from '#kernel/day-text.ts'
import { identityNumberProblem, type Sex } from '#kernel/identity-number.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { foldText, normaliseLine } from './normalise-text.ts'

/** What the card says about its holder. */
export type CardDetails = {
  readonly identityNumber: string
  readonly oldNumber?: string
  readonly name: string
  readonly bornOn: PlainDate
  readonly sex?: Sex
  readonly residence?: string
  readonly issuedOn?: PlainDate
}

/** Why the text is not that of a card. */
export type CardProblem = {
  readonly code: 'card_text_not_a_card' | 'card_text_number' | 'card_text_birth_date'
}

/** Longest text that is looked at: a card's holds fewer than 300 characters. */
export const CARD_TEXT_LIMIT = 2000

/** Reads the text of a card's QR code, pasted or scanned. */
export function readCardText(text: string): Result<CardDetails, CardProblem> {
  const fields = text.slice(0, CARD_TEXT_LIMIT).split('|').map(normaliseLine)
  const [number = '', old = '', name = '', born = '', sex = '', residence = '', issued = ''] =
    fields
  if (fields.length < 5 || name === '') return err({ code: 'card_text_not_a_card' })
  if (identityNumberProblem(number, false)) return err({ code: 'card_text_number' })
  const bornOn = readDay(born)
  if (!bornOn) return err({ code: 'card_text_birth_date' })
  const issuedOn = readDay(issued)
  const holderSex = readSex(sex)
  return ok({
    identityNumber: number,
    ...(/^\d{9}(?:\d{3})?$/.test(old) ? { oldNumber: old } : {}),
    name,
    bornOn,
    ...(holderSex ? { sex: holderSex } : {}),
    ...(residence ? { residence } : {}),
    ...(issuedOn ? { issuedOn } : {}),
  })
}

function readSex(text: string): Sex | undefined {
  const folded = foldText(text)
  if (folded === 'nam' || folded === 'male') return 'male'
  return folded === 'nu' || folded === 'female' ? 'female' : undefined
}
