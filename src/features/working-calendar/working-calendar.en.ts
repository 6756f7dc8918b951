import type { CalendarWords } from './working-calendar.vi.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const pad = (n: number): string => String(n).padStart(2, '0')
const plural = (n: number, word: string): string => `${String(n)} ${word}${n === 1 ? '' : 's'}`

/** Every English word of the working calendar. */
export const en: CalendarWords = {
  reasons: {
    receipt_day: () => 'Day of receipt: not counted, counting starts on the next day',
    receipt_after_cut_off: () =>
      'Received after 15:00 or outside working hours: moves to the next working day',
    receipt_after_closing: () =>
      'Received outside working hours: counting starts at the next opening',
    counted_working_day: day => `Working day ${String(day.n)}`,
    counted_make_up_day: day => `Make-up working day, counted as working day ${String(day.n)}`,
    counted_calendar_day: day =>
      day.off ? `Day ${String(day.n)} (days off count too)` : `Day ${String(day.n)}`,
    counted_hours: day => `${day.hours} counted, ${day.soFar} so far`,
    skipped_weekly_rest: () => 'Weekly rest: not counted',
    skipped_holiday: day => `Public holiday, ${day.name ?? 'unnamed'}: not counted`,
    skipped_compensatory_day: day =>
      `${day.name ?? 'Day off in lieu'} of a holiday on a day of rest: not counted`,
    skipped_swap_off_day: day =>
      `${day.name ?? 'Swapped day off'}, made up on another day: not counted`,
    moved_to_working_day: () => 'The last day was a day off: due at the end of this working day',
    paused: () => 'Paused: not counted',
    resumption_day: () => 'Day on which work resumed: not counted',
    before_restart: () => 'Before the supplement was complete: the limit was counted anew',
    restart_day: () =>
      'Day of the complete supplement: not counted, counting starts anew on the next day',
    extension_day: () => 'Time granted by extension',
  },
  kinds: {
    working_day: 'Working day',
    make_up_day: 'Make-up working day',
    weekly_rest: 'Weekly rest',
    holiday: 'Public holiday',
    compensatory_day: 'Day off in lieu',
    swap_off_day: 'Swapped day off',
  },
  marks: {
    H: { name: 'Public holiday', short: 'Hol', hint: 'Labour Code 2019, Article 112' },
    C: {
      name: 'Day off in lieu',
      short: 'Lieu',
      hint: 'A holiday on a day of rest is taken on the next working day',
    },
    S: {
      name: 'Swapped day off',
      short: 'Off',
      hint: 'A working day taken off and made up on another day',
    },
    W: {
      name: 'Make-up working day',
      short: 'Work',
      hint: 'A day of rest that is worked in exchange for a swapped day off',
    },
  },
  units: {
    working_day: { name: 'Working days', count: n => plural(n, 'working day') },
    day: { name: 'Days (days off included)', count: n => plural(n, 'day') },
    working_hour: { name: 'Working hours', count: n => plural(n, 'working hour') },
  },
  changes: {
    calendar_loaded: 'List of holidays loaded',
    day_added: 'Day marked',
    day_changed: 'Marked day altered',
    day_removed: 'Mark removed',
    hours_changed: 'Opening hours changed',
    year_published: 'Year confirmed as complete',
  },
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortWeekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  date: (year, month, day) => `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`,
  time: minute => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`,
  dueAt: (time, weekday, date) => `${time} on ${weekday}, ${date}`,
  month: n => MONTHS[n - 1] ?? '',
  duration: minutes => {
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    if (rest === 0) return `${String(hours)} h`
    return hours === 0 ? `${String(rest)} min` : `${String(hours)} h ${String(rest)} min`
  },
  unsure: {
    incomplete: year =>
      `Not all holidays of ${String(year)} have been published. This due date may change once they are.`,
    not_loaded: year =>
      `The holidays of ${String(year)} are not known yet. Only weekly rest is left out, and this due date may change.`,
  },
  yearUnsure: {
    incomplete: year =>
      `Not all holidays of ${String(year)} have been published; some are missing here.`,
    not_loaded: year =>
      `The holidays of ${String(year)} are not known yet. Only weekly rest is shown.`,
  },
  calculator: {
    title: 'Work out a due date',
    description:
      'Enter when a dossier was received and its time limit to see the due date, day by day.',
    lead: 'Enter when the dossier was received in full and the time limit of the procedure. You get the due date and the reason why each day is counted or not.',
    receivedOn: 'Day of receipt',
    receivedOnHint: 'For example, 26 4 2024',
    receivedTime: 'Time of receipt',
    receivedTimeHint: 'Hours and minutes, for example 10:00',
    limit: 'Time limit',
    limitHint: 'From 1 to 1000',
    unit: 'Counted in',
    unitHints: {
      working_day: 'Saturdays, Sundays and holidays are left out; make-up working days count',
      day: 'Every day counts; if the last one is a day off, the limit ends with the next working day',
      working_hour: 'Only opening hours count, without lunch and nights',
    },
    sameDayQuestion: 'Same-day procedures',
    sameDay: 'The result is due on the same day',
    sameDayHint:
      'For example certification and civil status. If received after 15:00, the next working day is the first.',
    submit: 'Work out the due date',
    answer: 'Due date',
    question: (received, limit) => `Received at ${received}, time limit ${limit}.`,
    trace: 'Day by day',
    day: 'Day',
    countedOrNot: 'Counted or not',
    again: 'Another question',
    why: 'Why',
    basis: 'Legal basis',
    counted: 'Counted',
    skipped: 'Not counted',
    rules: 'Rules of counting',
    ruleList: [
      'The day of receipt is not counted; the limit starts on the next day (Civil Code 2015, Article 147.2).',
      'A limit in working days ends when the last working day closes. Make-up days are working days.',
      'A limit in days that ends on a day off ends with the next working day (Article 148.5).',
      'Same-day procedures: if received after 15:00, the result is due on the next working day (Law on Civil Status, Article 5.3; Decree 23/2015, Article 7).',
    ],
    asData: 'See this answer as data (JSON)',
    seeCalendar: 'See the working calendar of the year',
    revision: n => `Counted with revision ${String(n)} of the calendar.`,
  },
  errors: {
    received_missing: 'Give the time of receipt, for example 2024-04-26T10:00',
    received_malformed: 'The time of receipt must look like 2024-04-26T10:00 and exist',
    received_out_of_range: 'The year of receipt must be from 2000 to 2099',
    limit_missing: 'Give the limit, a whole number from 1 to 1000',
    limit_malformed: 'The limit must be a whole number from 1 to 1000',
    unit_unknown: 'The unit must be one of: working_day, day, working_hour',
    same_day_unknown: 'same_day takes yes or no',
    same_day_needs_working_days: 'The same-day rule goes with a limit in working days only',
  },
  fieldErrors: {
    date: 'Enter a real day of receipt, for example 26 4 2024, from 2000 to 2099',
    time: 'Enter a time of receipt from 00:00 to 23:59, for example 10:00',
    limit: 'Enter a time limit that is a whole number from 1 to 1000',
    unit: 'Choose how the limit is counted',
    sameDay: 'The same-day rule goes with a limit in working days only',
  },
  year: {
    title: year => `Working calendar ${String(year)}`,
    description: year =>
      `Working days, public holidays, days off in lieu and make-up working days of ${String(year)}.`,
    home: 'Home',
    crumb: 'Working calendar',
    workingDays: n => `${String(n)} working days in the year.`,
    years: 'Choose a year',
    legend: 'Legend',
    marked: 'Days off and make-up days of the year',
    none: 'No day is marked yet',
    noneText: 'The holidays of this year have not been loaded.',
    kind: 'Kind',
    name: 'Name',
    hours: 'Opening hours',
    makeUpHours: 'Make-up days',
    closed: 'Closed',
    hoursFrom: (from, to) =>
      to === undefined ? `From ${from}` : `From ${from} up to and including ${to}`,
    calculator: 'Work out a due date with this calendar',
  },
  admin: {
    title: year => `Working calendar ${String(year)}`,
    intro:
      'Choose a day to mark it, alter it or remove its mark. Every change makes a new revision; due dates of open dossiers are counted again, each with an entry in the record.',
    saved: revision => `Saved. The calendar is now at revision ${String(revision)}.`,
    savedText: 'Due dates of open dossiers are being counted again.',
    dayTitle: date => date,
    now: kind => `At present: ${kind}.`,
    kind: 'Mark as',
    nameVi: 'Name in Vietnamese',
    nameEn: 'Name in English',
    citation: 'Legal basis',
    citationHint: 'Number, date and issuer of the decision',
    reason: 'Reason for the change',
    save: 'Save this day',
    remove: 'Remove the mark',
    removeTitle: 'Back to an ordinary day',
    cancel: 'Close',
    hoursTitle: 'Set opening hours',
    hoursIntro:
      'Write the opening hours of each day, for example 7:30-11:30, 13:00-17:00. Leave a day empty when it is off.',
    hoursLink: 'Set new opening hours',
    validFrom: 'In force from',
    validTo: 'Up to and including',
    dateHint: 'Day/month/year, for example 01/07/2026',
    saveHours: 'Save opening hours',
    history: 'Latest changes',
    revision: 'Revision',
    madeAt: 'Made',
    change: 'Change',
    day: 'Day',
    unsureTitle: year => `The holidays of ${String(year)} are not complete`,
    unsureText:
      'Due dates that fall into this year carry a warning. Once all its days off are marked as officially announced, confirm it here.',
    publish: year => `Confirm that ${String(year)} is complete`,
  },
  adminErrors: {
    kind_missing: 'Choose a kind of day',
    name_missing: 'Enter the name of the day',
    name_en_missing: 'Enter the name in English',
    too_long: 'This text is too long',
    citation_missing: 'Enter the decision it rests on',
    reason_missing: 'Enter the reason for the change',
    date_wrong: 'Enter a real day, for example 01/07/2026',
    hours_wrong: 'Enter hours like 7:30-11:30, 13:00-17:00, between 0:00 and 23:59',
    day_not_marked: 'This day is not marked, so there is nothing to remove',
    day_unchanged: 'This day is already marked just so',
    make_up_on_working_day: 'This day is a working day anyway and cannot be a make-up day',
    year_already_published: 'This year is already confirmed',
    hours_overlap: 'Opening hours of a day must be in order and must not overlap',
    no_working_day: 'At least one day of the week must be worked',
    no_make_up_hours: 'Enter the hours of make-up days',
    hours_end_before_they_begin: 'The last day must not be before the first',
  },
}
