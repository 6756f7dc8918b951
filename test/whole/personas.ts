/** Whoever visits the product: nobody, residents, and an officer of each role, of this unit and of another one. */
import type { Route } from '#platform/http/route.ts'
import type { OfficerName } from '#test/support/dossier-world.ts'
import { openBrowserOf, openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import type { Town } from '#test/support/town.ts'

/** The officers that visit; `outsider` holds every role about dossiers, in another ward. */
export const OFFICERS = [
  'counter',
  'specialist',
  'head',
  'leader',
  'inspector',
  'editor',
  'chief',
  'administrator',
  'outsider',
] as const satisfies readonly OfficerName[]

export const PERSONAS = ['nobody', 'resident', 'neighbour', ...OFFICERS] as const
export type Persona = (typeof PERSONAS)[number]

/** Tells who is an officer. */
export function isOfficer(persona: Persona): persona is (typeof OFFICERS)[number] {
  return (OFFICERS as readonly string[]).includes(persona)
}

/** The account of a persona, or undefined for nobody. */
export function ownerOf(town: Town, persona: Persona) {
  if (persona === 'nobody') return undefined
  if (isOfficer(persona)) return { kind: 'officer', id: town.world.officer(persona).id } as const
  return { kind: 'citizen', id: town[persona] } as const
}

/** A browser in which that persona has just signed in. */
export async function browserOf(town: Town, persona: Persona): Promise<TestBrowser> {
  const { server } = town.product
  const owner = ownerOf(town, persona)
  if (owner === undefined) return openTestBrowser(server)
  return openBrowserOf(server, town.world, town.world.siteId, owner)
}

/** Somebody of this unit who may call the route. Throws when nobody may. */
export function allowedPersona(town: Town, route: Route): Persona {
  const [first] = allowedPersonas(town, route)
  if (first === undefined) throw new Error(`No officer of the town may call ${route.path}`)
  return first
}

/** Everybody who may call the route; one for all where it asks for no permission. */
export function allowedPersonas(town: Town, { who }: Route): Persona[] {
  if (who === 'anyone' || who === 'no officer') return ['nobody']
  if (who === 'citizen') return ['resident']
  if (who === 'officer') return ['head']
  return OFFICERS.filter(name =>
    town.world.officer(name).duties.some(duty => who.roles.includes(duty.role)),
  )
}
