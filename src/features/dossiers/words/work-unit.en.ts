import type { DossierWords } from '../dossiers.vi.ts'

/** Words of a unit's page, for heads, leaders and inspectors. */
export const workUnitEn: DossierWords['work']['unit'] = {
  title: "The unit's dossiers",
  lead: 'The dossiers that the unit decides, wherever they lie, and those that lie with it. Each figure opens the dossiers behind it.',
  figures: {
    unit: 'In progress',
    due_today: 'Due today',
    late: 'Overdue',
    waiting: 'Paused',
    to_take_in: 'To take in',
    unassigned: 'Unassigned',
    to_stop: 'To stop',
  },
  lateIntake: count => `${count} of them taken in late`,
  waitingFor: {
    supplement: count => `${count} for a supplement`,
    payment: count => `${count} for a payment`,
    other_agency: count => `${count} for another agency`,
  },
  byUnit: 'By unit',
  unitName: 'Unit',
  byPlace: 'At which step, with whom',
  place: 'Where it lies',
  step: 'Step of',
  officer: 'With',
  nobody: 'Nobody yet',
  intake: 'To take in',
  lateTitle: 'Overdue dossiers and why',
  allLate: count => `See all ${count} overdue dossiers`,
  noneLate: 'No dossier is overdue.',
  noneLateText: 'Every dossier in progress is in time, or paused as the rules allow.',
  whyTitle: 'Why it is overdue',
  causes: {
    heldUp: (step, who, duration) =>
      `The step “${step}” (${who}) took ${duration} of working time more than its limit`,
    isHeldUp: (step, who, duration) =>
      `At the step “${step}” (${who}), ${duration} of working time over its limit`,
    lateIntake: 'The online dossier was taken in late',
    sentBack: times => `Sent back to an earlier step ${times} ${times === 1 ? 'time' : 'times'}`,
    paused: duration => `Was paused for ${duration} of working time (the due date moved with it)`,
    unknown:
      'No step ran over its own limit; together the limits are longer than that of the dossier',
  },
  apology: { made: 'Apologised', missing: 'No apology yet' },
  none: 'The unit has no dossier in progress.',
  noneText: 'When new dossiers come, the figures show here.',
  list: {
    back: "The unit's dossiers",
    of: (what, unit) => `${what} – ${unit}`,
    everywhere: 'all my units',
    empty: 'There is no dossier in this group any more.',
    emptyText: 'The figure may have changed since you opened the page before.',
  },
}
