/** Visits a route as everybody who may call it until the answer is the one that is looked for. */
import type { LightMyRequestResponse } from 'fastify'
import { createOfficer, DEMO_PASSWORD, establishDemoCredentials } from '#features/accounts'
import type { Route } from '#platform/http/route.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { RESIDENT_EMAIL, type Town } from '#test/support/town.ts'
import { addressOf, exampleOf } from './examples.ts'
import { allowedPersonas, browserOf } from './personas.ts'

/** What was asked of the product, from which browser, and what came. */
export type Seen = {
  readonly route: Route
  readonly address: string
  readonly browser: TestBrowser
  readonly answer: LightMyRequestResponse
}

const NEWCOMER = { username: 'nguoi-moi', password: 'mot mat khau du dai' }

/** Pages of the second half of a sign-in: what their visitor does first. */
const FIRST_HALVES: Readonly<
  Record<string, (town: Town, browser: TestBrowser) => Promise<unknown>>
> = {
  '/dang-nhap/ma': (_, browser) => browser.post('/dang-nhap', { email: RESIDENT_EMAIL }),
  '/can-bo/dang-nhap/ma': async ({ world, product }, browser) => {
    await establishDemoCredentials(product.deps, world.siteId, 'example.vn')
    const typed = { username: 'counter', password: DEMO_PASSWORD }
    return browser.post('/can-bo/dang-nhap', typed)
  },
  // Whoever has never signed in has no device yet. Created twice, the second time changes nothing.
  '/can-bo/dang-nhap/gan-thiet-bi': async ({ world, product }, browser) => {
    await createOfficer(product.deps, {
      ...{ siteId: world.siteId, unitId: world.unit('ward'), role: 'specialist' },
      ...{ fullName: 'Người Mới', email: 'nguoi-moi@quan.example' },
      ...{ titleVi: 'Chuyên viên', titleEn: 'Specialist', ...NEWCOMER },
    })
    return browser.post('/can-bo/dang-nhap', NEWCOMER)
  },
}

/** The first answer that is wanted, else that to the first visitor. A POST sends an empty form. */
export async function asSomebody(
  town: Town,
  route: Route,
  isWanted: (answer: LightMyRequestResponse) => boolean,
): Promise<Seen> {
  const seen: Seen[] = []
  for (const persona of allowedPersonas(town, route)) {
    const address = addressOf(route, await exampleOf(town, route, persona))
    const browser = await browserOf(town, persona)
    await FIRST_HALVES[route.path]?.(town, browser)
    const answer = await (route.method === 'GET' ? browser.get(address) : browser.post(address))
    const visit = { route, address, browser, answer }
    if (isWanted(answer)) return visit
    seen.push(visit)
  }
  const [first] = seen
  if (first === undefined) throw new Error(`Nobody in the town may call ${route.path}`)
  return first
}

/** Tells whether a page came. */
export function isPage({ headers }: LightMyRequestResponse): boolean {
  return String(headers['content-type']).startsWith('text/html')
}
