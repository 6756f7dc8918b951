import type { PortalWords } from './portal.vi.ts'
import { lookEn } from './words/look.en.ts'

export const en: PortalWords = {
  look: lookEn,
  home: {
    hero: 'What do you need to do today?',
    description: site =>
      `Apply, track, rate and read the news of ${site}. Every figure is counted from residents’ own dossiers.`,
    search: 'Search procedures, documents, places, news',
    searchHint: 'Vietnamese works without accents too: dang ky khai sinh',
    entries: 'What most people come for',
    apply: 'Apply',
    applyText: 'Choose a procedure, answer one question at a time, get your code at once.',
    track: 'Track a dossier',
    trackText: 'See where it is and how its due date was counted.',
    rate: 'Rate our service',
    rateText: 'When you submit and when you get the result, without your name.',
    popular: 'Procedures most people use',
    popularMore: 'All procedures',
    received: count => `${count} dossiers in the last 3 months`,
    news: 'Latest news',
    newsMore: 'All news',
    featured: 'Featured',
    mostRead: 'Most read this week',
    links: 'Links',
    linkList: [
      { text: 'National Public Service Portal', href: 'https://dichvucong.gov.vn/' },
      { text: 'VNeID identification app', href: 'https://vneid.gov.vn/' },
      { text: 'Ho Chi Minh City', href: 'https://hochiminhcity.gov.vn/' },
      { text: 'Legal documents', href: 'https://vbpl.vn/' },
      { text: 'Viet Nam Social Security', href: 'https://baohiemxahoi.gov.vn/' },
      { text: 'Tax Department', href: 'https://www.gdt.gov.vn/' },
    ],
  },
  figures: {
    title: 'How we serve',
    lead: 'Counted from the acts of receiving and resolving, and from ratings; nobody types a figure.',
    nothing: 'There was no dossier to count in these two weeks.',
    nothingText: 'Figures show here with the first dossier.',
    more: 'See each unit',
    lastWeek: (from, to) => `Last week, ${from} – ${to}`,
    thisWeek: from => `This week, since ${from}`,
    submission: 'Satisfaction on submission',
    resultReturn: 'Satisfaction with the result’s return',
    onTime: 'Resolved on time',
    outOf: '/100',
    scoreText: score => `${score} of 100 points`,
    shareText: share => `${share} on time`,
    onTimeBasis: (onTime, resolved, overdue) =>
      `${onTime} on time, of ${resolved} resolved and ${overdue} overdue and still open`,
    noDossiers: 'No dossier has been resolved yet.',
    basisBelowFive: (answers, invited) => `${answers} ratings, ${invited} people invited`,
    nobodyAsked: 'Nobody has been invited to rate yet.',
    units: 'Last week, unit by unit',
    unit: 'Unit',
    scoreOf: (score, answers) => `${score}/100 (${answers} ratings)`,
    tooFew: answers => `${answers} ratings, fewer than 5`,
  },
  siteMap: {
    title: 'Site map',
    lead: 'Every place on this portal, by what you want to do.',
    services: 'Use services',
    home: 'Home page',
    procedures: 'Procedures',
    track: 'Track a dossier',
    rate: 'Rate our service',
    dueDate: 'Work out a due date',
    account: 'My account',
    openness: 'Open figures',
    figures: 'How we serve',
    documents: 'Documents',
    consultations: 'Comment on draft documents',
    api: 'Data and API',
    news: 'News',
    allNews: 'All news',
    units: 'Units',
    allUnits: 'All units',
    about: 'About this portal',
    aboutPage: 'About',
    accessibility: 'Accessibility',
    search: 'Search',
    sites: 'Other sites',
    officers: 'For officers',
  },
  about: {
    title: 'About this portal',
    lead: site =>
      `The ${site} one-door portal is where residents and businesses apply, follow, rate, and read what their administration does.`,
    demo: 'This is a demonstration. Offices, officers, residents and dossiers here are invented; do not enter real information.',
    parts: [
      {
        title: 'What you can do here',
        lines: [
          'Find a procedure with its papers, time limit, fee and deciding authority.',
          'Apply without an account and get a dossier code at once.',
          'Track by code and phone number, and see how the due date was counted.',
          'Supplement, withdraw, receive the result, rate.',
        ],
      },
      {
        title: 'Where figures come from',
        lines: [
          'Every receipt, decision, return and rating is recorded once, with its real time, and cannot be changed.',
          'On-time rates and satisfaction scores are counted from these records.',
          'The on-time rate counts overdue dossiers that are still open. Below five ratings no score is published.',
          'The tables can be downloaded; anyone can add them up again.',
        ],
      },
      {
        title: 'Personal information',
        lines: [
          'We ask only for what a procedure needs. Only officers with a task in your dossier see it, and each view is recorded.',
          'No third party tracks you here. Readers of news are counted without cookies and without keeping network addresses.',
          'Officers do not learn who rated.',
        ],
      },
      {
        title: 'When you need a person',
        lines: [
          'Come to the one-stop unit: Monday to Friday, 7:30–11:30 and 13:00–17:00. A help desk is there for those who are not used to screens.',
          'People who are ill or severely disabled can ask for an officer to come.',
        ],
      },
    ],
    units: 'Addresses and phone numbers of every unit',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'This portal is made for everyone: by keyboard, with a screen reader, on an old phone, on a slow network.',
    parts: [
      {
        title: 'Making it easier to use',
        lines: [
          'Larger text: hold Ctrl and press +, or use two fingers on a phone. Pages hold together at 400%.',
          'Keyboard: Tab to go on, Shift + Tab to go back, Enter to open. The first link of a page leads to its content.',
          'Screen readers: each page has one main heading, fields have labels, errors are read at the top.',
          'Without JavaScript you can still apply, track and read.',
          'Vietnamese words are found without accents and with a slip.',
        ],
      },
      {
        title: 'How far we are',
        lines: [
          'Pages follow WCAG 2.2 level AA and are checked automatically before every change.',
          'Pictures in articles are described. Charts always have a table beside them.',
        ],
      },
      {
        title: 'What is missing',
        lines: [
          'Files sent by residents or other agencies may not work with a screen reader.',
          'Some articles have no English text; the page says so.',
        ],
      },
      {
        title: 'Something in your way?',
        lines: [
          'Tell the one-stop unit, by phone or at the counter: we do what you need at once, then mend the page.',
        ],
      },
    ],
  },
}
