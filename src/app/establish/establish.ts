/** Brings a real administration into being from a plan. Loading a plan again adds what is new in it and changes nothing else. */
import { admitOfficer } from '#features/accounts'
import { addHosts, establishOrganisation, type HostsChange } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { seedCalendar } from '../../../db/seed/calendar.ts'
import { establishProcedures } from './establish-procedures.ts'
import { type Plan, planSchema } from './plan.schema.ts'

/** A plan that cannot be loaded, said in sentences for the operator. */
export class PlanError extends Error {}

/** An officer who may sign in from now on, and the first password, shown once. */
export type NewSignIn = { readonly username: string; readonly password: string }

/** Reads a plan's text. Throws PlanError naming every place that is wrong. */
export function readPlan(text: string): Plan {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new PlanError(`The plan is not JSON: ${(error as Error).message}`)
  }
  const parsed = planSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new PlanError(`The plan is not right:\n${lines.join('\n')}`)
}

/** Loads a plan: site, units, working calendar, officers, procedures. Throws PlanError for what does not fit together. */
export async function establish(
  deps: FeatureDeps,
  plan: Plan,
): Promise<{
  readonly siteId: number
  readonly signIns: readonly NewSignIn[]
  readonly hosts: HostsChange
}> {
  checkUnits(plan)
  const hosts = await addHosts(deps, plan.site)
  if (!hosts.ok)
    throw new PlanError(
      `The host ${hosts.error.host} leads to the site ${hosts.error.by}: no other site can have it. Nothing was loaded.`,
    )
  const { siteId, unitIds } = await establishOrganisation(deps, {
    ...{ site: { ...plan.site, isDemo: false }, since: plan.since, officers: plan.officers },
    units: plan.units.map(({ parentSlug, gsoCode, ...unit }) => ({
      ...unit,
      ...(parentSlug === undefined ? {} : { parentSlug }),
      ...(gsoCode === undefined ? {} : { gsoCode }),
    })),
  })
  await seedCalendar(deps, { siteId, actor: { kind: 'system' }, clock: deps.clock })
  const signIns: NewSignIn[] = []
  for (const { email, username } of plan.officers) {
    const admitted = await admitOfficer(deps, { siteId, email, username })
    if (admitted.ok && admitted.value.password !== undefined)
      signIns.push({ username, password: admitted.value.password })
  }
  const faults = await establishProcedures(deps, { siteId, unitIds }, plan)
  if (faults.length > 0) throw new PlanError(faults.join('\n'))
  return { siteId, signIns, hosts: hosts.value }
}

/** Every slug that the plan names is a unit of it, listed before it is used. */
function checkUnits({ units, officers, procedures }: Plan): void {
  const known = new Set<string>()
  const faults: string[] = []
  const need = (slug: string, where: string): void => {
    if (!known.has(slug)) faults.push(`${where} names the unit "${slug}", which is not listed.`)
  }
  for (const unit of units) {
    if (unit.parentSlug !== undefined) need(unit.parentSlug, `The unit ${unit.slug}`)
    known.add(unit.slug)
  }
  for (const officer of officers) need(officer.unitSlug, `The officer ${officer.username}`)
  for (const { code, competences } of procedures) {
    for (const place of competences)
      for (const slug of Object.values(place)) need(slug, `The procedure ${code}`)
  }
  if (faults.length > 0) throw new PlanError(faults.join('\n'))
}
