import { expect, test } from 'vitest'
import {
  findProcedureBySlug,
  findVersionInForce,
  listCompetences,
  listVersions,
  listVersionsInForce,
  loadFormContext,
} from '#features/procedures'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { checkVersion } from '../../../src/features/procedures/domain/check-version.ts'
import { seedOrganisation } from '../organisation/seed-organisation.ts'
import { ADMINISTRATIVE_UNITS } from './administrative-units.ts'
import { CATALOGUE } from './catalogue.ts'
import { seedProcedures } from './seed-procedures.ts'

test.each(
  CATALOGUE.flatMap(each =>
    each.versions.map((version, index) => [each.slug, index + 1, version] as const),
  ),
)('%s version %i is sound', (_, __, version) => {
  const checked = checkVersion(version.content, version.form)
  expect(checked.ok ? [] : checked.error.problems).toEqual([])
})

test.each(CATALOGUE.map(each => [each.slug, each] as const))(
  'the steps of %s fit into its limit',
  (_, procedure) => {
    for (const { content } of procedure.versions) {
      const { value, unit } = content.time.limit
      // 8 working hours a day; of calendar days at least 5 of 7 less some holidays are working days
      const hours = unit === 'day' ? Math.floor((value * 5) / 7) * 8 : value * 8
      const sum = content.steps.reduce((all, step) => all + step.hours, 0)
      expect(sum).toBeLessThanOrEqual(hours)
    }
  },
)

test('codes, slugs and administrative units occur once', () => {
  expect(new Set(CATALOGUE.map(each => each.code)).size).toBe(CATALOGUE.length)
  expect(new Set(CATALOGUE.map(each => each.slug)).size).toBe(CATALOGUE.length)
  expect(ADMINISTRATIVE_UNITS.filter(unit => unit.system === 'two_levels')).toHaveLength(168)
})

test('the catalogue is seeded once however often, and versions follow each other without a gap', async () => {
  const db = await testDatabase()
  const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
  const place = await seedOrganisation(db, clock)
  await seedProcedures(db, clock, place)
  await seedProcedures(db, clock, place)
  const today = plainDate('2026-11-24')
  expect(await listVersionsInForce(db, place.siteId, today)).toHaveLength(CATALOGUE.length)
  const permit = await findProcedureBySlug(
    db,
    place.siteId,
    'cap-giay-phep-xay-dung-nha-o-rieng-le',
  )
  if (!permit) throw new Error('The building permit is missing')
  expect(
    (await listVersions(db, permit.id)).map(each => [each.number, each.validFrom, each.validTo]),
  ).toEqual([
    [2, '2026-07-01', undefined],
    [1, '2021-01-01', '2026-07-01'],
  ])
  const before = await findVersionInForce(db, permit.id, plainDate('2026-06-30'))
  const since = await findVersionInForce(db, permit.id, plainDate('2026-07-01'))
  expect([before?.content.time.limit, since?.content.time.limit]).toEqual([
    { value: 15, unit: 'day' },
    { value: 7, unit: 'working_day' },
  ])
  expect(await listCompetences(db, permit.id, today)).toEqual([
    {
      receivingUnitId: place.unitIds.get('mot-cua-quan'),
      helpingUnitId: place.unitIds.get('mot-cua-quan'),
      handlingUnitId: place.unitIds.get('quan-ly-do-thi'),
      decidingUnitId: place.unitIds.get('quan-binh-thanh'),
    },
  ])
  const birth = await findProcedureBySlug(db, place.siteId, 'dang-ky-khai-sinh')
  expect(await listCompetences(db, birth?.id ?? 0, today)).toHaveLength(20)
})

test('an address is understood without accents, abbreviated, old or new, and two of a name are told apart', async () => {
  const db = await testDatabase()
  const clock = fixedClock(instant('2026-11-24T09:00:00+07:00'))
  const place = await seedOrganisation(db, clock)
  await seedProcedures(db, clock, place)
  const raw = Object.fromEntries(
    [
      'P.14, Q. Binh Thanh, TP.HCM',
      'phuong gia dinh',
      'binh thanh',
      '26905',
      'Phường 1',
      'Sao Hỏa',
    ].map((typed, index) => [`a${String(index)}.unit`, typed]),
  )
  const context = await loadFormContext(db, {
    siteId: place.siteId,
    today: plainDate('2026-11-24'),
    raw,
  })
  const found = Object.values(raw).map(typed => context.findUnits(typed).map(unit => unit.fullName))
  expect(found[0]).toEqual(['Phường 14, Quận Bình Thạnh, Thành phố Hồ Chí Minh'])
  expect(found[1]).toEqual(['Phường Gia Định, Thành phố Hồ Chí Minh'])
  expect(found[2]?.length).toBeGreaterThan(1)
  expect(found[3]).toEqual([
    'Phường 13, Quận Bình Thạnh, Thành phố Hồ Chí Minh',
    'Phường Bình Lợi Trung, Thành phố Hồ Chí Minh',
  ])
  expect(found[4]).toEqual(['Phường 1, Quận Bình Thạnh, Thành phố Hồ Chí Minh'])
  expect(found[5]).toEqual([])
})
