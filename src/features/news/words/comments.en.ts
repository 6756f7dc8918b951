import type { CommentWords } from './comments.vi.ts'

const comments: CommentWords['comments'] = {
  title: 'Readers’ comments',
  count: count => (count === 1 ? '1 comment' : `${String(count)} comments`),
  none: 'No comment has been published yet.',
  write: 'Write a comment',
  writeHint:
    'You need to sign in. An editor reads it first; insults and personal information are not published.',
  closed: 'This article takes no more comments.',
  yours: 'What you have just written was not sent. You may copy it to use elsewhere',
  withdrawn: {
    title: 'This article is no longer on the portal',
    text: 'It was withdrawn, so it takes no more comments.',
  },
  answerBy: 'The editorial board answers',
  official: 'Official answer',
  reader: 'Reader',
  corrected: 'corrected',
  about: 'Comment on',
  author_name: 'Name to show',
  authorHint:
    'Everyone will see it. It may be a nickname, but not the name of an office, a post or the editorial board.',
  body: 'Your comment',
  bodyHint: 'Do not write anyone’s phone number, address, identity number or dossier code.',
  send: 'Send the comment',
  sent: 'We have received your comment',
  sentText: 'It waits for an editor and will stand below the article once it is approved.',
  before: at => `This comment was received at ${at}`,
  beforeText: 'Sending the same words again makes no other comment.',
  own: {
    link: 'Your comments on this article',
    title: 'Your comments',
    account: 'Account',
    card: (all, refused) => {
      if (all === 0) return 'What you write below articles will be here.'
      const counted =
        all === 1 ? '1 comment below articles' : `${String(all)} comments below articles`
      return refused === 0 ? `${counted}.` : `${counted}, ${String(refused)} not published.`
    },
    lead: 'What you wrote below articles: what is published, what waits, what is not published and why.',
    none: 'You have sent no comment yet',
    noneText: 'Each news article can be commented on at its end.',
    toNews: 'See the news',
    here: 'Your comments on this article',
    noneHere: 'You have sent no comment on this article yet.',
    states: { held: 'Waiting', approved: 'Published', refused: 'Not published' },
    meaning: {
      held: 'Only you see this comment until an editor approves it.',
      approved: 'Everyone can read this comment below the article.',
      refused: 'An editor did not publish this comment.',
    },
    articleGone: 'Article withdrawn',
    meaningGone: {
      held: 'This comment is not approved yet. The article is no longer on the portal, so nobody sees it.',
      approved:
        'This comment is approved, but the article is no longer on the portal, so nobody can read it now.',
    },
    reason: 'Why:',
    takeBack: 'Take this comment back',
    takeBackText:
      'The comment, the name shown and the answer, if any, are deleted for good. You can still send another one.',
    takeBackDo: 'Take back and delete',
    takenBack: 'The comment is taken back and deleted',
  },
  report: {
    link: 'Report',
    linkOf: name => `the comment by ${name}`,
    title: 'Report a comment',
    lead: 'An editor will look at this comment again. Your name is shown to nobody.',
    comment: name => `Comment by ${name}`,
    reason: 'Why should this comment not stand here?',
    reasons: {
      insulting: 'It insults somebody',
      personal_data: 'It tells personal information of others',
      advertising: 'It advertises',
      other: 'Another reason',
    },
    send: 'Send the report',
    sent: 'We have received your report',
    sentText: 'An editor will look at this comment again. Thank you.',
  },
  withoutScripts: 'Your browser runs no JavaScript: you can send once in 10 minutes.',
}

