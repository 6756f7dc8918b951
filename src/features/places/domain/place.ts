/**
 * Words of this feature:
 *   place  something with a door that residents go to
 *   kind   what is done there
 *   ward   the unit in which it lies
 *   code   what those who keep the list call it; an import knows a place again by it
 */
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Hours } from './hours.ts'

/** What a place is for, in the order of choices. */
export const PLACE_KINDS = ['office', 'clinic', 'school', 'shop', 'vaccination_point'] as const
/** What a place is for. */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Whether residents may go there. */
export const PLACE_STATES = ['open', 'closed'] as const
/** Whether residents may go there. `closed`: for good. */
export type PlaceState = (typeof PLACE_STATES)[number]

/** What may follow on each state. A place that was closed by mistake is opened again. */
export const MOVES = {
  open: ['closed'],
  closed: ['open'],
} as const satisfies Record<PlaceState, readonly PlaceState[]>

/** Tells whether a place may go from one state to the other. */
export function mayMove(from: PlaceState, to: PlaceState): boolean {
  return (MOVES[from] as readonly PlaceState[]).includes(to)
}

/** A point on the globe, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

/** What is said about a place. English texts may be empty. */
export type PlaceDraft = {
  readonly code: string
  readonly nameVi: string
  readonly nameEn: string
  readonly kind: PlaceKind
  readonly address: string
  readonly unitId: number
  readonly phone: string
  readonly point: Point | undefined
  readonly hours: Hours
  readonly accessVi: string
  readonly accessEn: string
}

/** A place as it is kept. */
export type Place = PlaceDraft & {
  readonly id: string
  readonly slug: string
  readonly state: PlaceState
  readonly closedAt: Instant | null
  readonly closingReason: string
  readonly revision: number
}

/** The place's name in that language: the Vietnamese one where there is no other. */
export function nameIn(language: Language, { nameVi, nameEn }: PlaceDraft): string {
  return language === 'en' && nameEn !== '' ? nameEn : nameVi
}

/** What is said about getting in, in that language. */
export function accessIn(language: Language, { accessVi, accessEn }: PlaceDraft): string {
  return language === 'en' && accessEn !== '' ? accessEn : accessVi
}
