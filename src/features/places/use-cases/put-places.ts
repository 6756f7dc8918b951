import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import { plainSlug } from '#kernel/plain-text.ts'
import type { Trx } from '#platform/db/db.ts'
import type { PlaceDraft } from '../domain/place.ts'
import { insertPlaces, listSlugsLike, lockPlaceList, type NewPlace } from '../store/place.writes.ts'

const MOST_SLUG_CHARACTERS = 80

/** Puts new places into the caller's transaction, each with a name in addresses of its own. Gives them in the same order. */
export async function putPlaces(
  trx: Trx,
  siteId: number,
  drafts: readonly PlaceDraft[],
  now: Instant,
): Promise<NewPlace[]> {
  if (drafts.length === 0) return []
  await lockPlaceList(trx, siteId)
  const wanted = drafts.map(draft => plainSlug(draft.nameVi, MOST_SLUG_CHARACTERS) || 'dia-diem')
  const taken = await listSlugsLike(trx, siteId, [...new Set(wanted)])
  const places = drafts.map((draft, at) => {
    const slug = free(wanted[at] ?? '', taken)
    taken.add(slug)
    return { ...draft, id: newId(now), slug }
  })
  await insertPlaces(trx, siteId, places, now)
  return places
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${String(number)}`
  return slug
}
