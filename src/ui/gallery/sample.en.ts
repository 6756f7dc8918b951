import type { GalleryWords } from './gallery.vi.ts'

type SampleWords = Pick<GalleryWords, 'document' | 'officer' | 'home'>

export const en: SampleWords = {
  document: {
    parent: 'PEOPLE’S COMMITTEE OF BINH THANH DISTRICT',
    agency: 'ONE-STOP UNIT',
    number: 'No: 0012/TNHS',
    nation: 'SOCIALIST REPUBLIC OF VIET NAM',
    motto: 'Independence - Freedom - Happiness',
    place: 'Binh Thanh, 24 November 2026',
    heading: 'Receipt of dossier and due date of the result',
    subheading: 'Dossier code: H29.28-241124-0012',
    lines: [
      'The one-stop unit of Ward 12 has received the dossier of: Nguyen Van Khanh',
      'Address: 42 Le Quang Dinh, Ward 12, Binh Thanh District',
      'Request: Register a birth',
      'Received: 24 November 2026, 9:12',
      'Result due: 24 November 2026, 16:30',
    ],
    papers: ['Paper', 'Number', 'Original', 'Copy'],
    paperRows: [
      ['Birth registration form', '1', '1', ''],
      ['Birth notification', '1', '1', ''],
      ['Marriage certificate', '1', '', '1'],
    ],
    signerLeft: 'Applicant',
    signerRight: 'Receiving officer',
    signHint: '(Signature and full name)',
    signName: 'Do Thi Lan Anh',
  },
  officer: {
    name: 'Do Thi Lan Anh',
    unit: 'One-stop unit of Ward 12',
    site: 'Motcua',
    nav: [
      'My work',
      'Receive at the counter',
      'Online dossiers',
      'Hand over results',
      'Unit’s dossiers',
      'Register',
    ],
    heading: 'My work',
  },
  home: {
    hero: 'What do you need to do today?',
    heroHint: 'Vietnamese words work without accents: dang ky khai sinh',
  },
}
