import { randomBytes } from 'node:crypto'
import type { Answers } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { isPlainDate, type PlainDate } from '#kernel/plain-date.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { brokeConstraint, type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type AgeProblem, ageProblem, hasAges } from '../domain/age.ts'
import { type Campaign, isOffered, takingAt } from '../domain/campaign.ts'
import { codeFrom, contactsIn } from '../domain/registration.ts'
import { residesElsewhere } from '../domain/wards.ts'
import { findCampaign, listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { findRegistrationByKey } from '../store/registration.queries.ts'
import { insertRegistration, lockSpan, takePlace } from '../store/registration.writes.ts'
import { personIn } from './person.ts'
import { type TellingDeps, tell } from './tell.ts'
import { tellOfRepeat } from './tell-of-repeat.ts'

/** Why somebody is not registered. */
export type RegisterProblem = 'not_taking' | 'slot_gone'

/** Why the campaign is not for somebody. An age is that of the day of the slot. */
export type NotFor =
  | { readonly code: AgeProblem; readonly on: PlainDate }
  | { readonly code: 'other_ward' }

type Deps = TellingDeps & { readonly db: Db }
type Input = {
  readonly siteId: number
  readonly campaignId: string
  readonly slotId: string
  /** From the form: sent a second time, it is the same registration. */
  readonly onceKey: string
  /** Checked by the campaign's form. */
  readonly answers: Answers
  readonly language: Language
}
type Registered = Result<
  { readonly registrationId: string },
  | { readonly code: RegisterProblem }
  /** Whose registration it is that there is already. */
  | { readonly code: 'already_registered'; readonly registrationId: string | undefined }
  | { readonly code: 'not_for'; readonly why: readonly NotFor[] }
>

const CODE_BYTES = 8
const ONE_PERSON = [
  'a_person_registers_once_in_a_campaign',
  'a_person_registers_once_however_the_name_is_typed',
]

/**
 * Registers somebody of an age and a ward that the campaign lets in: with a place of the slot, or at the end of those who wait for
 * one. One registration to a person where the campaign says so: whoever has it is told of another try. Event: registration.made, with its state.
 */
export async function register(deps: Deps, input: Input): Promise<Registered> {
  const before = await findRegistrationByKey(deps.db, input.siteId, input.onceKey)
  if (before !== undefined) return ok({ registrationId: before.id })
  try {
    return await inTransaction(deps.db, trx => make(deps, trx, input))
  } catch (error) {
    if (ONE_PERSON.some(name => brokeConstraint(error, name)))
      return err({ code: 'already_registered', registrationId: await tellFirst(deps, input) })
    // The same form came twice at once: the other one was a little faster.
    if (!brokeConstraint(error, 'a_form_registers_once')) throw error
    const made = await findRegistrationByKey(deps.db, input.siteId, input.onceKey)
    if (made === undefined) throw error
    return ok({ registrationId: made.id })
  }
}

async function tellFirst(deps: Deps, input: Input): Promise<string | undefined> {
  const { siteId, campaignId, answers } = input
  const campaign = await findCampaign(deps.db, siteId, campaignId)
  const person = campaign && personIn(deps.keys, campaign, answers)
  return person === undefined ? undefined : tellOfRepeat(deps, { siteId, campaignId, person })
}

async function make(deps: Deps, trx: Trx, input: Input): Promise<Registered> {
  const { clock, keys } = deps
  const { siteId, campaignId, slotId, onceKey, answers, language } = input
  const now = clock.now()
  const campaign = await lockCampaign(trx, siteId, campaignId, 'share')
  if (campaign === undefined || takingAt(campaign, now) !== 'takes')
    return err({ code: 'not_taking' })
  const slot = (await listSlots(trx, campaignId)).find(each => each.id === slotId)
  if (slot === undefined || !isOffered(slot, now)) return err({ code: 'slot_gone' })
  const why = notFor(campaign, dateInVietNam(slot.startsAt), answers)
  if (why.length > 0) return err({ code: 'not_for', why })
  const person = personIn(keys, campaign, answers)
  if (person?.span !== undefined) await lockSpan(trx, person.span)
  const taken = await takePlace(trx, campaignId, slotId)
  if (taken === undefined) return err({ code: 'slot_gone' })
  const made = {
    ...{ id: newId(now), siteId, campaignId, slotId, onceKey, answers, language, ...taken },
    ...{ code: codeFrom(randomBytes(CODE_BYTES)), person },
    ...{ ...contactsIn(answers), registeredAt: now },
  }
  await insertRegistration(trx, made)
  await appendEvent(
    trx,
    { siteId, clock, actor: { kind: 'visitor' } },
    {
      ...{ type: 'registration.made', subject: { kind: 'registration', id: made.id } },
      ...{
        unitId: campaign.unitId,
        data: { campaign: campaignId, slot: slotId, state: taken.state },
      },
    },
  )
  await tell(deps, trx, { siteId, what: taken.state, campaign, slot }, [made])
  return ok({ registrationId: made.id })
}

function notFor(campaign: Campaign, on: PlainDate, answers: Answers): NotFor[] {
  const age = wrongAge(campaign, on, answers)
  const wrong: NotFor[] = age === undefined ? [] : [{ code: age, on }]
  if (residesElsewhere(campaign.wardIds, answers)) wrong.push({ code: 'other_ward' })
  return wrong
}

/** What the day of birth says of the day of the slot. A campaign that limits ages asks it: `faultsIn` sees to that. */
function wrongAge({ ages }: Campaign, on: PlainDate, answers: Answers): AgeProblem | undefined {
  if (!hasAges(ages)) return undefined
  const { born_on: bornOn } = answers
  if (typeof bornOn !== 'string' || !isPlainDate(bornOn))
    throw new Error('A campaign that limits ages got no day of birth')
  return ageProblem(ages, bornOn, on)
}
