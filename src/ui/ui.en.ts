import type { UiWords } from './ui.vi.ts'

export const en: UiWords = {
  skipToContent: 'Skip to main content',
  mainNavigation: 'Main menu',
  menu: 'Menu',
  search: 'Search',
  home: 'Home',
  youAreHere: 'You are here',
  back: 'Back',
  footerContact: 'Contact',
  errorTitle: 'There is a problem',
  errorPrefix: 'Error:',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  change: 'Change',
  remove: 'Remove',
  choose: 'Choose',
  optional: 'optional',
  bothChanged: theirs =>
    theirs === ''
      ? 'Somebody else has just emptied this field. What you see is yours: save again to keep it.'
      : `Somebody else has just saved “${theirs}” here. What you see is yours: save again to keep it.`,
  savedTogether:
    'While you were editing, somebody else saved too. What is saved now has your part and theirs.',
  important: 'Please note',
  success: 'Done',
  warning: 'Warning',
  table: 'Table',
  error: 'Error',
  newer: 'Newer',
  older: 'Older',
  pages: 'Pages',
  filters: 'Filters',
  applyFilters: 'Apply filters',
  clearFilters: 'Clear filters',
  removeFilter: 'Remove filter:',
  selectAll: 'Select all',
  selected: (count: number) => `${count} selected`,
  progress: (now: number, all: number) => `Step ${now} of ${all}`,
  stepDone: 'Done',
  stepNow: 'Now',
  stepNext: 'To come',
  stepStopped: 'Stopped',
  print: 'Print this page',
  printTools: 'Print tools',
  share: 'Share',
  copyAddress: 'Copy the address',
  addressCopied: 'Address copied',
  signOut: 'Sign out',
  proofWorking: 'Your browser is doing a sum that keeps spam away…',
  proofDone: 'The sum that keeps spam away is done.',
  saved: 'Draft saved',
  charactersLeft: '{count} characters left',
  charactersOver: '{count} characters too many',
  answers: (count: string) => `${count} ratings`,
  responseRate: (rate: string) => `${rate} response rate`,
  fewerThanFive: 'Fewer than 5 ratings: no score is published.',
  faces: {
    five: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
    three: ['Dissatisfied', 'Neutral', 'Satisfied'],
  },
  problems: {
    not_found: {
      title: 'Page not found',
      text: 'The address may have been mistyped, or the page has moved.',
      advice: [
        'Check the address.',
        'Use the search box; Vietnamese words work without accents too.',
      ],
    },
    gone: {
      title: 'This page is no longer here',
      text: 'It was taken down, or the link has expired.',
      advice: ['Use the search box.', 'If you have a dossier code, use the tracking page.'],
    },
    not_allowed: {
      title: 'You cannot view this page',
      text: 'This page is open only to people whose duties need it.',
      advice: [
        'Sign in with another account.',
        'If you need access, ask your unit’s administrator.',
      ],
    },
    sign_in_first: {
      title: 'Please sign in',
      text: 'This page is for people who have signed in.',
      advice: [
        'Sign in, then open the page again.',
        'Tracking a dossier by code and phone number needs no account.',
      ],
    },
    bad_request: {
      title: 'We could not read this request',
      text: 'Your browser sent something we do not understand. Nothing was saved.',
      advice: [
        'Go back and try once more.',
        'If you followed an old link, start from the home page.',
      ],
    },
    conflict: {
      title: 'Someone else has just changed this',
      text: 'Your action was not carried out, so that their change is not overwritten.',
      advice: [
        'Go back, reload the page and look at the new state.',
        'Do it again if it is still needed.',
      ],
    },
    too_large: {
      title: 'What was sent is over the limit',
      text: 'Each field may have up to 200,000 characters, and all fields together up to 1 MB. Nothing was saved.',
      advice: [
        'Press Back in the browser: what you typed is usually still there.',
        'Write less, or send it in several parts.',
      ],
    },
    unsupported: {
      title: 'This type of file is not accepted',
      text: 'We accept PDF, JPG, PNG and DOCX files.',
      advice: [
        'Save the file as PDF and send it again.',
        'For papers, a sharp photograph is enough.',
      ],
    },
    too_many: {
      title: 'Too many attempts',
      text: 'To protect everyone’s information we have paused requests from your device.',
      advice: [
        'Wait a minute, press Back in your browser, then send again.',
        'If it is urgent, come to the one-stop unit.',
      ],
    },
    failed: {
      title: 'Something went wrong on our side',
      text: 'This is our fault, not yours. Whatever you saved is still there.',
      advice: [
        'Wait a few minutes, then reload the page.',
        'Sending the same form again does not create a second dossier.',
      ],
    },
  },
  goHome: 'Go to the home page',
}
