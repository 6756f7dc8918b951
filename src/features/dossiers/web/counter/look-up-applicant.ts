/** Who stands at the counter: by the number typed, or by the card that was scanned. */
import { type CardDetails, readCardText } from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import { identityDigits, identityNumberProblem } from '#kernel/identity-number.ts'
import { recordView } from '#platform/audit/view-record.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Applicant } from '../../domain/applicant.ts'
import { findKnownApplicant } from '../../use-cases/find-known-applicant.ts'
import { APPLICANT_PATH } from './counter-addresses.ts'
import { type WalkInLine, type WalkInTyped, withLines } from './walk-in.form.ts'

/** What was found: lines for the form, or why the text is no number. */
export type LookedUp =
  | { readonly ok: false; readonly code: string }
  | {
      readonly ok: true
      readonly number: string
      /** What the card says: it is right, whatever was typed. */
      readonly fromCard: Partial<Record<WalkInLine, string>>
      /** What an earlier dossier says: only where nothing was typed. */
      readonly fromBefore: Partial<Record<WalkInLine, string>>
      readonly notice: 'card' | 'unknown' | { readonly known: string }
    }

/** Looks the text up. That an officer saw the data of an earlier dossier is recorded. */
export async function lookUpApplicant(
  deps: FeatureDeps,
  { officer, siteId }: { readonly officer: Officer; readonly siteId: number },
  text: string,
): Promise<LookedUp> {
  const card = text.includes('|') ? readCardText(text) : undefined
  if (card?.ok === false) return { ok: false, code: card.error.code }
  const number = card?.value.identityNumber ?? identityDigits(text)
  const wrong = isTaxNumber(number) ? undefined : identityNumberProblem(number, true)
  if (wrong !== undefined) return { ok: false, code: wrong }
  const known = await findKnownApplicant(deps, officer, siteId, number)
  if (known !== undefined)
    await recordView(deps.db, deps.clock, {
      siteId,
      viewer: { kind: 'officer', id: officer.id },
      subject: { kind: 'dossier', id: known.dossierId },
      route: APPLICANT_PATH,
    })
  return {
    ok: true,
    number,
    fromCard: card === undefined ? { identity: number } : linesOfCard(card.value),
    fromBefore: known === undefined ? {} : linesOf(known.applicant),
    notice: known === undefined ? (card ? 'card' : 'unknown') : { known: known.code },
  }
}

/** Tells whether it has the form of an enterprise's tax number. */
export function isTaxNumber(digits: string): boolean {
  return /^\d{10}(?:\d{3})?$/.test(digits)
}

/** The form with what was found. */
export function filledIn(typed: WalkInTyped, found: Extract<LookedUp, { ok: true }>): WalkInTyped {
  const empty = Object.entries(found.fromBefore).filter(
    ([line]) => typed.lines[line as WalkInLine].trim() === '',
  )
  return withLines(typed, {
    ...Object.fromEntries(empty),
    ...found.fromCard,
    looked_up: found.number,
  })
}

function linesOfCard(card: CardDetails): Partial<Record<WalkInLine, string>> {
  return {
    identity: card.identityNumber,
    name: card.name,
    birth_date: writeDay(card.bornOn),
    ...(card.residence === undefined ? {} : { address: card.residence }),
  }
}

function linesOf(applicant: Applicant): Partial<Record<WalkInLine, string>> {
  return {
    name: applicant.name,
    phone: applicant.phone ?? '',
    address: applicant.address ?? '',
    email: applicant.email ?? '',
    birth_date: applicant.birthDate === null ? '' : writeDay(applicant.birthDate),
  }
}
