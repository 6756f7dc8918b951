import type { MailingList } from '#features/subscriptions'
import { DOCUMENT_TYPES } from '../domain/document.ts'
import { listDocumentFields } from '../store/choices.queries.ts'
import { words } from '../words.ts'

/** Letters about new documents, to which people subscribe. */
export const documentsByMail: MailingList = {
  name: 'documents',
  path: '/van-ban/nhan-thong-bao',
  section: '/van-ban',
  words(language) {
    const { title: section, notices } = words(language)
    const { title, lead, send, list } = notices
    return { ...list, title, lead, section, send }
  },
  async listTopics(db, siteId, language) {
    const { types, notices } = words(language)
    const fields = await listDocumentFields(db, siteId, language)
    return [
      {
        ...{ kind: 'type', label: notices.kinds.type },
        topics: DOCUMENT_TYPES.map(type => ({ value: type, text: types[type] })),
      },
      {
        ...{ kind: 'field', label: notices.kinds.field },
        topics: fields.map(({ id, name }) => ({ value: String(id), text: name })),
      },
    ]
  },
}
