/** Who saw whose personal data is on record before it is shown; what cannot be recorded is not shown. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#platform/db/db.ts'
import type { Route } from '#platform/http/route.ts'
import { openAs } from '#test/support/database.ts'
import { APPLICANT } from '#test/support/dossier-world.ts'
import { foundTown, NEIGHBOUR_EMAIL, RESIDENT_EMAIL, type Town } from '#test/support/town.ts'
import type { Example } from './example.ts'
import { allowedPersonas, browserOf, OFFICERS, type Persona } from './personas.ts'
import { nameOf, type Visit, visit } from './visits.ts'

/** Every route as every officer: on a busy machine that takes a while. */
const WHOLE_PRODUCT_MS = 240_000

/** Everything about people that the town's residents have told. */
const PERSONAL = [...Object.values(APPLICANT), RESIDENT_EMAIL, NEIGHBOUR_EMAIL]

/** Answers of routes that show dossiers which show none: no search is made for so short a text. */
const SHOW_NOBODY = [
  'POST /can-bo/quay/tim',
  'POST /can-bo/tim-ho-so',
  'POST /can-bo/dang-ky/:id/danh-sach',
]

let town: Town
let owner: Db

beforeAll(async () => {
  town = await foundTown()
  owner = openAs(town.databaseUrl)
})

test(
  'whatever is answered to an officer, it holds nobody’s data or who saw it is on record once; refusals hold none and leave none',
  async () => {
    const seen: Sight[] = []
    for (const route of town.product.routes) {
      for (const persona of OFFICERS) seen.push(await sightOf(route, persona))
    }
    expect(seen.filter(({ views, holds }) => holds && views === 0)).toEqual([])
    expect(seen.filter(({ views, due }) => views > due)).toEqual([])
    const unrecorded = seen.filter(({ views, due }) => views < due)
    expect(new Set(unrecorded.map(({ route }) => route))).toEqual(new Set(SHOW_NOBODY))
  },
  WHOLE_PRODUCT_MS,
)

test('a form that is refused and shown again with the applicant’s name is a view too', async () => {
  const route = routeNamed('POST /can-bo/quay/tra-ket-qua/:id')
  const { status, body, example } = await visit(town, route, 'counter')
  expect([status, holdsSomebody(body)]).toEqual([422, true])
  expect(await viewsOf(route, example, 'counter')).toBe(1)
})

test('a register that is asked for days that there are not shows nobody, and leaves no record', async () => {
  const route = routeNamed('GET /can-bo/quay/so-theo-doi/:unit')
  const example = { belongs: 'unit', params: { unit: 'one-stop' } } as const
  const before = await viewsOf(route, example, 'inspector')
  const inspector = await browserOf(town, 'inspector')
  const answer = await inspector.get('/can-bo/quay/so-theo-doi/one-stop?tu=31/2/2026&den=x')
  expect([answer.statusCode, holdsSomebody(answer.body)]).toEqual([422, false])
  expect(await viewsOf(route, example, 'inspector')).toBe(before)
})

test('when a view cannot be recorded nothing is sent', async () => {
  await sql`revoke insert on view_record from motcua_app`.execute(owner)
  const wrong: string[] = []
  for (const route of town.product.routes.filter(isAudited)) {
    const { status, body } = await visit(town, route, viewerOf(route))
    const expected = SHOW_NOBODY.includes(nameOf(route)) ? 422 : 500
    if (status !== expected || holdsSomebody(body))
      wrong.push(`${nameOf(route)}: ${String(status)}`)
  }
  await sql`grant insert on view_record to motcua_app`.execute(owner)
  expect(wrong).toEqual([])
})

/** What an officer was answered: whether somebody's data stood in it, how many views are on record and how many could be. */
type Sight = {
  readonly route: string
  readonly persona: Persona
  readonly status: number
  readonly holds: boolean
  readonly views: number
  readonly due: number
}

async function sightOf(route: Route, persona: (typeof OFFICERS)[number]): Promise<Sight> {
  const { outcome, status, body, example } = await visit(town, route, persona)
  return {
    ...{ route: nameOf(route), persona, status, holds: holdsSomebody(body) },
    views: await viewsOf(route, example, persona),
    due: isAudited(route) && outcome === 'answered' ? 1 : 0,
  }
}

function isAudited(route: Route): boolean {
  return typeof route.audit === 'object'
}

function holdsSomebody(body: Visit['body']): boolean {
  return PERSONAL.some(fact => body.includes(fact))
}

/** An officer who may call the route, also where anybody may. */
function viewerOf(route: Route): Persona {
  return allowedPersonas(town, route).find(persona => persona !== 'nobody') ?? 'counter'
}

function routeNamed(name: string): Route {
  const route = town.product.routes.find(each => nameOf(each) === name)
  if (route === undefined) throw new Error(`The product has no route ${name}`)
  return route
}

/** How often that officer is on record with the route about what it was visited for: a dossier, or a list of them. */
async function viewsOf(
  { audit, path }: Route,
  { params }: Example,
  persona: (typeof OFFICERS)[number],
): Promise<number> {
  if (typeof audit !== 'object') return 0
  const rows = await owner
    .selectFrom('view_record')
    .select('id')
    .where('subject_kind', '=', audit.views)
    .where('subject_id', '=', audit.id(params as never))
    .where('viewer_id', '=', town.world.officer(persona).id)
    .where('route', '=', path)
    .execute()
  return rows.length
}
