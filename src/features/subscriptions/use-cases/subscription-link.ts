/**
 * The secret part of the links in mails to readers: a subscription by its id, and a MAC over it. Nothing is kept of it,
 * and no address stands in it. A link that confirms does not unsubscribe, nor the other way round, nor on another list.
 */
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Keys } from '#platform/secret/keys.ts'
import type { MailingDeps, MailingList } from './mailing-list.ts'

/** What a link is good for. */
export type LinkUse = 'confirm' | 'unsubscribe'

/** Where each link leads, below the path of the list. */
export const LINK_PATHS: Record<LinkUse, string> = { confirm: 'xac-nhan', unsubscribe: 'thoi' }

/** The address of a link, without language and portal. */
export function linkPath(keys: Keys, list: MailingList, use: LinkUse, id: string): string {
  return `${list.path}/${LINK_PATHS[use]}/${id}_${macOf(keys, list, use, id)}`
}

/** The subscription that the token of a link is about, or undefined for any other text. */
export function openLink(
  keys: Keys,
  list: MailingList,
  use: LinkUse,
  token: string,
): string | undefined {
  const [id = '', mac] = token.split(/_(.*)/s)
  return isId(id) && mac === macOf(keys, list, use, id) ? id : undefined
}

const macOf = (keys: Keys, { name }: MailingList, use: LinkUse, id: string): string =>
  keys.mac(`subscription-${name}-${use}`, id)

/** What every letter to a subscriber ends with: where to change the choice, where to unsubscribe, and that for mail programs. */
export function waysOut(
  { keys, portal }: Pick<MailingDeps, 'keys' | 'portal'>,
  list: MailingList,
  { id, language }: { id: string; language: Language },
) {
  const unsubscribe = portal + href(language, linkPath(keys, list, 'unsubscribe', id))
  return {
    change: portal + href(language, list.path),
    unsubscribe,
    // RFC 8058: a mail program shows a button of its own, which sends a form to the address.
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}
