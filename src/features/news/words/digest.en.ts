import type { DigestWords } from './digest.vi.ts'

/** The words of news by e-mail, in English. */
export const digestEn: DigestWords = {
  title: 'News by e-mail',
  lead: 'Every Monday morning you get one e-mail with the new articles of the last seven days. In a week without any, none is sent.',
  box: 'Or get one e-mail with the week’s news every Monday morning.',
  choose: 'Choose topics and language',
  send: 'Subscribe',
  kind: 'Topics',
  list: {
    what: 'the weekly e-mails with the news',
    languageHint: 'The e-mail names only articles that are written in this language.',
    confirm: {
      title: 'Confirm your subscription to news by e-mail',
      lead: 'Every Monday morning an e-mail with the week’s news will be sent to the address that received this link.',
      done: 'The next e-mail comes on Monday morning. At the end of each there is a link to unsubscribe.',
    },
    unsubscribe: { title: 'Unsubscribe', done: 'You are unsubscribed' },
  },
  mail: {
    goneSubject: ({ site, category }) => `${site}: the topic “${category}” is gone`,
    goneBody: ({ site, category, instead, change, unsubscribe }) =>
      `You subscribed to news of ${site} on the topic “${category}”. It does not exist any more.\n\n${
        instead === ''
          ? 'You still get the weekly e-mail on the other topics that you chose.'
          : `From now on you get news on “${instead}”, of which it was a part. If you do not want that, change or end it by the links below.`
      }\n\n--\nOther topics or another language: ${change}\nUnsubscribe: ${unsubscribe}\n`,
    endedBody: ({ site, category, news }) =>
      `You subscribed to news of ${site} on the topic “${category}”. It does not exist any more. You chose no other topic, so your subscription has ended and your address is deleted from the list.\n\nTo get news on other topics, subscribe again: ${news}\n`,
    digestSubject: (count, site, late) =>
      `${site}: ${String(count)} new ${count === 1 ? 'article' : 'articles'} ${late === undefined ? 'this week' : `since ${late}`}`,
    digestBody: ({ site, late, articles, more, news, change, unsubscribe }) => {
      const listed = articles.map(({ title, lead, link }) => `${title}\n${lead}\n${link}\n\n`)
      const rest = more === 0 ? '' : `And ${String(more)} more: ${news}\n\n`
      return `New ${late === undefined ? 'in the last seven days' : `since ${late}`} on ${site}:\n\n${listed.join('')}${rest}--\nYou get this e-mail because you subscribed to news by e-mail.\nOther topics or another language: ${change}\nUnsubscribe: ${unsubscribe}\n`
    },
  },
}
