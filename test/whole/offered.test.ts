/** What a page offers, its reader may have: no link or form leads nowhere, and none of an officer's leads to a refusal. */
import { beforeAll, expect, test } from 'vitest'
import type { Route } from '#platform/http/route.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { isOfficer, PERSONAS, type Persona } from './personas.ts'
import { expectedRefusal, nameOf, visit } from './visits.ts'

/** Every page as everyone: on a busy machine that takes a while. */
const WHOLE_PRODUCT_MS = 240_000

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

test(
  'every link and form on every page leads to a route, and those for officers to one that the officer may call',
  async () => {
    const wrong: string[] = []
    for (const route of town.product.routes.filter(({ method }) => method === 'GET')) {
      for (const persona of PERSONAS) {
        const { status, body } = await visit(town, route, persona)
        // A refusal links to itself in the other language.
        if (status !== 200) continue
        const problems = offersIn(body).flatMap(offer => problemOf(offer, persona) ?? [])
        wrong.push(...new Set(problems.map(each => `${nameOf(route)} as ${persona}: ${each}`)))
      }
    }
    expect(wrong).toEqual([])
  },
  WHOLE_PRODUCT_MS,
)

type Offer = { readonly method: Route['method']; readonly path: string }

/** The addresses in this product that a page links to, and those to which its forms are sent. */
function offersIn(body: string): Offer[] {
  const links = [...body.matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)]
  const forms = [...body.matchAll(/<form [^>]*?>/g)].map(([tag]) => ({
    method: tag.includes('method="post"') ? ('POST' as const) : ('GET' as const),
    path: /action="(\/[^"#?]*)/.exec(tag)?.[1],
  }))
  return [
    ...links.map(([, path = '']) => ({ method: 'GET' as const, path })),
    ...forms.flatMap(({ method, path }) => (path === undefined ? [] : [{ method, path }])),
  ].map(({ method, path }) => ({ method, path: path.replace(/^\/en(?=\/|$)/, '') || '/' }))
}

function problemOf({ method, path }: Offer, persona: Persona): string | undefined {
  if (path.startsWith('/assets/')) return undefined
  const routes = town.product.routes.filter(each => each.method === method)
  const route = routes.find(each => each.path === path) ?? routes.find(each => fits(each, path))
  if (route === undefined) return `${method} ${path} is no route`
  // Public pages are the same for everyone, and offer residents' forms to whoever looks.
  if (!isOfficer(persona) || !path.startsWith('/can-bo')) return undefined
  return expectedRefusal(town, route, persona) === undefined
    ? undefined
    : `${nameOf(route)} is refused`
}

/** Tells whether the address is one of the route's, whatever its parts that vary. */
function fits({ path }: Route, asked: string): boolean {
  const pattern = path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(asked)
}
