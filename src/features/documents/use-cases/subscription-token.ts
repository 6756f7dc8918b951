/**
 * The secret part of the links in mails to readers: a subscription by its id, and a MAC over it. Nothing is kept of it,
 * and no address stands in it. A link that confirms does not unsubscribe, nor the other way round.
 */
import { isId } from '#kernel/ids.ts'
import type { Keys } from '#platform/secret/keys.ts'

/** What a link is good for. */
export type LinkUse = 'confirm' | 'unsubscribe'

/** Where each link leads, without language. */
const PATHS: Record<LinkUse, string> = {
  confirm: '/van-ban/nhan-thong-bao/xac-nhan',
  unsubscribe: '/van-ban/nhan-thong-bao/thoi',
}

/** The address of a link, without language and portal. */
export function linkPath(keys: Keys, use: LinkUse, subscriptionId: string): string {
  return `${PATHS[use]}/${subscriptionId}_${macOf(keys, use, subscriptionId)}`
}

/** The subscription that the token of a link is about, or undefined for any other text. */
export function openLink(keys: Keys, use: LinkUse, token: string): string | undefined {
  const [id = '', mac] = token.split(/_(.*)/s)
  return isId(id) && mac === macOf(keys, use, id) ? id : undefined
}

const macOf = (keys: Keys, use: LinkUse, id: string): string =>
  keys.mac(`document-subscription-${use}`, id)
