/** The retention day moves with the campaign: nothing is erased on the old one, everything on the new one. */
import { beforeAll, expect, test } from 'vitest'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam, type Instant, instantAt } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import { systemClock } from '#platform/clock/system-clock.ts'
import {
  campaignDeps,
  registered,
  type TestCampaign,
  testCampaign,
} from '#test/support/campaign-list.ts'
import { plannedJobs, workOnCampaigns } from '#test/support/campaign-work.ts'
import { everyText } from '#test/support/every-text.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import { eraseCampaign } from './erase-campaign.ts'
import { moveCampaign } from './move-campaign.ts'
import { changeCampaign } from './save-campaign.ts'

const DAY = 1440
const SYSTEM = { kind: 'system' } as const

let town: Town
let now: Instant
beforeAll(async () => {
  town = await foundTown()
  now = systemClock.now()
})

/** A clock of production that shows that moment: it plans jobs, and the database refuses its events. */
const showing = (moment: Instant): Clock => ({ kind: 'live', now: () => moment })

const inDays = (days: number) => addDays(dateInVietNam(now), days)

const planned = ({ id }: TestCampaign) => plannedJobs(town, 'erase-campaign', { campaignId: id })

const erase = ({ id }: TestCampaign, clock: Clock) =>
  eraseCampaign({ db: town.world.db, clock }, { siteId: town.world.siteId, campaignId: id })

async function moveDay({ id }: TestCampaign, retentionDay: PlainDate, mayErase = false) {
  const { db, siteId } = town.world
  const campaign = await findCampaign(db, siteId, id)
  if (campaign === undefined) throw new Error('The campaign is there')
  const slots = await listSlots(db, id)
  return changeCampaign(
    { ...campaignDeps(town), clock: systemClock },
    {
      ...{ siteId, actor: SYSTEM, campaignId: id, revision: campaign.revision, slots },
      draft: { ...campaign, retentionDay },
      mayErase,
    },
  )
}

test('a retention day that is moved earlier erases on the earlier day, and once only', async () => {
  const campaign = await testCampaign(town, { clock: systemClock, retentionDay: inDays(30) })
  await registered(town, campaign, { name: 'Mạc Thị Sớm', phone: '0977000011' }, 0, systemClock)
  expect(await planned(campaign)).toEqual([instantAt(inDays(30), 1)])
  expect((await moveDay(campaign, inDays(10))).ok).toBe(true)
  expect(await planned(campaign)).toEqual([instantAt(inDays(10), 1)])
  await erase(campaign, showing(addMinutes(instantAt(inDays(10), 0), -1)))
  expect(await everyText(town.databaseUrl, ['Mạc Thị Sớm'])).not.toEqual([])
  await erase(campaign, fixedClock(instantAt(inDays(10), 1)))
  expect(await everyText(town.databaseUrl, ['Mạc Thị Sớm', '0977000011'])).toEqual([])
})

test('one that is moved later leaves everything on the old day, and the clock is set anew', async () => {
  const campaign = await testCampaign(town, { clock: systemClock, retentionDay: inDays(10) })
  await registered(town, campaign, { name: 'Mạc Thị Muộn', phone: '0977000012' }, 0, systemClock)
  await moveDay(campaign, inDays(30))
  await erase(campaign, showing(instantAt(inDays(10), 1)))
  expect(await everyText(town.databaseUrl, ['Mạc Thị Muộn'])).not.toEqual([])
  expect(await planned(campaign)).toEqual([instantAt(inDays(30), 1)])
})

test('what was erased is over: it neither changes nor opens again, so that nobody comes who would never be erased', async () => {
  const campaign = await testCampaign(town, { clock: systemClock, retentionDay: inDays(10) })
  await erase(campaign, fixedClock(instantAt(inDays(10), 1)))
  const erased = { ok: false, error: { code: 'campaign_is_erased' } }
  expect(await moveDay(campaign, inDays(60))).toEqual(erased)
  const moved = await moveCampaign(
    { ...campaignDeps(town), clock: systemClock },
    {
      ...{ siteId: town.world.siteId, actor: SYSTEM, campaignId: campaign.id, to: 'closed' },
    },
  )
  expect(moved).toEqual(erased)
})

test('moved to today when all is over, the worker erases at once by itself', async () => {
  const campaign = await testCampaign(town, {
    ...{ clock: systemClock, opensAt: addMinutes(now, -6 * DAY) },
    ...{ closesAt: addMinutes(now, -4 * DAY), startsAt: addMinutes(now, -3 * DAY) },
    retentionDay: inDays(20),
  })
  const past = fixedClock(addMinutes(now, -5 * DAY))
  await registered(town, campaign, { name: 'Mạc Thị Nay', phone: '0977000013' }, 0, past)
  const jobs = await workOnCampaigns(town)
  const unasked = { ok: false, error: { code: 'people_are_erased', erased: 1 } }
  expect(await moveDay(campaign, inDays(0))).toEqual(unasked)
  await moveDay(campaign, inDays(0), true)
  await expect
    .poll(() => everyText(town.databaseUrl, ['Mạc Thị Nay', '0977000013']), {
      ...{ timeout: 30_000, interval: 200 },
    })
    .toEqual([])
  await jobs.stop()
}, 60_000)
