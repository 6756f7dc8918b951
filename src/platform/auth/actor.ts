import type { Language, Localised } from '#kernel/language.ts'

/** What an officer is to do in one unit. The roles themselves are the organisation's words. */
export type Duty = { readonly unitId: number; readonly role: string }

/** Nobody in particular. */
export type Visitor = { readonly kind: 'visitor' }

/** A signed-in resident or business. */
export type Citizen = { readonly kind: 'citizen'; readonly id: string; readonly sessionId: string }

/** A signed-in officer with the duties of this day, delegated ones among them. */
export type Officer = {
  readonly kind: 'officer'
  readonly id: string
  readonly sessionId: string
  readonly name: string
  /** The unit of the first duty, for the page's head. */
  readonly unitName: Readonly<Record<Language, string>>
  /** The site in which the officer acts. Only the duties in it are there. */
  readonly siteId: number
  /** Every site in which the officer has a duty on this day. */
  readonly sites: readonly { readonly id: number; readonly name: Localised }[]
  readonly duties: readonly Duty[]
}

/** Whoever sends a request. */
export type Actor = Visitor | Citizen | Officer

/** Nobody in particular. */
export const VISITOR: Visitor = { kind: 'visitor' }
