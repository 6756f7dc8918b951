import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { PageContext } from '#platform/http/request.ts'
import type { AskedWindow } from '#platform/writing/writing-acts.ts'

/** Which article on the desk, in which of its languages, and for whom. */
export type DeskRequest = {
  readonly siteId: number
  readonly language: Language
  readonly id: string | undefined
  readonly version: Language
  readonly actor: Officer
  readonly page: Pick<PageContext, 'origin'>
  /** The id that a new article is to have, and under which the officer may have written of it already. */
  readonly newId?: string | undefined
  /** Shows what the officer began on that version and has not saved, although the article has a newer one. */
  readonly reopen?: number | undefined
  /** What is shown of what the officer wrote in several windows. */
  readonly window?: AskedWindow
}
