/**
 * The demo's year of dossiers, ending now: every act decided by the same rules as live ones, rows and events copied.
 * The same day and number of dossiers make the same year.
 */

import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { LongTransaction } from '#platform/db/long-transaction.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { residentsFor } from './applicants.ts'
import { chance } from './chance.ts'
import { storiesOf } from './citizen-stories.ts'
import type { Citizen } from './citizens.ts'
import { makeDemoFiles } from './demo-files.ts'
import { loadPlace } from './place.ts'
import { writeHistory } from './write-history.ts'

/** What a year is made with. */
export type YearToMake = {
  readonly siteId: number
  /** Dossiers to make now. */
  readonly total: number
  /** Dossiers there are: a year that is added to another differs from it. */
  readonly known: number
  /** Residents with accounts who get dossiers of their own among them. */
  readonly citizens: readonly Citizen[]
  /** Called with the number of dossiers copied so far. */
  readonly reached: (written: number) => void
}

/** Writes a year of dossiers into the transaction. */
export async function seedDossiers(
  to: LongTransaction,
  deps: { readonly clock: Clock; readonly files: FileStore; readonly keys: Keys },
  year: YearToMake,
): Promise<void> {
  const now = deps.clock.now()
  const today = dateInVietNam(now)
  const luck = chance(`${today} ${year.known} ${year.total}`)
  const place = await loadPlace(to.db, year.siteId, today)
  const versions = place.procedures.flatMap(each => each.versions.map(({ version }) => version))
  const files = await makeDemoFiles(deps.files, {
    ...{ siteId: year.siteId, versions, luck, storedAt: now },
  })
  const stage = { place, files, luck, now, residents: residentsFor(year.known + year.total) }
  const parts = storiesOf(place, year.citizens, now).slice(0, year.total)
  await writeHistory(to, {
    ...{ stage, parts },
    keys: deps.keys,
    total: year.total,
    reached: year.reached,
  })
}
