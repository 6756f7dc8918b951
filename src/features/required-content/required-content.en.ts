import type { ContentWords } from './required-content.vi.ts'

export const en: ContentWords = {
  title: 'Public content',
  lead: 'What the law wants on this site, and a few contents that the software proposes, marked as such. The system measures it every day and on every change; nobody types it.',
  measuredAt: moment => `Last measured at ${moment}.`,
  notMeasured: 'Not measured yet. The first measurement runs today.',
  states: {
    present: 'Complete',
    overdue: 'To be checked',
    broken: 'Has dead links or pictures',
    empty: 'Says nothing',
    missing: 'Incomplete',
  },
  links:
    'Links to pages, pictures and files of this site are tried; links to other sites are not, since the server calls nobody outside.',
  column: {
    name: 'Content',
    state: 'State',
    changed: 'Updated',
    due: 'Check before',
    next: 'To do',
  },
  never: 'Nothing yet',
  summary: (present, all) => `${present} of ${all} contents are complete`,
  measureNow: 'Measure now',
  measured: 'Measured anew.',
  findings: {
    lacking: what => `Lacks: ${what}`,
    other_area: what => `The map is not of ${what}`,
    empty: what => `The page says nothing: ${what}`,
    dead_link: what => `Dead link: ${what}`,
    dead_picture: what => `Picture that cannot be seen: number ${what}`,
    source_changed: what =>
      `The organisation or the boundary changed after it was checked: ${what}`,
    not_confirmed: what => `Not checked in time: ${what}`,
  },
  more: count => `and ${count} more`,
  next: {
    page: {
      missing: 'Write a page of this content and put it out',
      mend: 'Open the page; mend it or confirm that it is right',
    },
    units: { missing: 'Describe the duties of each unit', mend: 'Check the units and save them' },
    leaders: {
      missing: 'Describe each leader’s life and duties',
      mend: 'Check the leaders and save them',
    },
    boundary: { missing: 'Upload the boundary map of the area', mend: 'Upload a new boundary map' },
    procedures: { missing: 'Bring in the catalogue', mend: 'Bring in the catalogue' },
    documents: {
      missing: 'Publish a document of this kind',
      mend: 'Publish a new document of this kind',
    },
    opinions: { missing: 'Put out a page that readers can rate', mend: 'Nothing to do' },
  },
  mendBroken: 'Open the page and mend or remove what is broken',
  nothing: 'Nothing to do',
  proposed: 'Proposed by the software; no rule wants it yet',
  daysProposed:
    'The law wants contents updated at once on change and names no days: the days between two checks are proposed by the software, not by a rule.',
  periods: {
    title: 'How often contents are checked',
    lead: 'Decree 224/2026/ND-CP wants contents updated at once on change and names no days. The longest time between two checks of each content is proposed by the software, not by a rule; your site may set a shorter one, never a longer one.',
    after: 'Once saved, the site is measured anew: whatever is past its new time is to be checked.',
    most: (days, citation) =>
      `At most ${days} days, as the software proposes. Content: ${citation}.`,
    unit: 'Days between two checks',
    save: 'Save',
    saved: 'Saved. The site is being measured anew.',
    none: 'The site has no list of contents yet. It has one after the first measurement.',
    open: 'Set how often contents are checked',
    every: days => `every ${days} days`,
  },
  errors: {
    period_missing: 'Enter the number of days',
    period_wrong: 'Enter the number of days in digits, 1 or more',
    period_too_long: 'Enter no more than the longest time',
  },
  open: 'Open',
  openOf: name => `Open where it is mended: ${name}`,
}
