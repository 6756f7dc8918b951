import type { newsWaitingVi, WritingWords } from './writing.vi.ts'

export const newsWaitingEn: typeof newsWaitingVi = {
  returned: title => `Sent back to be changed: ${title}`,
  toApprove: count =>
    count === 1 ? '1 article to approve' : `${String(count)} articles to approve`,
  held: count =>
    count === 1
      ? '1 comment of a reader to judge'
      : `${String(count)} comments of readers to judge`,
  reported: count =>
    count === 1 ? '1 comment that was reported' : `${String(count)} comments that were reported`,
}

export const writingEn: WritingWords = {
  colleague: (name, moment) => `${name} has this article open too (${moment})`,
  colleagues: 'Somebody else has this article open',
  colleaguesText:
    'Each saving is a version of its own; who saves second is told first, and no version is lost.',
  kept: moment => `Your unfinished text was kept at ${moment}.`,
  notKept:
    'It could not be kept just now. Check your connection; the text is still on this screen.',
  signedOut:
    'Your session has ended. Sign in again in another tab, then press Save here: what you wrote is still there.',
  signIn: 'Open the page to sign in',
  unfinished: moment => `Your unfinished text, kept at ${moment}`,
  unfinishedText: 'Nobody else sees it yet. Press Save to make it a version of the article.',
  overtaken: moment => `You have an unfinished text, kept at ${moment}`,
  overtakenText:
    'The article has a newer version since, shown below. Open your text to compare and take your part of it.',
  reopen: 'Open my unfinished text',
  throwAway: 'Throw it away',
  thrownAway: 'Your unfinished text is thrown away',
  newUnfinished: count =>
    count === 1
      ? 'You have a new article that is not finished'
      : `You have ${String(count)} new articles that are not finished`,
  newUnfinishedText:
    'They were kept while you wrote; nobody else sees them. Go on and press Save to make an article.',
  untitled: 'No title yet',
  keptAt: moment => `kept at ${moment}`,
  goOn: 'Go on writing',
  newProblems: {
    article_saved_already: 'This article is saved. Open it in the list to go on.',
    too_many_unfinished:
      'It could not be kept: you have too many unfinished articles. Press Save, or throw some away.',
  },
}
