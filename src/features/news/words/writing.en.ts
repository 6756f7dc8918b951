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

export const writingEn = (text: 'article' | 'page'): WritingWords => ({
  colleague: (name, moment) => `${name} has this ${text} open too (${moment})`,
  colleagues: `Somebody else has this ${text} open`,
  colleaguesText:
    'Each saving is a version of its own; who saves second is told first, and no version is lost.',
  otherWindow: moment =>
    `This unfinished text was changed in another window or device at ${moment}. Neither is overwritten: what you write here is kept apart; reload the page to see both.`,
  newerVersion: (name, moment) =>
    `${name ?? 'The system'} saved a newer version of the ${text} at ${moment}: when you press Save you are shown it first.`,
  kept: moment => `Your unfinished text was kept at ${moment}.`,
  notKept:
    'It could not be kept just now. Check your connection; the text is still on this screen.',
  tooLong:
    'The text is too long to be saved. Shorten it or make two of it; a large table is better as a file. What you wrote is still on this screen.',
  signedOut:
    'Your session has ended. Sign in again in another tab, then go on here: what you wrote is still there.',
  signIn: 'Open the page to sign in',
  sending: 'Sending…',
  notSent:
    'Nothing was sent: the server could not be reached. What you wrote is still on this screen; do not close this tab. Check your connection, then press the button again.',
  sendAgain: 'The connection is back: press the button again to send.',
  besideBack: 'What you had typed below and not sent has been filled in again.',
  besideOvertaken:
    'Some of what you had typed below and not sent has not been filled in again: that part has been changed since. Look at it and add what is missing.',
  unfinished: moment => `Your unfinished text, kept at ${moment}`,
  severalUnfinished: count => `You have ${String(count)} unfinished texts`,
  unfinishedText: `Nobody else sees it yet. Press Save to make it a version of the ${text}.`,
  overtaken: moment => `You have an unfinished text, kept at ${moment}`,
  unfinishedOldText: from =>
    `Nobody else sees it yet. You began ${from === 0 ? `when the ${text} had no version` : `from version ${String(from)}`}; the ${text} has a newer one since.`,
  seeNewest: 'See the newest version',
  overtakenText: `The ${text} has a newer version since, shown below. Your text is kept until you save it or throw it away; open it to compare and take your part of it.`,
  besideText: `This one was written in another window or device, from the newest version of the ${text}, and is kept apart. Copy what you need of it into the form below, or open it to go on.`,
  readUnfinished: 'Read and copy this unfinished text',
  reopen: 'Open my unfinished text',
  throwAway: 'Throw it away',
  thrownAway: 'Your unfinished text is thrown away',
  since: {
    title: (name, revision, moment) =>
      `${name ?? 'The system'} saved version ${String(revision)}, newer than the one you are changing (${moment})`,
    text: from =>
      `What stands in the form below is yours, written ${from === 0 ? `when the ${text} had no version` : `from version ${String(from)}`}. See what has changed, put what is to stay into it, then press Save: no version is lost.`,
    changes: (from, to) =>
      from === 0
        ? `What version ${String(to)} says`
        : `Changes from version ${String(from)} to version ${String(to)}`,
    nothing: 'Its words are the same.',
    whole: revision => `Read and copy the whole of version ${String(revision)}`,
    question: 'The newer version',
    seen: revision =>
      `I have seen version ${String(revision)}. Save what stands above as the newest version.`,
    seenHint: revision => `Version ${String(revision)} stays in the history.`,
  },
  newUnfinished: count =>
    count === 1
      ? `You have a new ${text} that is not finished`
      : `You have ${String(count)} new ${text}s that are not finished`,
  newUnfinishedText: `They were kept while you wrote; nobody else sees them. Go on and press Save to make ${text === 'page' ? 'a page' : 'an article'}.`,
  untitled: 'No title yet',
  keptAt: moment => `kept at ${moment}`,
  goOn: 'Go on writing',
  draft: {
    title: 'Throw the draft away',
    open: `Throw this ${text} away`,
    question: `Throw this ${text} away for good? Its pictures and every unfinished text of it, those of others too, are deleted and cannot be had back.`,
    kept: `Readers never saw this ${text}. The log still says who threw it away, and when.`,
    confirm: `Yes, throw the ${text} away`,
    done: 'The draft is thrown away',
  },
  sinceErrors: {
    saved_meanwhile: `The ${text} has a newer version. See what has changed, above the form, then tick this box and press Save`,
  },
  draftErrors: {
    draft_was_out: `Readers have seen this ${text}: it is ${text === 'page' ? 'taken off the site' : 'withdrawn'}, not thrown away`,
    draft_awaits_approval: `Take the ${text} back first: somebody is reading it to approve it`,
    draft_of_another: `Only who wrote this ${text}, or who approves, throws it away`,
    draft_in_menu: `Take the link to this ${text} out of the menus first`,
  },
  newProblems: {
    saved_already: `This ${text} is saved. Open it in the list to go on.`,
    too_many_unfinished: `It could not be kept: you have too many unfinished ${text}s. Press Save, or throw some away.`,
  },
})
