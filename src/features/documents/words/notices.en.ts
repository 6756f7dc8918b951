import type { NoticeWords } from './notices.vi.ts'

/** The words of notices by e-mail, in English. */
export const noticesEn: NoticeWords = {
  title: 'New documents by e-mail',
  lead: 'You get an e-mail each time that a document of the types and fields that you choose is published.',
  email: 'E-mail address',
  emailHint:
    'Used to tell you of new documents and for nothing else. It is deleted as soon as you unsubscribe, or after 3 days when nobody confirms it.',
  types: 'Types',
  fields: 'Fields',
  anyHint: 'Choose none to hear of all.',
  all: 'All',
  language: 'Language of the e-mails',
  languages: { vi: 'Vietnamese', en: 'English' },
  send: 'Subscribe',
  changeHint:
    'Subscribed already, and want something else? Subscribe again with the same address; the change counts once you confirm it.',
  asked: 'Open your mailbox to confirm',
  askedText:
    'We have sent an e-mail to the address that you entered. You hear of new documents once you open the link in it and confirm. If you do not see it, look among the spam too; an address gets three of these e-mails a day at most.',
  demoInbox: 'This is a demo: messages go nowhere but to the demo inbox.',
  demoInboxLink: 'Open the demo inbox',
  confirm: {
    title: 'Confirm your subscription to new documents',
    lead: 'From now on an e-mail will be sent to the address that received this link when there is a new document of your choice.',
    button: 'Confirm',
    done: 'Confirmed',
    doneText:
      'You will get an e-mail when there is a new document. At the end of each there is a link to unsubscribe.',
    over: 'This link no longer works',
    overText:
      'A link to confirm works for 3 days, and once. If you have confirmed, there is nothing left to do; if not, please subscribe again.',
    again: 'Subscribe again',
  },
  unsubscribe: {
    title: 'Unsubscribe from new documents',
    lead: 'When you press the button you get no more of these e-mails, and your address is deleted from the list at once.',
    button: 'Unsubscribe',
    done: 'You are unsubscribed from new documents',
    doneText: 'Your address has been deleted from the list.',
    again: 'Subscribe again',
  },
  mail: {
    confirmSubject: 'Confirm your subscription to new documents',
    confirmBody: ({ site, link, days }) =>
      `Somebody, probably you, has entered this address to hear of new documents of the ${site} one-stop portal.\n\nTo do so, open this link and press the button Confirm:\n${link}\n\nThe link works for ${String(days)} days. If it was not you, ignore this e-mail: you will hear nothing, and your address is deleted after ${String(days)} days.\n`,
    subject: (name, site) => `${site}: ${name}`,
    body: ({ site, name, title, link, change, unsubscribe }) =>
      `The ${site} one-stop portal has published a document:\n\n${name}\n${title}\n${link}\n\n--\nYou get this e-mail because you subscribed to new documents.\nOther types, fields or language: ${change}\nUnsubscribe: ${unsubscribe}\n`,
  },
  errors: {
    email_missing: 'Enter an e-mail address',
    email_wrong: 'Enter an e-mail address in the correct form, such as name@example.com',
    language_missing: 'Choose the language of the e-mails',
  },
}
