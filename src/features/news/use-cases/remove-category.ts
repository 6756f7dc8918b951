import { getSite } from '#features/organisation'
import { type MailingDeps, type Retired, retireTopic, waysOut } from '#features/subscriptions'
import { href } from '#kernel/language.ts'
import { err, ok } from '#kernel/result.ts'
import { brokeConstraint, type Trx } from '#platform/db/db.ts'
import { type NewMessage, queueMessages } from '#platform/mail/messages.ts'
import type { DeskCategory } from '../domain/desk.ts'
import { deleteCategory } from '../store/category.writes.ts'
import { words } from '../words.ts'
import { type Changed, changeCategories, type Place } from './arrange-categories.ts'
import { CATEGORY_TOPICS, newsByMail } from './news-by-mail.ts'

/** What refuses to lose a category: an article, one of its versions, a text that is being written, a category below. */
const STANDS_IN_IT = [
  'article_category_id_fkey',
  'a_version_is_about_a_known_category',
  'article_working_copy_category_id_fkey',
  'a_category_stands_below_a_known_one',
]

/** Thrown so that what was done to subscriptions is undone. */
class MoreThanSeen extends Error {}

/**
 * Takes away a category in which nothing stands and of which no article ever was. Who subscribed to it gets the one in
 * which it stood instead; where it stood in none it leaves their choice, and whose whole choice it was is not written to
 * any more: that one agreed to letters about this alone. Each is told by e-mail. `seen`: of how many subscribers the
 * editor was told before. Event: news_category.removed.
 */
export async function removeCategory(
  deps: MailingDeps,
  place: Place,
  { id, seen }: { id: number; seen: number },
): Changed {
  try {
    return await changeCategories(deps, place, async (trx, categories) => {
      const category = categories.find(each => each.id === id)
      if (category === undefined) return err({ code: 'category_not_found' })
      await deleteCategory(trx, id)
      const parent = categories.find(each => each.id === category.parentId)
      const subscribers = await retire(deps, trx, { place, category, parent, seen })
      const data = { slug: category.slug, subscribers }
      return ok({ type: 'news_category.removed', id, data })
    })
  } catch (error) {
    if (error instanceof MoreThanSeen) return err({ code: 'subscribers_not_told' })
    const isInUse = STANDS_IN_IT.some(name => brokeConstraint(error, name))
    if (isInUse) return err({ code: 'category_in_use' })
    throw error
  }
}

type Gone = {
  readonly place: Place
  readonly category: DeskCategory
  readonly parent: DeskCategory | undefined
  readonly seen: number
}

async function retire(deps: MailingDeps, trx: Trx, gone: Gone): Promise<number> {
  const { place, category, parent } = gone
  const retired = await retireTopic(trx, deps.clock, {
    ...{ siteId: place.siteId, list: newsByMail, kind: CATEGORY_TOPICS },
    ...{ topic: String(category.id), instead: parent && String(parent.id) },
    officerId: place.officerId,
  })
  if (retired.length > gone.seen) throw new MoreThanSeen()
  const site = await getSite(deps.db, place.siteId)
  await queueMessages(
    trx,
    deps.clock,
    retired.map(each => letterTo(deps, { ...gone, siteName: site.shownName[each.language] }, each)),
  )
  return retired.length
}

function letterTo(
  { keys, portal }: MailingDeps,
  { place, category, parent, siteName: site }: Gone & { readonly siteName: string },
  { id, email, language, became }: Retired,
): NewMessage {
  const { mail } = words(language).digest
  const nameOf = (each: DeskCategory) => (language === 'vi' ? each.nameVi : each.nameEn)
  const { change, unsubscribe, headers } = waysOut({ keys, portal }, newsByMail, { id, language })
  const said = { site, category: nameOf(category), instead: parent ? nameOf(parent) : '' }
  const key = `news-category:${String(category.id)}:${id}`
  const of = { siteId: place.siteId, key, subscriptionId: id }
  const to = { ...of, channel: 'email', recipient: email } as const
  const subject = mail.goneSubject(said)
  if (became === 'ended') {
    const news = portal + href(language, newsByMail.path)
    return { ...to, subject, body: mail.endedBody({ ...said, news }) }
  }
  const body = mail.goneBody({ ...said, change, unsubscribe })
  return { ...to, subject, body, headers }
}
