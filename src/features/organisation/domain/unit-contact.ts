/** How a unit is reached: what its page, the footer, the search and the counters tell of it. */
import { officeNumber, spacedPhone } from '#kernel/contact.ts'
import { type Clash, mergeParts, type Parts } from '#kernel/merge-parts.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Unit } from './unit.ts'

/** The fields of it, in the order of the form. */
export const CONTACT_FIELDS = ['phone', 'email', 'address'] as const
/** One of them. */
export type ContactField = (typeof CONTACT_FIELDS)[number]
/** How a unit is reached, a number by its digits. */
export type UnitContact = Pick<Unit, ContactField>

/** The same as a form holds it: a number as it is read aloud. */
export function contactParts({ phone, email, address }: UnitContact): Parts<ContactField> {
  return { phone: spacedPhone(phone), email, address }
}

/** What is to be saved, and what of it is another than before. */
type ContactDecision = {
  readonly contact: UnitContact
  readonly changed: readonly ContactField[]
  /** It holds something that somebody else saved, which the form did not. */
  readonly isMerged: boolean
}

/** Puts what was typed together with what somebody else saved since the form was filled; `began` is what it was filled with. */
export function decideContact(
  before: UnitContact,
  typed: UnitContact,
  began: Parts | undefined,
): Result<ContactDecision, Clash<ContactField>> {
  const theirs = contactParts(before)
  const { merged, clashes, isMerged } = mergeParts<ContactField>(began, theirs, contactParts(typed))
  if (clashes.length > 0) return err({ code: 'both_changed', clashes, theirs, merged })
  const changed = CONTACT_FIELDS.filter(field => merged[field] !== theirs[field])
  const phone = officeNumber(merged.phone) ?? merged.phone
  return ok({ contact: { ...merged, phone }, changed, isMerged })
}
