/** Where the pages of a draft are. A draft is opened by the token of its link, or by its id when it is in one's account. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { href, type Language } from '#kernel/language.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { DraftKey } from '../../use-cases/draft-key.ts'

const TOKEN = /^[\w-]{43}$/

/** The token that a form brings along. */
export const draftToken = z.string().regex(TOKEN)

/** What stands in an address for a draft; a link cut short opens nothing, and is told so. */
export const draftParams = z.object({ key: z.string() })

/** How the actor opens the draft of an address; undefined when that takes an account and there is none. */
export function draftKeyOf(key: string, actor: Actor): DraftKey | undefined {
  if (!isId(key)) return { token: key }
  return actor.kind === 'citizen' ? { draftId: key, accountId: actor.id } : undefined
}

/** The address of a draft, or of one of its pages. */
export function draftHref(language: Language, key: string, page = ''): string {
  return href(language, page === '' ? `/ho-so/nhap/${key}` : `/ho-so/nhap/${key}/${page}`)
}

/** Said in an address of a page of the form that was opened from the check page and leads back to it. */
export const FROM_CHECK = 've=kiem-tra'

/** The address of a page of the form. */
export function formPageHref(
  language: Language,
  key: string,
  page: string,
  fromCheck = false,
): string {
  const address = draftHref(language, key, `trang/${page}`)
  return fromCheck ? `${address}?${FROM_CHECK}` : address
}
