/** What is sent with a form that never becomes a registration goes after a day, and only then. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { addMinutes, type Instant } from '#kernel/instant.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { registered, type TestCampaign, testCampaign } from '#test/support/campaign-list.ts'
import { isOnDisk, plannedJobs, workOnCampaigns } from '#test/support/campaign-work.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { forgetForm } from './forget-files.ts'
import { keepSentFiles } from './keep-sent-files.ts'

const DAY = 1440

let town: Town
let campaign: TestCampaign
/** When the first file of a form came. */
let sent: Instant
beforeAll(async () => {
  town = await foundTown()
  campaign = await testCampaign(town)
  sent = town.world.clock.now()
})

/** A clock of production that shows so many minutes after the first file came. */
const after = (minutes: number) => ({ kind: 'live', now: () => addMinutes(sent, minutes) }) as const

const formOf = (onceKey: string) => ({
  siteId: town.world.siteId,
  campaignId: campaign.id,
  onceKey,
})

async function sendFile(onceKey: string, minutes: number): Promise<string> {
  const { sha256, size } = await town.product.deps.erasableFiles.saveBytes(Buffer.from('%PDF-1.4'))
  const upload = { sha256, size, kind: 'pdf', mediaType: 'application/pdf' } as const
  await keepSentFiles({ db: town.world.db, clock: after(minutes) }, formOf(onceKey), [
    { field: 'own_1', name: 'giay.pdf', upload },
  ])
  return sha256
}

const forget = (onceKey: string, minutes: number) =>
  forgetForm({ db: town.world.db, clock: after(minutes) }, formOf(onceKey))

const kept = async (onceKey: string) =>
  (
    await town.world.db
      .selectFrom('registration_file')
      .select('sha256')
      .where('once_key', '=', onceKey)
      .orderBy('id')
      .execute()
  ).map(({ sha256 }) => sha256)

const planned = (onceKey: string) => plannedJobs(town, 'forget-registration-form', { onceKey })

test('a day after its last file came an unfinished form is forgotten, not a minute before', async () => {
  const once = newId(sent)
  const first = await sendFile(once, 0)
  expect(await planned(once)).toEqual([addMinutes(sent, DAY)])
  const second = await sendFile(once, 60)
  expect(await planned(once)).toEqual([addMinutes(sent, 60 + DAY)])
  // The job of the first file was running already when the second one came.
  await forget(once, DAY)
  await forget(once, 60 + DAY - 1)
  expect(await kept(once)).toEqual([first, second])
  expect(await planned(once)).toEqual([addMinutes(sent, 60 + DAY)])
  await forget(once, 60 + DAY)
  expect(await kept(once)).toEqual([])
  await forget(once, 60 + DAY)
})

test('the files of a form that became a registration stay', async () => {
  const id = await registered(town, campaign, { name: 'An', phone: '0911111111' })
  const { once_key: once } = await town.world.db
    .selectFrom('registration')
    .select('once_key')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const file = await sendFile(once, 0)
  await forget(once, 5 * DAY)
  expect(await kept(once)).toEqual([file])
})

test('the worker forgets by itself what came more than a day ago, bytes too, and nothing that came since', async () => {
  sent = addMinutes(systemClock.now(), -DAY - 60)
  const [old, recent] = [newId(sent), newId(sent)]
  const [gone, stays] = [await sendFile(old, 0), await sendFile(recent, 120)]
  const jobs = await workOnCampaigns(town)
  await expect.poll(() => kept(old), { timeout: 20_000, interval: 100 }).toEqual([])
  await expect.poll(() => isOnDisk(town, gone), { timeout: 20_000 }).toBe(false)
  await jobs.stop()
  expect(await kept(recent)).toEqual([stays])
  expect(await isOnDisk(town, stays)).toBe(true)
  const left = await sql`select 1 from registration_file where sha256 = ${gone}`.execute(
    town.world.db,
  )
  expect(left.rows).toEqual([])
}, 60_000)
