/** Places for tests: a few that differ in what they are found by. */
import { addPlaces, type PlaceDraft, readExceptions, readWeek } from '#features/places'
import type { AnyWorld } from './dossier-world.ts'
import { need } from './town.ts'

/** Hours as they are typed. */
export function hoursOf(week: string, exceptions = ''): PlaceDraft['hours'] {
  const [read, other] = [readWeek(week), readExceptions(exceptions)]
  return { week: need(read), exceptions: need(other) }
}

type Given = Partial<PlaceDraft> & { readonly code: string; readonly nameVi: string }

/** Adds places of the ward; gives their ids in the same order. */
export async function addTestPlaces(
  world: Pick<AnyWorld, 'db' | 'clock' | 'siteId' | 'unit'>,
  places: readonly Given[],
): Promise<readonly string[]> {
  const added = await addPlaces(world, {
    ...{ siteId: world.siteId, actor: { kind: 'system' } },
    drafts: places.map(place => ({
      ...{ nameEn: '', kind: 'office', address: '1 Đường Thử', unitId: world.unit('ward') },
      ...{ phone: '', point: undefined, hours: hoursOf(''), accessVi: '', accessEn: '' },
      ...place,
    })),
  })
  return need(added).placeIds
}
