import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Choice, Topics } from '../domain/digest.ts'

/** A subscription without its address, which no page and no decision needs. */
export type Subscription = Choice & {
  readonly id: string
  readonly askedAt: Instant
  readonly confirmedAt: Instant | null
}

const COLUMNS = [
  ...(['id', 'language', 'category_ids', 'asked_at', 'confirmed_at'] as const),
] as const

/** A subscription by its id, or undefined. */
export async function findSubscription(
  db: Db,
  siteId: number,
  id: string,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('news_subscription')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && subscriptionOf(row)
}

/** That subscription and all others of its address. They stay as they are until the transaction ends. */
export async function lockSubscriptionsLike(
  trx: Trx,
  siteId: number,
  id: string,
): Promise<Subscription[]> {
  const rows = await trx
    .selectFrom('news_subscription')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('email', '=', eb =>
      eb
        .selectFrom('news_subscription as same')
        .select('same.email')
        .where('same.site_id', '=', siteId)
        .where('same.id', '=', id),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(subscriptionOf)
}

function subscriptionOf(row: {
  id: string
  language: string
  category_ids: Topics
  asked_at: Instant
  confirmed_at: Instant | null
}): Subscription {
  return {
    id: row.id,
    language: row.language as Language,
    topics: row.category_ids,
    askedAt: row.asked_at,
    confirmedAt: row.confirmed_at,
  }
}
