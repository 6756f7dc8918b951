import type { Clock } from '#kernel/clock.ts'
import { href } from '#kernel/language.ts'
import type { Trx } from '#platform/db/db.ts'
import { type NewMessage, queueMessages } from '#platform/mail/messages.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { type Campaign, type SlotDraft, textIn } from '../domain/campaign.ts'
import type { OtherSlots } from '../domain/other-slots.ts'
import { type Registration, shortNameIn } from '../domain/registration.ts'
import { words } from '../words.ts'
import { registrationPath } from './registration-link.ts'

/** What a message is about. The database takes texts out of these by name when a campaign is erased (0103). */
export type Told =
  | 'confirmed'
  | 'waiting'
  | 'promoted'
  | 'reminder'
  | 'cancelled'
  | 'cancelled_by_unit'
  | 'called_off'
  | 'slot_called_off'
  | 'changed'
  | 'again'

/** `portal`: the address under which people reach it, without a slash at the end. */
export type TellingDeps = { readonly clock: Clock; readonly keys: Keys; readonly portal: string }

/** Somebody to tell. */
export type Reader = Pick<Registration, 'id' | 'code' | 'email' | 'language' | 'answers'> & {
  readonly checkedInAt?: Registration['checkedInAt']
}

/** One is cancelled once, whoever does it, and called off once, alone or with all. */
const KINDS: Readonly<Partial<Record<Told, Told>>> = {
  ...{ cancelled_by_unit: 'cancelled', slot_called_off: 'called_off' },
}

/** Queues an e-mail to each who gave an address, once for each thing that is told, of changes and second registrations once each time. */
export function tell(
  deps: TellingDeps,
  trx: Trx,
  about: {
    siteId: number
    what: Told
    campaign: Campaign
    slot: SlotDraft
    before?: { place: string; slot: SlotDraft }
    /** The how many-eth time that it is told. */
    nth?: number
    /** Why the unit cancelled it. */
    reason?: string
    /** What is left to who registered for a slot that is called off. */
    others?: OtherSlots
  },
  readers: readonly Reader[],
): Promise<void> {
  const { siteId, what, campaign, slot, before } = about
  const nth = what === 'changed' ? campaign.revision : about.nth
  const kind = KINDS[what] ?? what
  const key = nth === undefined ? kind : `${kind}:${String(nth)}`
  const messages = readers
    .filter(({ email }) => email !== '')
    .map(({ id, code, email, language, answers, checkedInAt }): NewMessage => {
      const { mail, when } = words(language)
      const link = deps.portal + href(language, registrationPath(deps.keys, id))
      const facts = {
        ...{ code, link, title: textIn(language, campaign.title), place: campaign.placeText },
        ...{ name: shortNameIn(answers), startsAt: slot.startsAt },
        ...{ others: about.others ?? 'none', hasCome: (checkedInAt ?? null) !== null },
        ...{
          when: when(slot.startsAt, slot.endsAt),
          reason: about.reason ?? campaign.cancelReason,
        },
        before: before && {
          place: before.place,
          when: when(before.slot.startsAt, before.slot.endsAt),
        },
      }
      return {
        ...{ siteId, channel: 'email', recipient: email, key: `registration:${id}:${key}` },
        ...{ subject: mail[what].subject(facts), body: mail[what].body(facts) },
      }
    })
  return messages.length === 0 ? Promise.resolve() : queueMessages(trx, deps.clock, messages)
}
