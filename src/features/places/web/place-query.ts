/** The conditions of the list as they stand in its address. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { PLACE_KINDS, type PlaceKind } from '../domain/place.ts'

const MOST_CHARACTERS = 200

const KIND_WORDS: Readonly<Record<PlaceKind, string>> = {
  office: 'co-quan',
  clinic: 'y-te',
  school: 'truong-hoc',
  shop: 'cua-hang',
  vaccination_point: 'tiem-chung',
}

/** The value of "open now" in addresses. */
export const OPEN_NOW = 'dang-mo'

/** Conditions of the list. `ward`: a unit's name in addresses. */
export type PlaceQuery = {
  readonly text?: string | undefined
  readonly ward?: string | undefined
  readonly kind?: PlaceKind | undefined
  readonly openNow?: true | undefined
  readonly after?: string | undefined
}

/** Reads the conditions; what is none is left out, so that an old link still shows the list. */
export const placeQuery = z
  .object({
    q: z.string().trim().max(MOST_CHARACTERS).optional().catch(undefined),
    phuong: z
      .string()
      .regex(/^[a-z0-9-]{1,80}$/)
      .optional()
      .catch(undefined),
    loai: z.string().optional().catch(undefined),
    gio: z.string().optional().catch(undefined),
    sau: z.string().refine(isId).optional().catch(undefined),
  })
  .transform(
    (sent): PlaceQuery => ({
      text: sent.q || undefined,
      ward: sent.phuong,
      kind: PLACE_KINDS.find(kind => KIND_WORDS[kind] === sent.loai),
      openNow: sent.gio === OPEN_NOW ? true : undefined,
      after: sent.sau,
    }),
  )

/** The value of a kind in addresses. */
export function kindValue(kind: PlaceKind): string {
  return KIND_WORDS[kind]
}

/** The address of the list under these conditions. */
export function addressOf(path: string, query: PlaceQuery): string {
  const params = new URLSearchParams()
  if (query.text) params.set('q', query.text)
  if (query.ward) params.set('phuong', query.ward)
  if (query.kind) params.set('loai', KIND_WORDS[query.kind])
  if (query.openNow) params.set('gio', OPEN_NOW)
  if (query.after) params.set('sau', query.after)
  return params.size === 0 ? path : `${path}?${params.toString()}`
}

/** Whether any condition is set. */
export function isNarrowed(query: PlaceQuery): boolean {
  return addressOf('', { ...query, after: undefined }) !== ''
}
