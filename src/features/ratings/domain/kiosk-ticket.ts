/**
 * What a counter's screen carries from its first page to its second: which dossier, which moment, until when. It is
 * sealed, so that neither the screen nor its history can tell.
 */
import { z } from 'zod'
import { addMinutes, type Instant, instant } from '#kernel/instant.ts'
import { MOMENTS, type Moment } from './rating.ts'

/** The dossier in front of the screen. */
export type KioskTicket = { readonly dossierId: string; readonly moment: Moment }

type Sealing = {
  seal(purpose: string, text: string): string
  unseal(purpose: string, sealed: string): string | undefined
}

const PURPOSE = 'rating-kiosk'
const MINUTES = 5
const carried = z.object({ dossierId: z.uuid(), moment: z.enum(MOMENTS), until: z.iso.datetime() })

/** Seals a ticket that is good for five minutes. */
export function sealTicket(keys: Sealing, ticket: KioskTicket, now: Instant): string {
  const until = addMinutes(now, MINUTES).toISOString()
  return keys.seal(PURPOSE, JSON.stringify({ ...ticket, until }))
}

/** The ticket, or undefined when it is not ours or its time is over. */
export function openTicket(keys: Sealing, sealed: string, now: Instant): KioskTicket | undefined {
  const text = keys.unseal(PURPOSE, sealed)
  if (text === undefined) return undefined
  const { until, ...ticket } = carried.parse(JSON.parse(text))
  return now <= instant(until) ? ticket : undefined
}
