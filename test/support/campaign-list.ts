/** A campaign for tests: one slot with so many places, open, asking a name, a phone number and an e-mail address. */
import {
  askedWords,
  formFrom,
  makeCampaign,
  moveCampaign,
  type OwnQuestion,
  register,
  type Usual,
} from '#features/campaigns'
import { listUnitsByIds } from '#features/organisation'
import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam, type Instant } from '#kernel/instant.ts'
import { addDays, type PlainDate } from '#kernel/plain-date.ts'
import type { UnitName } from './dossier-procedure.ts'
import { need, type Town } from './town.ts'

const DAY = 1440
const ANY_AGE = { from: undefined, below: undefined }

/** What differs from that. */
export type GivenCampaign = {
  readonly title?: string
  readonly capacities?: readonly number[]
  readonly identityQuestion?: string
  readonly state?: 'draft' | 'open'
  readonly own?: readonly OwnQuestion[]
  /** When it is made; that of the town unless given. */
  readonly clock?: Clock
  readonly startsAt?: Instant
  readonly opensAt?: Instant
  readonly closesAt?: Instant
  readonly reminderHours?: number
  readonly retentionDay?: PlainDate
  readonly usual?: readonly Usual[]
  /** Wards that the form offers, and those whose residents alone may register. */
  readonly offered?: readonly UnitName[]
  readonly residentsOf?: readonly UnitName[]
  readonly ages?: { readonly from: number | undefined; readonly below: number | undefined }
}

export type TestCampaign = {
  readonly id: string
  readonly slug: string
  readonly slots: readonly string[]
  readonly retentionDay: PlainDate
}

/** What the use cases are given. */
export function campaignDeps({ world, product }: Town) {
  return { db: world.db, clock: world.clock, keys: product.deps.keys, portal: 'http://localhost' }
}

/** Makes one of the ward. Its slots begin in a week, an hour apart. */
export async function testCampaign(town: Town, given: GivenCampaign = {}): Promise<TestCampaign> {
  const { world } = town
  const { siteId } = world
  const clock = given.clock ?? world.clock
  const deps = { ...campaignDeps(town), clock }
  const now = clock.now()
  const { usual = ['phone', 'email'], own = [], ages = ANY_AGE } = given
  const startsAt = given.startsAt ?? addMinutes(now, 7 * DAY)
  const { offered = [], residentsOf = [] } = given
  const wards = (await listUnitsByIds(world.db, offered.map(world.unit))).map(unit => ({
    ...{ id: unit.id, name: { vi: unit.shortNameVi, en: unit.shortNameEn } },
  }))
  const form = need(formFrom({ usual, own, wards }, askedWords()))
  const retentionDay = given.retentionDay ?? addDays(dateInVietNam(now), 30)
  const actor = { kind: 'officer', id: world.officer('head').id } as const
  const { campaignId } = need(
    await makeCampaign(deps, {
      ...{ siteId, actor, unitId: world.unit('ward') },
      draft: {
        ...{ title: { vi: given.title ?? 'Tiêm chủng', en: '' }, about: { vi: '', en: '' } },
        ...{
          who: { vi: '', en: '' },
          ages,
          wardIds: residentsOf.map(world.unit),
          placeText: 'Trạm y tế',
          placeId: undefined,
          form,
          retentionDay,
        },
        ...{ identityQuestion: given.identityQuestion ?? '' },
        ...{ reminderHours: given.reminderHours ?? 24 },
        opensAt: given.opensAt ?? addMinutes(now, -DAY),
        closesAt: given.closesAt ?? startsAt,
      },
      slots: (given.capacities ?? [2]).map((capacity, at) => ({
        ...{
          startsAt: addMinutes(startsAt, at * 60),
          endsAt: addMinutes(startsAt, at * 60 + 60),
        },
        capacity,
      })),
    }),
  )
  if (given.state !== 'draft')
    need(await moveCampaign(deps, { siteId, actor, campaignId, to: 'open' }))
  const { slug } = await world.db
    .selectFrom('campaign')
    .select('slug')
    .where('id', '=', campaignId)
    .executeTakeFirstOrThrow()
  const slots = await world.db
    .selectFrom('campaign_slot')
    .select('id')
    .where('campaign_id', '=', campaignId)
    .orderBy('starts_at')
    .execute()
  return { id: campaignId, slug, slots: slots.map(({ id }) => id), retentionDay }
}

/** Somebody as a form has them. */
type Person = Readonly<Record<'name' | 'phone', string>> &
  Partial<Readonly<Record<'email' | 'born_on' | 'ward' | 'identity_number' | 'own_1', string>>>

/** Registers somebody in a slot of it; gives the registration's id. */
export async function registered(
  town: Town,
  campaign: TestCampaign,
  person: Person,
  slot = 0,
  clock: Clock = town.world.clock,
): Promise<string> {
  const { siteId } = town.world
  const made = await register(
    { ...campaignDeps(town), clock },
    {
      ...{ siteId, campaignId: campaign.id, slotId: campaign.slots[slot] ?? '' },
      ...{ onceKey: newId(clock.now()), answers: person, language: 'vi' },
    },
  )
  return need(made).registrationId
}

/** A question of a campaign's own: one line of text unless it says otherwise. */
export function ownQuestion(number: number, more: Partial<OwnQuestion>): OwnQuestion {
  return {
    ...{ number, label: { vi: 'Ghi chú', en: '' }, hint: { vi: '', en: '' }, kind: 'text' },
    ...{ choices: [], required: false, onlyIf: undefined },
    ...more,
  }
}

/** Slots as the fields of the form that officers fill in. */
export function slotRows(rows: readonly Readonly<Record<string, string>>[]) {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([part, text]) => [`slot_${String(at)}_${part}`, text]),
    ),
  )
}
