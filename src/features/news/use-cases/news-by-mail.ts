import type { MailingList } from '#features/subscriptions'
import { listCategories } from '../store/category.queries.ts'
import { words } from '../words.ts'
import { waitForDigest } from './wait-for-digest.ts'

/** The kind of topics among which readers of the digest choose. */
export const CATEGORY_TOPICS = 'category'

/** The weekly digest, to which people subscribe. */
export const newsByMail: MailingList = {
  name: 'news',
  path: '/tin-tuc/nhan-tin',
  section: '/tin-tuc',
  words(language) {
    const { title: section, digest } = words(language)
    const { title, lead, send, list } = digest
    return { ...list, title, lead, section, send }
  },
  async listTopics(db, siteId, language) {
    const categories = await listCategories(db, siteId, language)
    const topics = categories.map(({ id, name }) => ({ value: String(id), text: name }))
    return [{ kind: CATEGORY_TOPICS, label: words(language).digest.kind, topics }]
  },
  onConfirmed: waitForDigest,
}
