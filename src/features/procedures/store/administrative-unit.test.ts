import { expect, test } from 'vitest'
import { createSite } from '#features/organisation'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { loadFormContext } from './administrative-unit.queries.ts'

const db = await testDatabase()
const opened = await createSite(
  { db, clock: fixedClock(instant('2026-11-24T09:00:00+07:00')) },
  {
    ...{ key: 'units', nameVi: 'units', nameEn: 'units' },
    unit: {
      slug: 'units',
      kind: 'district',
      agencyCode: 'H29.31',
      nameVi: 'units',
      nameEn: 'units',
    },
  },
)
if (!opened.ok) throw new Error(opened.error.code)
const { siteId } = opened.value
const today = plainDate('2026-11-24')
const [LAP, LAP_LOW] = ['Xã Tân Lập, Huyện Thử', 'Xã Tân Lạp, Huyện Thử'] as const

await db
  .insertInto('administrative_unit')
  .values(
    [LAP, LAP_LOW].map((full_name, index) => ({
      ...{ site_id: siteId, code: `0000${String(index + 1)}`, full_name },
      ...{ level_system: 'three_levels', valid_from: '2020-01-01' },
    })),
  )
  .execute()

const address = (unitName: string) => ({ unitCode: '', unitName, line: '' })

test('two stored addresses whose wards differ by an accent alone keep each its own ward', async () => {
  const answers = { mother: address(LAP), father: address(LAP_LOW) }
  const { findUnits } = await loadFormContext(db, { siteId, today, answers })
  expect(findUnits(LAP)).toEqual([{ code: '00001', fullName: LAP }])
  expect(findUnits(LAP_LOW)).toEqual([{ code: '00002', fullName: LAP_LOW }])
})

test('the name typed without accents means both, and so does one that is stored but known no more', async () => {
  const typed = 'xa tan lap, huyen thu'
  const raw = { 'mother.unit': typed }
  expect((await loadFormContext(db, { siteId, today, raw })).findUnits(typed)).toHaveLength(2)
  const answers = { mother: address('Xã Tan Lap, Huyện Thử') }
  const { findUnits } = await loadFormContext(db, { siteId, today, answers })
  expect(findUnits('Xã Tan Lap, Huyện Thử')).toHaveLength(2)
})
