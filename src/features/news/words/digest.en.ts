import type { DigestWords } from './digest.vi.ts'

/** The words of news by e-mail, in English. */
export const digestEn: DigestWords = {
  title: 'News by e-mail',
  lead: 'Every Monday morning you get one e-mail with the new articles of the last seven days. In a week without any, none is sent.',
  box: 'Or get one e-mail with the week’s news every Monday morning.',
  choose: 'Choose topics and language',
  email: 'E-mail address',
  emailHint:
    'Used to send you news and for nothing else. It is deleted as soon as you unsubscribe, or after 3 days when nobody confirms it.',
  scope: 'Which news do you want?',
  scopes: { all: 'All topics', some: 'Some topics only' },
  topics: 'Topics',
  language: 'Language of the news',
  languageHint: 'The e-mail names only articles that are written in this language.',
  languages: { vi: 'Vietnamese', en: 'English' },
  send: 'Subscribe',
  changeHint:
    'Subscribed already, and want other topics or another language? Subscribe again with the same address; the change counts once you confirm it.',
  asked: 'Open your mailbox to confirm',
  askedText:
    'We have sent an e-mail to the address that you entered. You get news once you open the link in it and confirm. If you do not see it, look among the spam too; an address gets three of these e-mails a day at most.',
  demoInbox: 'This is a demo: messages go nowhere but to the demo inbox.',
  demoInboxLink: 'Open the demo inbox',
  confirm: {
    title: 'Confirm your subscription',
    lead: 'Every Monday morning an e-mail with the week’s news will be sent to the address that received this link.',
    button: 'Confirm',
    done: 'Confirmed',
    doneText:
      'The next e-mail comes on Monday morning. At the end of each there is a link to unsubscribe.',
    over: 'This link no longer works',
    overText:
      'A link to confirm works for 3 days, and once. If you have confirmed, there is nothing left to do; if not, please subscribe again.',
    again: 'Subscribe again',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    lead: 'When you press the button you get no more news by e-mail, and your address is deleted from the list at once.',
    button: 'Unsubscribe',
    done: 'You are unsubscribed',
    doneText: 'Your address has been deleted from the list.',
    again: 'Subscribe again',
  },
  mail: {
    confirmSubject: 'Confirm your subscription to news by e-mail',
    confirmBody: ({ site, link, days }) =>
      `Somebody, probably you, has entered this address to get the weekly news of the ${site} one-stop portal.\n\nTo get the news, open this link and press the button Confirm:\n${link}\n\nThe link works for ${String(days)} days. If it was not you, ignore this e-mail: you will get no news, and your address is deleted after ${String(days)} days.\n`,
    digestSubject: (count, site) =>
      `${site}: ${String(count)} new ${count === 1 ? 'article' : 'articles'} this week`,
    digestBody: ({ site, articles, more, news, change, unsubscribe }) => {
      const listed = articles.map(({ title, lead, link }) => `${title}\n${lead}\n${link}\n\n`)
      const rest = more === 0 ? '' : `And ${String(more)} more: ${news}\n\n`
      return `New in the last seven days on the ${site} one-stop portal:\n\n${listed.join('')}${rest}--\nYou get this e-mail because you subscribed to news by e-mail.\nOther topics or another language: ${change}\nUnsubscribe: ${unsubscribe}\n`
    },
  },
  errors: {
    email_missing: 'Enter an e-mail address',
    email_wrong: 'Enter an e-mail address in the correct form, such as name@example.com',
    scope_missing: 'Choose all topics or some topics only',
    topics_missing: 'Choose at least one topic',
    language_missing: 'Choose the language of the news',
  },
}
