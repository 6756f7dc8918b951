/** What the product answers to a persona, and what it must answer by what the route declares. */
import { signInPath } from '#features/accounts'
import type { Route } from '#platform/http/route.ts'
import type { Town } from '#test/support/town.ts'
import type { Example } from './example.ts'
import { addressOf, exampleOf } from './examples.ts'
import { browserOf, isOfficer, ownerOf, type Persona } from './personas.ts'

/** `unknown`: as if there were no such thing. */
export type Outcome =
  | 'answered'
  | 'sign_in_as_citizen'
  | 'sign_in_as_officer'
  | 'sign_in'
  | 'refused'
  | 'unknown'
  | 'failed'

export type Visit = {
  readonly outcome: Outcome
  readonly status: number
  readonly body: string
  readonly example: Example
}

/** The name of a route in the register. */
export function nameOf(route: Route): string {
  return `${route.method} ${route.path}`
}

/** The permission that a route declares, by its name. */
export function declaredBy({ who }: Route): string {
  return typeof who === 'string' ? who : who.name
}

/** Visits a route as that persona; a POST sends an empty form. */
export async function visit(town: Town, route: Route, persona: Persona): Promise<Visit> {
  const example = await exampleOf(town, route, persona)
  const browser = await browserOf(town, persona)
  const address = addressOf(route, example)
  const answer = await (route.method === 'GET' ? browser.get(address) : browser.post(address))
  const location = answer.headers.location ?? ''
  return {
    outcome: outcomeOf(answer.statusCode, location, address),
    status: answer.statusCode,
    body: answer.body,
    example,
  }
}

function outcomeOf(status: number, location: string, address: string): Outcome {
  if (location === signInPath('citizen', address)) return 'sign_in_as_citizen'
  if (location === signInPath('officer', address)) return 'sign_in_as_officer'
  if (status === 401) return 'sign_in'
  if (status === 403) return 'refused'
  if (status === 404) return 'unknown'
  return status >= 500 ? 'failed' : 'answered'
}

/** What the persona must be answered by what the route declares. */
export function expectedOutcome(
  town: Town,
  route: Route,
  persona: Persona,
  { belongs }: Example,
): Outcome {
  const turnedAway = expectedRefusal(town, route, persona)
  if (turnedAway !== undefined) return turnedAway
  if (belongs === 'unit' && persona === 'outsider') return 'unknown'
  if (belongs === 'resident' && persona !== 'resident') return 'unknown'
  return 'answered'
}

/** How the route turns the persona away for who it is, or undefined. */
export function expectedRefusal(
  town: Town,
  { who, method, path }: Route,
  persona: Persona,
): Outcome | undefined {
  if (who === 'anyone') return undefined
  if (who === 'no officer') return isOfficer(persona) ? 'refused' : undefined
  const asked = who === 'citizen' ? 'citizen' : 'officer'
  if (ownerOf(town, persona)?.kind !== asked)
    return method === 'POST' || path.startsWith('/api/') ? 'sign_in' : `sign_in_as_${asked}`
  if (typeof who !== 'object' || !isOfficer(persona)) return undefined
  const { duties } = town.world.officer(persona)
  return duties.some(duty => who.roles.includes(duty.role)) ? undefined : 'refused'
}
