/** What happens to a campaign by itself, done by the worker that works in production, at the time that stands in the queue. */
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { fixedClock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import { registered, testCampaign } from '#test/support/campaign-list.ts'
import { isOnDisk, plannedJobs, workOnCampaigns } from '#test/support/campaign-work.ts'
import { everyText } from '#test/support/every-text.ts'
import { foundTown, type Town } from '#test/support/town.ts'

const DAY = 1440
const HOUR_MS = 3_600_000

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const planned = (name: string, campaignId: string) => plannedJobs(town, name, { campaignId })

const remindersTo = (recipient: string) =>
  town.world.db
    .selectFrom('outgoing_message')
    .select('queued_at')
    .where('recipient', '=', recipient)
    .where('key', 'like', 'registration:%:reminder')
    .execute()

test('who has a place is reminded by the worker at the hour that was set, not before', async () => {
  const jobs = await workOnCampaigns(town)
  const due = new Date(systemClock.now().getTime() + 4000)
  const campaign = await testCampaign(town, {
    ...{ clock: systemClock, reminderHours: 1 },
    startsAt: new Date(due.getTime() + HOUR_MS),
  })
  const email = 'duoc-nhac@example.vn'
  await registered(town, campaign, { name: 'An', phone: '0911111111', email }, 0, systemClock)
  expect(await planned('remind-slot', campaign.id)).toEqual([due])
  expect(await remindersTo(email)).toEqual([])
  await expect
    .poll(async () => (await remindersTo(email)).length, { timeout: 20_000, interval: 50 })
    .toBe(1)
  const [reminder] = await remindersTo(email)
  const late = (reminder?.queued_at.getTime() ?? 0) - due.getTime()
  expect(late).toBeGreaterThanOrEqual(0)
  expect(late).toBeLessThan(10_000)
  await jobs.stop()
}, 40_000)

test('on the retention day the worker erases by itself all that was told and sent, files too; what is kept a day longer stays', async () => {
  const now = systemClock.now()
  const today = dateInVietNam(now)
  // Both are over; people registered for them five days ago.
  const over = {
    ...{ clock: systemClock, opensAt: addMinutes(now, -6 * DAY) },
    ...{ closesAt: addMinutes(now, -4 * DAY), startsAt: addMinutes(now, -3 * DAY) },
  }
  const past = fixedClock(addMinutes(now, -5 * DAY))
  const [due, later] = [
    await testCampaign(town, { ...over, retentionDay: today }),
    await testCampaign(town, { ...over, retentionDay: addDays(today, 1) }),
  ]
  const people = [
    { campaign: due, name: 'Lò Thị Đến Hạn', phone: '0977000001', email: 'den-han@example.vn' },
    { campaign: later, name: 'Lò Thị Còn Giữ', phone: '0977000002', email: 'con-giu@example.vn' },
  ]
  const { siteId, db } = town.world
  const { erasableFiles } = town.product.deps
  const kept: string[] = []
  for (const { campaign, ...person } of people) {
    const id = await registered(town, campaign, person, 0, past)
    const { sha256, size } = await erasableFiles.saveBytes(Buffer.from('%PDF-1.4 the same bytes'))
    kept.push(sha256)
    await sql`insert into registration_file
      select gen_random_uuid(), ${siteId}, campaign_id, once_key, 'own_1', ${sha256}, ${`${person.name}.pdf`}, ${size}, 'pdf',
        registered_at from registration where id = ${id}`.execute(db)
  }
  const [dueFile = '', laterFile = ''] = kept
  const traces = ['Đến Hạn', '0977000001', 'den-han@example.vn', dueFile]
  expect((await everyText(town.databaseUrl, traces)).length).toBeGreaterThan(4)
  expect(await planned('erase-campaign', due.id)).toEqual([instantAt(today, 1)])
  expect(await planned('erase-campaign', later.id)).toEqual([instantAt(addDays(today, 1), 1)])

  const jobs = await workOnCampaigns(town)
  await expect
    .poll(() => everyText(town.databaseUrl, traces), { timeout: 30_000, interval: 200 })
    .toEqual([])
  await expect.poll(() => isOnDisk(town, dueFile), { timeout: 10_000 }).toBe(false)
  await jobs.stop()
  expect(await isOnDisk(town, laterFile)).toBe(true)
  const rest = await everyText(town.databaseUrl, ['Còn Giữ', '0977000002', 'con-giu@example.vn'])
  expect(rest.length).toBeGreaterThan(3)
}, 90_000)
