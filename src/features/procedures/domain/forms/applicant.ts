/**
 * The questions about the applicant that every form asks with the same keys, so that a dossier knows its
 * applicant whatever its procedure: `applicant` (a person), `applicant_phone`, `applicant_email`,
 * `applicant_address`, `result_delivery`.
 */

import { writeDay } from '#kernel/day-text.ts'
import type { Sex } from '#kernel/identity-number.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import type { AddressAnswer, Answers, Raw } from './answers.ts'
import type { CardDetails } from './card-qr.ts'
import { groupOf, own } from './stored-answers.ts'

/** Who applies. */
export type ApplicantDetails = {
  readonly name: string
  readonly identityNumber?: string
  readonly bornOn?: PlainDate
  readonly sex?: Sex
  readonly phone?: string
  readonly email?: string
  readonly address?: AddressAnswer
}

/** How the result may be handed over. */
export const RESULT_DELIVERIES = ['counter', 'online', 'post'] as const
/** A way to hand the result over. */
export type ResultDelivery = (typeof RESULT_DELIVERIES)[number]

/** The applicant's details in the answers, or undefined while there is no name. */
export function applicantOf(answers: Answers): ApplicantDetails | undefined {
  const person = groupOf(own(answers, 'applicant'))
  const name = person && textOf(own(person, 'name'))
  if (!person || name === undefined) return undefined
  const born = textOf(own(person, 'born_on'))
  const sex = own(person, 'sex')
  return {
    name,
    ...defined('identityNumber', textOf(own(person, 'identity_number'))),
    ...(born !== undefined && isPlainDate(born) ? { bornOn: born } : {}),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...defined('phone', textOf(own(answers, 'applicant_phone'))),
    ...defined('email', textOf(own(answers, 'applicant_email'))),
    ...defined('address', addressOf(own(answers, 'applicant_address'))),
  }
}

/** How the applicant wants the result; at the counter when nothing was said. */
export function resultDeliveryOf(answers: Answers): ResultDelivery {
  const chosen = own(answers, 'result_delivery')
  return RESULT_DELIVERIES.find(each => each === chosen) ?? 'counter'
}

/** What the inputs of a person question hold after its card was read. */
export function rawFromCard(card: CardDetails, question = 'applicant'): Raw {
  return {
    [`${question}.name`]: card.name,
    [`${question}.identity_number`]: card.identityNumber,
    [`${question}.born_on`]: writeDay(card.bornOn),
    ...(card.sex ? { [`${question}.sex`]: card.sex } : {}),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function addressOf(value: unknown): AddressAnswer | undefined {
  const { unitCode, unitName, line } = groupOf(value) ?? {}
  if (typeof unitCode !== 'string' || typeof unitName !== 'string' || typeof line !== 'string')
    return undefined
  return { unitCode, unitName, line }
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V }
}
