import {
  type Competence,
  findProcedureByCode,
  keepAdministrativeUnits,
  keepProcedureTopics,
  listVersions,
  publishProcedureVersion,
  registerProcedure,
} from '#features/procedures'
import type { Clock } from '#kernel/clock.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import { ADMINISTRATIVE_UNITS } from './administrative-units.ts'
import { CATALOGUE } from './catalogue.ts'
import type { SeedProcedure } from './seed-types.ts'
import { FIELDS, LIFE_EVENTS } from './topics.ts'

/** What the demo's procedures stand on. */
export type SeedPlace = {
  readonly siteId: number
  readonly unitIds: ReadonlyMap<string, number>
  /** Those that a ward receives, resolves and decides itself, and no others. */
  readonly ofWardAlone?: true
}

const COMPETENT_FROM = plainDate('2020-07-01')
const ONE_STOP = 'mot-cua-quan'

/** Puts the demo's catalogue into a site. Seeding twice changes nothing. */
export async function seedProcedures(db: Db, clock: Clock, place: SeedPlace): Promise<void> {
  await keepProcedureTopics({ db }, place.siteId, { fields: FIELDS, lifeEvents: LIFE_EVENTS })
  await keepAdministrativeUnits({ db }, place.siteId, ADMINISTRATIVE_UNITS)
  const catalogue = CATALOGUE.filter(each => !place.ofWardAlone || isOfWardAlone(each))
  for (const [index, procedure] of catalogue.entries())
    await seedOne({ db, clock }, place, procedure, index + 1)
}

function isOfWardAlone({ level, handledBy, decidedBy }: SeedProcedure): boolean {
  return level === 'ward' && handledBy === undefined && decidedBy === undefined
}

async function seedOne(
  deps: { readonly db: Db; readonly clock: Clock },
  place: SeedPlace,
  procedure: SeedProcedure,
  position: number,
): Promise<void> {
  const { siteId } = place
  const known = await findProcedureByCode(deps.db, siteId, procedure.code)
  const published = known ? await listVersions(deps.db, known.id) : []
  const registered = await registerProcedure(deps, siteId, {
    ...procedure,
    position,
    competences: competencesOf(place, procedure),
    competentFrom: COMPETENT_FROM,
  })
  if (!registered.ok) throw new Error(`Procedure ${procedure.code}: ${registered.error.code}`)
  for (const version of procedure.versions.slice(published.length)) {
    const outcome = await publishProcedureVersion(
      deps,
      { siteId, actor: { kind: 'system' } },
      {
        ...version,
        procedureId: registered.value.procedureId,
        validFrom: plainDate(version.validFrom),
      },
    )
    if (!outcome.ok)
      throw new Error(`Procedure ${procedure.code}: ${JSON.stringify(outcome.error)}`)
  }
}

function competencesOf({ unitIds }: SeedPlace, procedure: SeedProcedure): Competence[] {
  const idOf = (slug: string): number => {
    const id = unitIds.get(slug)
    if (id === undefined)
      throw new Error(`Procedure ${procedure.code} names the unit ${slug}, which is not there`)
    return id
  }
  const places =
    procedure.level === 'ward'
      ? [...unitIds.keys()].filter(slug => /^phuong-\d+$/.test(slug))
      : [ONE_STOP]
  return places.map(slug => ({
    receivingUnitId: idOf(slug),
    helpingUnitId: idOf(slug),
    handlingUnitId: idOf(procedure.handledBy ?? slug),
    decidingUnitId: idOf(procedure.decidedBy ?? slug),
  }))
}
