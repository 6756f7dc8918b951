import { expect, test } from 'vitest'
import {
  dutiesOf,
  findOfficerByEmail,
  findUnitBySlug,
  listOfficersOf,
  listUnits,
  ROLE_NAMES,
} from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { demoOfficers } from './officers.ts'
import { seedOrganisation } from './seed-organisation.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))
const today = plainDate('2026-11-24')

test('the demo has a district, ten departments, a one-stop unit and twenty wards, and seeding again adds nothing', async () => {
  const db = await testDatabase()
  const first = await seedOrganisation(db, clock)
  const again = await seedOrganisation(db, clock)
  expect(again).toEqual(first)
  const units = await listUnits(db, first.siteId, today)
  const kinds = Object.groupBy(units, unit => unit.kind)
  expect(kinds.district).toHaveLength(1)
  expect(kinds.one_stop).toHaveLength(1)
  expect(kinds.department).toHaveLength(10)
  expect(kinds.ward).toHaveLength(20)
  expect(new Set(units.map(unit => unit.agencyCode)).size).toBe(32)
  const { count } = await db
    .selectFrom('officer')
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(count).toBe(demoOfficers().length)
  for (const ward of kinds.ward ?? []) {
    expect(await listOfficersOf(db, ward.id, 'one_stop_officer', today)).toHaveLength(2)
    expect(await listOfficersOf(db, ward.id, 'unit_head', today)).toHaveLength(1)
  }
})

test('every role is held by some officer of the demo, and nobody before the demo begins', async () => {
  const held = new Set(demoOfficers().flatMap(officer => officer.roles))
  expect([...held].sort()).toEqual([...ROLE_NAMES].sort())
  const db = await testDatabase()
  const { siteId } = await seedOrganisation(db, clock)
  const chair = await findOfficerByEmail(db, siteId, 'chutich@demo.motcua.example')
  expect(await dutiesOf(db, chair?.id ?? '', today)).toMatchObject([{ role: 'leader' }])
  expect(await dutiesOf(db, chair?.id ?? '', plainDate('2020-06-30'))).toEqual([])
  expect((await findUnitBySlug(db, siteId, 'phuong-11'))?.shortNameVi).toBe('Phường 11')
})

test('each demo officer has a name of three parts or more, an own e-mail, and no name comes three times', () => {
  const officers = demoOfficers()
  const names = Map.groupBy(officers, officer => officer.fullName)
  expect(new Set(officers.map(officer => officer.email)).size).toBe(officers.length)
  for (const [name, bearers] of names) {
    expect(name.split(' ').length).toBeGreaterThanOrEqual(3)
    expect(bearers.length).toBeLessThan(3)
  }
})
