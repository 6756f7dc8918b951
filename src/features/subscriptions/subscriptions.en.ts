import type { SubscriptionWords } from './subscriptions.vi.ts'

/** The words of subscribing by e-mail, in English. */
export const en: SubscriptionWords = {
  email: 'E-mail address',
  emailHint:
    'Used to send you these e-mails and for nothing else. It is deleted as soon as you unsubscribe, or after 3 days when nobody confirms it.',
  anyHint: 'Choose none to get all.',
  all: 'All',
  language: 'Language of the e-mails',
  languages: { vi: 'Vietnamese', en: 'English' },
  changeHint:
    'Subscribed already, and want something else? Subscribe again with the same address; the change counts once you confirm it.',
  asked: 'Open your mailbox to confirm',
  askedText:
    'We have sent an e-mail to the address that you entered. You are subscribed once you open the link in it and confirm. If you do not see it, look among the spam too; an address gets three of these e-mails a day at most.',
  demoInbox: 'This is a demo: messages go nowhere but to the demo inbox.',
  demoInboxLink: 'Open the demo inbox',
  confirm: 'Confirm',
  confirmed: 'Confirmed',
  over: 'This link no longer works',
  overText:
    'A link to confirm works for 3 days, and once; when you confirm a later e-mail, the link in an earlier one no longer works. If you have confirmed, there is nothing left to do; if not, or to change your choice, please subscribe again.',
  unsubscribeText: 'Your address is deleted from the list as soon as you press the button.',
  unsubscribedText: 'Your address has been deleted from the list.',
  again: 'Subscribe again',
  mail: ({ site, what, link, days }) =>
    `This address was entered to get ${what} of ${site}.\n\nIf it was you, open this link and press the button Confirm:\n${link}\n\nThe link works for ${String(days)} days. If it was not you, ignore this e-mail: you will get nothing, and your address is deleted after ${String(days)} days.\n`,
  errors: {
    email_missing: 'Enter an e-mail address',
    email_wrong: 'Enter an e-mail address in the correct form, such as name@example.com',
    language_missing: 'Choose the language of the e-mails',
    topics_gone: 'What you chose is no longer there. Choose again, or choose none to get all',
  },
}