const moderation: CommentWords['moderation'] = {
  title: 'Comments',
  lead: 'Readers’ comments stand below an article only after they are approved.',
  filters: {
    held: 'Waiting',
    reported: 'Reported',
    approved: 'Published',
    refused: 'Not published',
  },
  states: { held: 'Waiting', approved: 'Published', refused: 'Not published' },
  label: 'State of comments',
  none: 'No comments',
  noneText: 'When readers send comments, you see them here.',
  noneReported: 'When readers report a published comment, you see it here.',
  column: {
    choose: 'Choose',
    comment: 'Comment',
    article: 'Article',
    sent: 'Sent at',
    reason: 'Reason',
    reports: 'Reports',
    open: 'Act',
  },
  articleGone: 'Article withdrawn',
  passedOver: {
    title: count =>
      count === 1
        ? '1 comment that you chose was left as it is: somebody had dealt with it before'
        : `${String(count)} comments that you chose were left as they are: somebody had dealt with them before`,
    approved: (name, by, at) => `Comment by ${name}: published by ${by}, ${at}`,
    refused: (name, by, at) => `Comment by ${name}: not published, decided by ${by}, ${at}`,
    waits: name => `Comment by ${name}: waiting`,
    takenBack: 'One comment was taken back by its author',
  },
  chooseOf: name => `Choose the comment by ${name}`,
  open: { held: 'Answer', reported: 'See the reports', approved: 'Answer', refused: 'See' },
  approve: 'Publish the chosen comments',
  refuse: 'Do not publish',
  reason: 'Why not',
  reasonHint:
    'Needed only for not publishing. Its author will read it. For example: tells personal things of others.',
  done: {
    decided: count => (count === 1 ? '1 comment decided' : `${String(count)} comments decided`),
    reopened: count =>
      count === 1 ? '1 comment waits again' : `${String(count)} comments wait again`,
  },
  undoHint:
    'If that was a mistake, open “Published” or “Not published”, choose the comments and let them wait again.',
  reopen: { approved: 'Take down and let wait again', refused: 'Let wait again' },
  one: {
    title: name => `Comment by ${name}`,
    facts: 'About this comment',
    state: 'State',
    answer: 'Answer of the editorial board',
    answerLabel: 'Answer',
    answerHint:
      'Stands below the comment as the editorial board’s official answer, without your name.',
    unsent: (by, at) =>
      `Your answer was not sent: ${by} decided not to publish this comment (${at}). You may copy it, or let the comment wait again and then publish the answer; what you wrote stays here.`,
    unsentAnswer:
      'The answer that you have just written was not sent. You may copy it to use elsewhere',
    unsentReason:
      'The reason that you have just written was not saved. You may copy it to use elsewhere',
    takenBack: 'Its author took this comment back',
    takenBackText: 'It was deleted at its author’s wish, so there is nothing more to do about it.',
    articleGone:
      'This article is withdrawn. Readers see neither the comment nor its answer until the article is published again.',
    answerHeldHint: 'The comment is not approved yet: when you answer, it is published at once.',
    send: 'Publish the answer',
    correct: 'Save the answer',
    answeredAt: moment => `Answered at ${moment}.`,
    reports: 'Readers’ reports',
    reportCount: count => (count === 1 ? '1 report' : `${String(count)} reports`),
    noReports: 'No report is waiting.',
    dismiss: 'Keep the comment, dismiss the reports',
    takeDown: 'Take the comment down',
    takeDownReason: 'Why it is taken down',
    takeDownHint: 'Its author will read it. For example: insults somebody.',
    decided: 'Decided by',
    decide: 'Publish or not',
    approve: 'Publish the comment',
    reopen: 'Decide again',
    reopenDo: 'Let it wait again',
    reopenApproved:
      'The comment is taken off the article and waits again. Its answer is kept and shown when the comment is published again.',
    reopenRefused:
      'The comment waits again; then you publish it or not. The earlier decision stays in the log.',
    done: {
      'tra-loi': 'The answer is published',
      'bo-bao-cao': 'The reports are dismissed, the comment stays',
      go: 'The comment is taken down',
      'xet-lai': 'The comment waits again',
    },
  },
  ofArticle: {
    title: 'Readers’ comments',
    open: 'Readers can comment on this article.',
    closed: moment =>
      `The article takes no more comments since ${moment}. Published ones still stand below it.`,
    close: 'Close the comments',
    reopen: 'Open the comments again',
    done: { closed: 'The comments are closed', opened: 'The comments are open again' },
  },
}

const errors: CommentWords['errors'] = {
  author_missing: 'Enter a name to show',
  author_too_long: 'The name is longer than 60 characters',
  comment_missing: 'Write your comment',
  comment_too_long: 'The comment is longer than 2,000 characters',
  comments_are_closed: 'This article takes no more comments',
  too_many_held_comments:
    'Several of your comments are waiting already. Please wait until an editor has read them.',
  comment_without_proof_too_soon:
    'Your browser runs no JavaScript and you have just sent a comment. Please send this one after 10 minutes.',
  proof_refused: 'This page was open for too long, or was sent before. Please send it again.',
  comment_not_found: 'There is no such comment',
  comment_already_reported: 'You have already reported this comment',
  too_many_open_reports:
    'Many of your reports are waiting already. Please wait until an editor has read them.',
  report_without_proof_too_soon:
    'Your browser runs no JavaScript and you have just sent a report. Please send this one after 10 minutes.',
  report_reason_missing: 'Choose why you report it',
  answer_missing: 'Write the answer',
  answer_too_long: 'The answer is longer than 2,000 characters',
  comment_is_refused: 'This comment is not published, so it cannot be answered',
  no_open_reports: 'No report is waiting any more: somebody else has just settled them',
  no_comment_chosen: 'Choose at least one comment',
  refusal_reason_missing: 'Enter why it is not published',
  comments_already_decided: 'Somebody else has just decided these comments',
  decision_missing: 'Choose to publish or not',
  comments_wait_already:
    'These comments wait already, somebody else has just decided them anew, or their authors have just taken them back',
  comment_waits_again:
    'Somebody else has just let this comment wait again. Look at it once more before you send',
  name_of_the_office:
    'Readers cannot use this name: it could be taken for an office, a post or the editorial board. Enter your own name or another nickname.',
}

export const commentsEn: CommentWords = { comments, moderation, errors }
