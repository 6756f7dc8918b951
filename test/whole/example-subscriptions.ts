/** Subscriptions by e-mail that routes are visited about. */
import { documentsByMail } from '#features/documents'
import { newsByMail } from '#features/news'
import { type LinkUse, linkPath, type MailingList, subscribe } from '#features/subscriptions'
import { newId } from '#kernel/ids.ts'
import type { Town } from '#test/support/town.ts'
import { type Example, type Maker, of } from './example.ts'

/** The link in a mail to somebody who subscribes, under an address of its own. */
async function aSubscription(
  { world, product }: Town,
  list: MailingList,
  use: LinkUse,
): Promise<Example> {
  const { clock, db, siteId } = world
  const email = `${newId(clock.now())}@example.vn`
  const asked = { language: 'vi', topics: {}, siteId, siteName: 'S', email } as const
  await subscribe({ ...product.deps, portal: '' }, list, asked)
  const { id } = await db
    .selectFrom('subscription')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const token = linkPath(product.deps.keys, list, use, id).split('/').at(-1) ?? ''
  return of('everyone', { token })
}

/** By the beginning of a route's path, what there is for it. */
export const SUBSCRIPTION_MAKERS: readonly (readonly [string, Maker])[] = [
  newsByMail,
  documentsByMail,
].flatMap(list => [
  [`${list.path}/xac-nhan/:token`, (town: Town) => aSubscription(town, list, 'confirm')],
  [`${list.path}/thoi/:token`, (town: Town) => aSubscription(town, list, 'unsubscribe')],
])
