import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { isPressedTwice, whyToCall } from '../domain/calls.ts'
import type { Campaign } from '../domain/campaign.ts'
import { listSlots } from '../store/campaign.queries.ts'
import { lockCampaign } from '../store/campaign.writes.ts'
import { lockRegistration, setCall } from '../store/registration.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Input = {
  readonly siteId: number
  readonly officerId: string
  readonly campaign: Pick<Campaign, 'id' | 'unitId'>
  readonly registrationId: string
}
type Noted = Result<undefined, { readonly code: 'registration_not_found' }>

/**
 * Notes that an officer called somebody who is to be called, and whether somebody answered. Where no call is due any more, or a
 * button was pressed twice, nothing changes. Event: registration.called, with its outcome.
 */
export function noteCall(deps: Deps, input: Input & { readonly reached: boolean }): Promise<Noted> {
  const { reached, officerId } = input
  return inTransaction(deps.db, async trx => {
    const found = await lockPerson(trx, input)
    if (found === undefined) return err({ code: 'registration_not_found' })
    const { registration, campaign, slot } = found
    const call = { at: deps.clock.now(), by: officerId, reached }
    if (whyToCall(registration, campaign, slot, call.at) === undefined) return ok(undefined)
    if (isPressedTwice(registration.call, call)) return ok(undefined)
    await setCall(trx, registration.id, call)
    await tellLog(deps, trx, input, { type: 'registration.called', data: { reached } })
    return ok(undefined)
  })
}

/**
 * Takes back that somebody was called: the call is due again. That it was noted stays among the events. Done a second time,
 * nothing changes. Event: registration.call_taken_back.
 */
export function takeCallBack(deps: Deps, input: Input): Promise<Noted> {
  return inTransaction(deps.db, async trx => {
    const found = await lockPerson(trx, input)
    if (found === undefined) return err({ code: 'registration_not_found' })
    if (found.registration.call === null) return ok(undefined)
    await setCall(trx, found.registration.id, undefined)
    await tellLog(deps, trx, input, { type: 'registration.call_taken_back' })
    return ok(undefined)
  })
}

async function lockPerson(trx: Trx, { siteId, campaign: { id }, registrationId }: Input) {
  const campaign = await lockCampaign(trx, siteId, id, 'share')
  const registration = await lockRegistration(trx, siteId, registrationId)
  const slot = (await listSlots(trx, id)).find(each => each.id === registration?.slotId)
  return campaign && registration && slot && { campaign, registration, slot }
}

function tellLog(
  { clock }: Deps,
  trx: Trx,
  { siteId, officerId, campaign: { unitId }, registrationId }: Input,
  event: { readonly type: string; readonly data?: { readonly reached: boolean } },
): Promise<void> {
  return appendEvent(
    trx,
    { siteId, clock, actor: { kind: 'officer', id: officerId } },
    { ...event, unitId, subject: { kind: 'registration', id: registrationId } },
  )
}
