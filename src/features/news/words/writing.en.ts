import type { WritingWords } from './writing.vi.ts'

export const writingEn: WritingWords = {
  colleague: (name, moment) => `${name} has this article open too (${moment})`,
  colleagues: 'Somebody else has this article open',
  colleaguesText:
    'Each saving is a version of its own; who saves second is told first, and no version is lost.',
  kept: moment => `Your unfinished text was kept at ${moment}.`,
  notKept:
    'It could not be kept just now. Check your connection; the text is still on this screen.',
  unfinished: moment => `Your unfinished text, kept at ${moment}`,
  unfinishedText: 'Nobody else sees it yet. Press Save to make it a version of the article.',
  overtaken: moment => `You have an unfinished text, kept at ${moment}`,
  overtakenText:
    'The article has a newer version since, shown below. Open your text to compare and take your part of it.',
  reopen: 'Open my unfinished text',
  throwAway: 'Throw it away',
  thrownAway: 'Your unfinished text is thrown away',
}
