import type { Clock } from '#kernel/clock.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import type { TopicKind } from '../domain/topics.ts'
import type { ListWords } from '../subscriptions.vi.ts'

/** What a feature says of the e-mails that people may subscribe to. What stands in them, and when they go out, is its own. */
export type MailingList = {
  /** By which rows and links name it. */
  readonly name: 'news' | 'documents'
  /** Where people subscribe, and the page to which that belongs: paths without language. */
  readonly path: string
  readonly section: string
  readonly words: (language: Language) => ListWords
  /** Topics among which readers choose. */
  readonly listTopics: (db: Db, siteId: number, language: Language) => Promise<readonly TopicKind[]>
  /** What a confirmation sets going, in its transaction. */
  readonly onConfirmed?: (trx: Trx, clock: Clock, siteId: number) => Promise<void>
}

/** `portal`: the address under which people reach it, without a slash at the end. */
export type MailingDeps = {
  readonly db: Db
  readonly clock: Clock
  readonly keys: Keys
  readonly portal: string
}

/** A subscription of a list. */
export type Which = {
  readonly siteId: number
  readonly list: MailingList
  readonly subscriptionId: string
}
