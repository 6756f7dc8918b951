/**
 * Keeps strangers from learning by the form who has registered (ADR 0077): whoever names many who have is answered alike for
 * everybody, registered or not, until the hour is over.
 */
import { networkOf } from '#kernel/network.ts'
import { hasTriedEnough, mayTry } from '#platform/limits/may-try.ts'
import { KNOWN_PEOPLE, KNOWN_PERSON } from '../domain/asking-limits.ts'
import type { Campaign } from '../domain/campaign.ts'

type Deps = Parameters<typeof mayTry>[0]
type Asking = {
  readonly siteId: number
  readonly campaign: Pick<Campaign, 'id' | 'identityQuestion'>
  readonly ip: string
}

/** Whether this network has named too many who had registered, and is answered nothing more for now. */
export function asksForOthers(deps: Deps, asking: Asking): Promise<boolean> {
  if (asking.campaign.identityQuestion === '') return Promise.resolve(false)
  return hasTriedEnough(deps, asking.siteId, KNOWN_PEOPLE, networkIn(asking))
}

/** Counts somebody whom this network named and who had registered: the same person once, as often as the form is sent. */
export async function countNamed(
  deps: Deps,
  asking: Asking,
  registrationId: string,
): Promise<void> {
  const network = networkIn(asking)
  if (await mayTry(deps, asking.siteId, KNOWN_PERSON, `${network} ${registrationId}`))
    await mayTry(deps, asking.siteId, KNOWN_PEOPLE, network)
}

function networkIn({ campaign, ip }: Asking): string {
  return `${campaign.id} ${networkOf(ip)}`
}
