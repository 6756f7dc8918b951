/**
 * The demo's registration campaigns: a vaccination that is open with several times, a class that is full with people
 * waiting, and a course that is over. The people are invented. Seeding twice changes nothing.
 */
import {
  askedWords,
  formFrom,
  listPublicCampaigns,
  listSlots,
  makeCampaign,
  moveCampaign,
  register,
} from '#features/campaigns'
import { listUnits, type Unit } from '#features/organisation'
import { listPlacesByCodes } from '#features/places'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { inventedName } from '../organisation/people.ts'
import { type CampaignPlan, PLANS } from './campaign-plans.ts'

type Deps = { readonly db: Db; readonly clock: Clock; readonly keys: Keys; readonly portal: string }

const HOUR = 60
const ACTOR = { kind: 'system' } as const

/** Gives the number of campaigns made. */
export async function seedCampaigns(deps: Deps, siteId: number): Promise<number> {
  if ((await listPublicCampaigns(deps.db, siteId)).length > 0) return 0
  const today = dateInVietNam(deps.clock.now())
  const units = await listUnits(deps.db, siteId, today)
  let person = 0
  for (const plan of PLANS) {
    const unit = units.find(each => each.slug === plan.unit)
    if (unit === undefined) throw new Error(`There is no unit ${plan.unit}`)
    const campaignId = await makeOne(deps, unit, units, plan)
    person = await fill(deps, siteId, campaignId, plan, person)
    if (plan.isOver)
      need(await moveCampaign(deps, { siteId, actor: ACTOR, campaignId, to: 'closed' }))
  }
  return PLANS.length
}

async function makeOne(
  deps: Deps,
  { siteId, id: unitId }: Unit,
  units: readonly Unit[],
  plan: CampaignPlan,
): Promise<string> {
  const wards = units
    .filter(({ kind }) => kind === 'ward')
    .map(({ id, shortNameVi, shortNameEn }) => ({ id, name: { vi: shortNameVi, en: shortNameEn } }))
  const today = dateInVietNam(deps.clock.now())
  const day = addDays(today, plan.inDays)
  const slots = plan.slots.map(({ from, capacity }, at) => {
    const startsAt = instantAt(addDays(day, plan.isDaily ? at : 0), from * HOUR)
    return { startsAt, endsAt: addMinutes(startsAt, plan.hours * HOUR), capacity }
  })
  const codes = plan.placeCode === undefined ? [] : [plan.placeCode]
  const [place] = await listPlacesByCodes(deps.db, siteId, codes)
  const { campaignId } = need(
    await makeCampaign(deps, {
      ...{ siteId, unitId, actor: ACTOR, slots },
      draft: {
        ...{ title: plan.title, about: plan.about, who: plan.who },
        placeText: place === undefined ? plan.place : `${place.nameVi}, ${place.address}`,
        placeId: place?.id,
        ages: plan.ages,
        wardIds: units.filter(({ slug }) => plan.wards?.includes(slug)).map(({ id }) => id),
        ...{
          form: need(formFrom({ usual: plan.usual, own: plan.own, wards }, askedWords())),
          reminderHours: 24,
        },
        identityQuestion: 'phone',
        opensAt: instantAt(addDays(day, -20), 8 * HOUR),
        closesAt: instantAt(addDays(day, -1), 17 * HOUR),
        retentionDay: addDays(day, 45),
      },
    }),
  )
  need(await moveCampaign(deps, { siteId, actor: ACTOR, campaignId, to: 'open' }))
  return campaignId
}

/** Registers people at a time that is past, so that nobody is written to. Gives the number of the next person. */
async function fill(
  deps: Deps,
  siteId: number,
  campaignId: string,
  plan: CampaignPlan,
  first: number,
): Promise<number> {
  const today = dateInVietNam(deps.clock.now())
  const registeredAt = instantAt(addDays(today, Math.min(plan.inDays - 3, -1)), 9 * HOUR)
  const past = { ...deps, clock: fixedClock(registeredAt) }
  let person = first
  for (const [at, slot] of (await listSlots(deps.db, campaignId)).entries()) {
    for (let count = plan.slots[at]?.people ?? 0; count > 0; count -= 1) {
      const answers = {
        name: inventedName(400 + person),
        phone: `05000010${String(person).padStart(2, '0')}`,
        ...(plan.usual.includes('born_on')
          ? { born_on: `19${String(40 + (person % 20))}-05-12` }
          : {}),
      }
      const once = { onceKey: newId(registeredAt), answers, language: 'vi' } as const
      need(await register(past, { siteId, campaignId, slotId: slot.id, ...once }))
      person += 1
    }
  }
  return person
}

function need<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
