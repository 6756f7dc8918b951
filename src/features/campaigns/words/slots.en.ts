import type { campaignSlotsVi } from './slots.vi.ts'

/** The words about the times of a campaign on its form. */
export const campaignSlotsEn: typeof campaignSlotsVi = {
  title: 'Times and places',
  hint: 'One time in each row. Write a day as 05/12/2026 and an hour as 7:30 or 7h30. A row that is left empty is not used.',
  name: 'Time',
  parts: { day: 'Day', from: 'From', to: 'To', capacity: 'Places' },
  add: 'Add a time',
  remove: 'Remove',
  held: (taken, waiting) =>
    taken + waiting === 0
      ? 'Somebody had registered and cancelled: it stays, and begins when it does; if it is not wanted any more, call it off under State'
      : [
          `${String(taken)} with a place`,
          ...(waiting === 0 ? [] : [`${String(waiting)} waiting`]),
        ].join(', '),
  calledOff: reason => `Called off: ${reason}`,
  off: 'Called off',
  callOff: {
    title: 'Call one time off',
    warning:
      'The other times stand. Nobody registers any more for a time that is called off; whoever has a place in it or waits for one is told by e-mail, or marked to be called, and may register for another time. Once called off, it cannot be opened again. To call all times off, call off the campaign.',
    prompt: 'Choose a time',
    people: (taken, waiting) => `${String(taken)} with a place, ${String(waiting)} waiting`,
    send: 'Call this time off',
  },
  made: ({ fresh, known }) =>
    [
      `${String(fresh)} ${fresh === 1 ? 'time was' : 'times were'} added`,
      ...(known === 0 ? [] : [`${String(known)} stood here already and stay as they are`]),
    ].join('; '),
  madeText: 'Look at each row, change or remove what you do not need, then save.',
  series: {
    title: 'Make many times at once',
    hint: 'Such as every morning from Monday to Friday for two weeks, 30 minutes each. For the afternoons, make another series. Remove holidays afterwards.',
    first: 'From day',
    last: 'To day',
    weekdays: 'On',
    from: 'From',
    to: 'To',
    minutes: 'Minutes each',
    capacity: 'Places in each',
    make: 'Make these times',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
