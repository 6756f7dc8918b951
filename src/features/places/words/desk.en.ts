import type { deskVi } from './desk.vi.ts'

/** The words of the officers' pages about places. */
export const deskEn: typeof deskVi = {
  title: 'Places',
  create: 'Add a place',
  importList: 'Import from a CSV file',
  download: 'Download the list (CSV)',
  newTitle: 'New place',
  states: 'State',
  searchLabel: 'Find by name, address or code',
  column: {
    name: 'Name',
    code: 'Code',
    kind: 'Kind',
    ward: 'Ward',
    state: 'State',
    onMap: 'On the map',
  },
  yes: 'Yes',
  no: 'No',
  none: 'There is no place',
  noneText: 'Add places one by one, or import a whole list from a CSV file.',
  hints: {
    code: 'The code of those who keep the list; a CSV file knows the place by it.',
    name_en: 'Left empty, the English pages show the Vietnamese name.',
    phone: 'Landline, mobile, or a short number such as 115.',
    latitude: 'Example: 10.8012. Without coordinates the place is not on the map.',
    hours: 'Example: Mon-Fri 07:30-11:30, 13:00-17:00; Sat 07:30-11:30. Day and night: 24/7.',
    exceptions:
      'Holidays, days that end early. Example: 30/04/2026-01/05/2026 closed (holidays); 31/12/2026 07:30-11:30',
    access_vi: 'Wheelchair ramp, lift, parking, help for people who see or hear little …',
  },
  save: 'Save',
  view: 'See the residents’ page',
  farTitle: 'This place lies far outside the area',
  done: {
    them: 'The place was added',
    sua: 'Saved',
    dong: 'Closed for good',
    'mo-lai': 'Open again',
  },
  close: {
    title: 'Close for good',
    text: 'The place leaves the list and the map; whoever opens its old address reads the reason.',
    reason: 'Reason, as residents read it',
    button: 'Close this place for good',
  },
  reopen: {
    title: 'Closed for good',
    button: 'Open again',
  },
}
