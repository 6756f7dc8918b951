/** Every route as everyone: what the product answers is what the route declares, and what it declares is registered. */
import { beforeAll, expect, test } from 'vitest'
import { foundTown, type Town } from '#test/support/town.ts'
import { PERSONAS } from './personas.ts'
import { REGISTERED } from './route-register.ts'
import { declaredBy, expectedOutcome, nameOf, visit } from './visits.ts'

let town: Town

beforeAll(async () => {
  town = await foundTown()
})

test('every route asks for the permission under which the register lists it, and the register lists nothing else', () => {
  const declared = town.product.routes.map(route => [nameOf(route), declaredBy(route)] as const)
  expect(new Map(declared.toSorted())).toEqual(new Map([...REGISTERED].toSorted()))
})

test.for(PERSONAS)(
  '%s is let in, sent to sign in, refused or told nothing just as each route declares',
  async persona => {
    const wrong: string[] = []
    for (const route of town.product.routes) {
      const { outcome, status, example } = await visit(town, route, persona)
      const expected = expectedOutcome(town, route, persona, example)
      if (outcome !== expected)
        wrong.push(`${nameOf(route)}: ${expected} expected, got ${outcome} (${String(status)})`)
    }
    expect(wrong).toEqual([])
  },
)
