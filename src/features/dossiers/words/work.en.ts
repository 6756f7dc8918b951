import type { DossierWords } from '../dossiers.vi.ts'
import { workActsEn } from './work-acts.en.ts'
import { workDossierEn } from './work-dossier.en.ts'
import { workUnitEn } from './work-unit.en.ts'

/** Words of officers' work: the list, searching, bulk acts. */
export const workEn: DossierWords['work'] = {
  dossier: workDossierEn,
  acts: workActsEn,
  unit: workUnitEn,
  time: {
    duration: minutes => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
      if (hours === 0) return `${rest} min`
      return rest === 0 || hours >= 8 ? `${hours} h` : `${hours} h ${rest} min`
    },
    left: duration => `${duration} of working time left`,
    over: duration => `step over by ${duration} of working time`,
    lateBy: days => `Overdue by ${days} ${days === 1 ? 'day' : 'days'}`,
    lateIntake: 'Taken in late',
    stands: 'The clock stands',
    today: 'Due today',
  },
  list: {
    title: 'My work',
    views: 'Groups of work',
    filters: 'Filter the list',
    procedure: 'Procedure',
    anyProcedure: 'Every procedure',
    state: 'State',
    anyState: 'Every state',
    unit: 'Unit',
    anyUnit: 'All my units',
    choose: 'Choose',
    code: 'Dossier',
    why: 'Why it is here',
    stepDue: 'Step due',
    due: 'Result due',
    choosing: code => `Choose dossier ${code}`,
    with: name => `With: ${name}`,
    at: unit => `At: ${unit}`,
    notReceived: 'Not received yet',
    takeInBy: moment => `Take in by ${moment}`,
    ended: 'End of the list.',
    next: 'Next page',
    first: 'Beginning of the list',
    empty: {
      mine: {
        title: 'Nothing waits for you.',
        text: 'Dossiers assigned to you, or at a step that is your task, show here.',
      },
      other: {
        title: 'There is no dossier in this group.',
        text: 'Choose another group, or take a filter away.',
      },
    },
  },
  search: {
    label: "Find one of the unit's dossiers",
    hint: 'Code, name, phone or identity number',
    title: 'Dossiers found',
    found: count => `${count} ${count === 1 ? 'dossier' : 'dossiers'} found`,
    foundMany: count => `The ${count} dossiers sent last. Type more to narrow it down.`,
    none: 'No dossier was found.',
    noneText:
      'Only dossiers of units where you have a duty are found. Names may be typed without accents; codes from their beginning.',
    tooShort: 'Type at least two characters.',
    submitted: 'Sent on',
    back: 'Back to the work',
  },
  bulk: {
    act: 'With the chosen dossiers',
    to: 'Assign to',
    choose: 'Choose to assign',
    acts: { start: 'Take up', forward: 'Forward to the next step', assign: 'Assign to somebody' },
    go: 'Carry out',
    title: 'What became of the chosen dossiers',
    done: count => `${count} done`,
    refused: count => `${count} not done`,
    outcome: 'Outcome',
    ok: 'Done',
    back: 'Back to the work',
    errors: {
      none_chosen: 'No dossier is chosen.',
      too_many: 'At most 100 dossiers at a time.',
      officer_missing: 'Nobody is chosen to assign to.',
      act_missing: 'Choose what to do.',
    },
  },
  waiting: 'Waiting for you',
  noDuty: {
    title: 'My work',
    none: 'Nothing waits for you now.',
    areas: 'Your areas of work',
    help: 'Your duties do not include dossiers. If you need to work on them, ask the head of your unit for a duty or a delegation.',
  },
}
