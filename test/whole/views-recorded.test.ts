/** Who saw whose personal data is on record before it is shown; what cannot be recorded is not shown. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { Db } from '#platform/db/db.ts'
import type { Route } from '#platform/http/route.ts'
import { openAs } from '#test/support/database.ts'
import { APPLICANT } from '#test/support/dossier-world.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import type { Example } from './examples.ts'
import { allowedPersona, OFFICERS, ownerOf } from './personas.ts'
import { nameOf, visit } from './visits.ts'

/** Every route as every officer: on a busy machine that takes a while. */
const WHOLE_PRODUCT_MS = 120_000

let town: Town
let owner: Db

beforeAll(async () => {
  town = await foundTown()
  owner = openAs(town.databaseUrl)
})

test(
  'every page that shows a dossier to an officer leaves a record of who saw it, and refusals leave none',
  async () => {
    const audited = town.product.routes.filter(isAudited)
    expect(audited.length).toBeGreaterThan(0)
    const wrong: string[] = []
    for (const route of audited) {
      for (const persona of OFFICERS) {
        const { outcome, status, example } = await visit(town, route, persona)
        const record = { viewer_id: ownerOf(town, persona)?.id ?? '', route: route.path }
        const records = await viewsOf(subjectOf(route, example), record)
        const expected = outcome === 'answered' && status < 400 ? [record] : []
        if (JSON.stringify(records) !== JSON.stringify(expected))
          wrong.push(`${nameOf(route)} as ${persona}: ${JSON.stringify(records)}`)
      }
    }
    expect(wrong).toEqual([])
  },
  WHOLE_PRODUCT_MS,
)

test('no officer is shown an applicant’s name, number or phone by a page that records no view', async () => {
  const wrong: string[] = []
  // Where no officer may come at all is proved by route-matrix.test.ts.
  for (const route of town.product.routes.filter(
    each => each.method === 'GET' && each.who !== 'no officer' && !isAudited(each),
  )) {
    if (route.path.startsWith('/ho-so/theo-doi/')) continue
    const { body } = await visit(town, route, allowedPersona(town, route))
    if (holdsApplicant(body)) wrong.push(nameOf(route))
  }
  expect(wrong).toEqual([])
})

test('when a view cannot be recorded the page is not sent', async () => {
  await sql`revoke insert on view_record from motcua_app`.execute(owner)
  const wrong: string[] = []
  for (const route of town.product.routes.filter(isAudited)) {
    const { status, body } = await visit(town, route, allowedPersona(town, route))
    // An empty search is refused before anything is looked up.
    const isUnsent = status === 500 || status === 422
    if (!isUnsent || holdsApplicant(body)) wrong.push(`${nameOf(route)}: ${String(status)}`)
  }
  await sql`grant insert on view_record to motcua_app`.execute(owner)
  expect(wrong).toEqual([])
})

function isAudited(route: Route): boolean {
  return typeof route.audit === 'object'
}

function holdsApplicant(body: string): boolean {
  return [APPLICANT.name, APPLICANT.identityNumber, APPLICANT.phone].some(fact =>
    body.includes(fact),
  )
}

/** What a route's record names: a dossier, or the list in which dossiers were shown. */
function subjectOf({ audit }: Route, { params }: Example): string {
  return typeof audit === 'object' ? audit.id(params as never) : ''
}

function viewsOf(subjectId: string, by: { readonly viewer_id: string; readonly route: string }) {
  return owner
    .selectFrom('view_record')
    .select(['viewer_id', 'route'])
    .where('subject_id', '=', subjectId)
    .where('viewer_id', '=', by.viewer_id)
    .where('route', '=', by.route)
    .execute()
}
