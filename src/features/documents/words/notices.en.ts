import type { NoticeWords } from './notices.vi.ts'

/** The words of notices by e-mail, in English. */
export const noticesEn: NoticeWords = {
  title: 'New documents by e-mail',
  lead: 'You get an e-mail each time that a document of the types and fields that you choose is published.',
  send: 'Subscribe',
  kinds: { type: 'Types', field: 'Fields' },
  list: {
    what: 'e-mails about new documents',
    confirm: {
      title: 'Confirm your subscription to new documents',
      lead: 'From now on an e-mail will be sent to the address that received this link when there is a new document of your choice.',
      done: 'You will get an e-mail when there is a new document. At the end of each there is a link to unsubscribe.',
    },
    unsubscribe: {
      title: 'Unsubscribe from new documents',
      done: 'You are unsubscribed from new documents',
    },
  },
  mail: {
    subject: (name, site) => `${site}: ${name}`,
    body: ({ site, name, title, link, change, unsubscribe }) =>
      `${site} has published a document:\n\n${name}\n${title}\n${link}\n\n--\nYou get this e-mail because you subscribed to new documents.\nOther types, fields or language: ${change}\nUnsubscribe: ${unsubscribe}\n`,
  },
}
