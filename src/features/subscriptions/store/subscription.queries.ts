import { sql } from 'kysely'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { Choice, Topics } from '../domain/topics.ts'

/** A subscription without its address, which no page and no decision needs. */
export type Subscription = Choice & {
  readonly id: string
  readonly askedAt: Instant
  readonly confirmedAt: Instant | null
}

/** A subscription of a list by its id, or undefined. */
export async function findSubscription(
  db: Db,
  siteId: number,
  list: string,
  id: string,
): Promise<Subscription | undefined> {
  const row = await ofList(db, siteId, list).where('id', '=', id).executeTakeFirst()
  return row && subscriptionOf(row)
}

/** That subscription and all others of its address on the list. They stay as they are until the transaction ends. */
export async function lockSubscriptionsLike(
  trx: Trx,
  siteId: number,
  list: string,
  id: string,
): Promise<Subscription[]> {
  const rows = await ofList(trx, siteId, list)
    .where('email', '=', eb =>
      eb
        .selectFrom('subscription as same')
        .select('same.email')
        .where('same.site_id', '=', siteId)
        .where('same.list', '=', list)
        .where('same.id', '=', id),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(subscriptionOf)
}

function ofList(db: Db | Trx, siteId: number, list: string) {
  return db
    .selectFrom('subscription')
    .select(['id', 'language', 'topics', 'asked_at', 'confirmed_at'])
    .where('site_id', '=', siteId)
    .where('list', '=', list)
}

function subscriptionOf(row: {
  id: string
  language: string
  topics: unknown
  asked_at: Instant
  confirmed_at: Instant | null
}): Subscription {
  return {
    id: row.id,
    language: row.language as Language,
    topics: row.topics as Topics,
    askedAt: row.asked_at,
    confirmedAt: row.confirmed_at,
  }
}

/** Subscriptions to that topic, confirmed or not. They stay as they are until the transaction ends. */
export async function lockSubscribedTo(
  trx: Trx,
  { siteId, list, kind, topic }: { siteId: number; list: string; kind: string; topic: string },
): Promise<readonly (Omit<Subscriber, 'confirmedAt'> & { readonly isConfirmed: boolean })[]> {
  const rows = await trx
    .selectFrom('subscription')
    .select(['id', 'email', 'language', 'topics', 'confirmed_at'])
    .where('site_id', '=', siteId)
    .where('list', '=', list)
    .where(sql<boolean>`topics -> ${kind}::text ? ${topic}::text`)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ confirmed_at, ...row }) => ({
    ...(row as Omit<Subscriber, 'confirmedAt'>),
    isConfirmed: confirmed_at !== null,
  }))
}

/** How many get letters on each topic of a kind that they chose, by topic. */
export async function countSubscribersByTopic(
  db: Db,
  { siteId, list, kind }: { siteId: number; list: string; kind: string },
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ topic: string; readers: number }>`
    select topic, count(*)::int as readers
    from subscription s, jsonb_array_elements_text(s.topics -> ${kind}::text) as topic
    where s.site_id = ${siteId} and s.list = ${list} and s.confirmed_at is not null
    group by topic`.execute(db)
  return new Map(rows.map(({ topic, readers }) => [topic, readers]))
}

/** Somebody who gets the letters of a list. */
export type Subscriber = {
  readonly id: string
  readonly email: string
  readonly language: Language
  readonly topics: Topics
  readonly confirmedAt: Instant
}

/** Whom a letter is for: of all languages where none is named; who wants each of those topics, by kind. */
export type Addressed = {
  readonly siteId: number
  readonly list: string
  readonly language?: Language
  readonly confirmedBefore?: Instant
  readonly about?: Readonly<Record<string, string>>
}

/** A page of those whom a letter is for, after that one if given. None of them ends before the transaction does. */
export async function lockSubscribers(
  trx: Trx,
  { siteId, list, language, confirmedBefore, about = {} }: Addressed,
  page: { after: string | undefined; limit: number },
): Promise<Subscriber[]> {
  let query = trx
    .selectFrom('subscription')
    .select(['id', 'email', 'language', 'topics', 'confirmed_at as confirmedAt'])
    .where('site_id', '=', siteId)
    .where('list', '=', list)
    .where('confirmed_at', 'is not', null)
  if (language !== undefined) query = query.where('language', '=', language)
  if (confirmedBefore !== undefined) query = query.where('confirmed_at', '<', confirmedBefore)
  for (const [kind, topic] of Object.entries(about))
    query = query.where(
      sql<boolean>`(topics -> ${kind}::text is null or topics -> ${kind}::text ? ${topic}::text)`,
    )
  if (page.after !== undefined) query = query.where('id', '>', page.after)
  const rows = await query.orderBy('id').limit(page.limit).forKeyShare().execute()
  return rows as Subscriber[]
}
