import {
  type FormInput,
  findProcedureByCode,
  keepProcedureTopics,
  listVersions,
  type ProcedureContentInput,
  publishProcedureVersion,
  registerProcedure,
} from '#features/procedures'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Plan, PlannedProcedure } from './plan.schema.ts'

type Place = { readonly siteId: number; readonly unitIds: ReadonlyMap<string, number> }

/** Registers the plan's procedures and publishes the versions that are not there yet. Gives a sentence for each that failed. */
export async function establishProcedures(
  deps: FeatureDeps,
  place: Place,
  plan: Plan,
): Promise<string[]> {
  const numbered = <T>(topics: readonly T[]) =>
    topics.map((topic, index) => ({ ...topic, position: index + 1 }))
  await keepProcedureTopics(deps, place.siteId, {
    fields: numbered(plan.fields),
    lifeEvents: numbered(plan.lifeEvents),
  })
  const faults: string[] = []
  for (const [index, procedure] of plan.procedures.entries()) {
    const known = await findProcedureByCode(deps.db, place.siteId, procedure.code)
    const published = known ? await listVersions(deps.db, known.id) : []
    const registered = await registerProcedure(deps, place.siteId, {
      ...procedure,
      position: index + 1,
      competences: procedure.competences.map(names => ({
        receivingUnitId: place.unitIds.get(names.receiving) ?? 0,
        helpingUnitId: place.unitIds.get(names.helping) ?? 0,
        handlingUnitId: place.unitIds.get(names.handling) ?? 0,
        decidingUnitId: place.unitIds.get(names.deciding) ?? 0,
      })),
      competentFrom: plan.since,
    })
    if (!registered.ok) {
      faults.push(`The procedure ${procedure.code}: its field "${procedure.field}" is not listed.`)
      continue
    }
    const rest = procedure.versions.slice(published.length)
    faults.push(
      ...(await publish(deps, place.siteId, registered.value.procedureId, procedure, rest)),
    )
  }
  return faults
}

async function publish(
  deps: FeatureDeps,
  siteId: number,
  procedureId: number,
  { code }: PlannedProcedure,
  versions: PlannedProcedure['versions'],
): Promise<string[]> {
  for (const version of versions) {
    const act = { siteId, actor: { kind: 'system' } } as const
    const outcome = await publishProcedureVersion(deps, act, {
      ...version,
      procedureId,
      content: version.content as ProcedureContentInput,
      form: version.form as FormInput,
    })
    if (!outcome.ok)
      return [
        `The procedure ${code}, version from ${version.validFrom}: ${JSON.stringify(outcome.error)}`,
      ]
  }
  return []
}
