/** The English gloss of the online receipt. Statutory slips have none: the law knows them in Vietnamese only. */
export const en = {
  title: 'Receipt of an online submission',
  code: 'Dossier code',
  scanToTrack: 'Scan to track',
  submitter: 'Applicant',
  identityNumber: 'Identity number',
  address: 'Address',
  phone: 'Telephone',
  email: 'E-mail',
  procedure: 'Procedure',
  submittedAt: 'Submitted at',
  filesHeading: 'Papers received, with size and SHA-256 of each file',
  nextHeading: 'What happens next',
  takeIn: 'By then an officer takes the dossier in, or tells you what is missing or why not.',
  receipt: (limit: string) =>
    `You then get the official receipt with the due date. The time limit is ${limit} from the taking in.`,
  limitOf: {
    working_day: (n: number) => (n === 1 ? '1 working day' : `${String(n)} working days`),
    day: (n: number) => (n === 1 ? '1 day' : `${String(n)} days`),
    working_hour: (n: number) => (n === 1 ? '1 working hour' : `${String(n)} working hours`),
  },
  track: 'Track it with this code and your telephone or identity number, or scan the QR code.',
  result: {
    counter: 'The result is handed over at the counter.',
    post: 'The result comes by post.',
    online: 'The result comes online.',
  },
  rate: 'Rate the submission at this address.',
  notReceipt:
    'This confirms that the dossier reached us. It does not replace the official receipt.',
}
