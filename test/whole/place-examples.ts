/** What exists of places, made anew for each visit. */
import { newId } from '#kernel/ids.ts'
import { addTestPlaces } from '#test/support/place-list.ts'
import type { Town } from '#test/support/town.ts'
import { type Example, type Maker, of } from './example.ts'
import { browserOf } from './personas.ts'

export const PLACE_MAKERS: readonly (readonly [string, Maker])[] = [
  ['/can-bo/dia-diem/nhap/:id', aPlaceImport],
  ['/can-bo/dia-diem/:id', aPlace],
  ['/dia-diem/:slug', aPlace],
]

/** A place of the ward that is on the map. */
async function aPlace({ world }: Town): Promise<Example> {
  const code = newId(world.clock.now())
  const point = { latitude: 10.8012, longitude: 106.7034 }
  const [id = ''] = await addTestPlaces(world, [{ code, nameVi: 'Trạm y tế', point }])
  const { slug } = await world.db
    .selectFrom('place')
    .select('slug')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return of('everyone', { id, slug })
}

/** A list of one new place that an editor has looked at. */
async function aPlaceImport(town: Town): Promise<Example> {
  const code = newId(town.world.clock.now())
  const table = `code,name,kind,address,ward\n${code},Trạm,clinic,1 A,ward\n`
  const form = new FormData()
  form.append('table', new Blob([table]), 'list.csv')
  const editor = await browserOf(town, 'editor')
  const sent = await editor.upload('/can-bo/dia-diem/nhap', form)
  return of('everyone', { id: sent.headers.location?.split('/').at(-1) ?? '' })
}
