import type { DossierWords } from '../dossiers.vi.ts'

/** Words of the pages that print slips; the slips themselves are Vietnamese only. */
export const slipsEn: DossierWords['slips'] = {
  names: {
    receipt: 'Receipt with the due date',
    supplement_request: 'Request for a supplement',
    refusal: 'Refusal to receive',
    apology: 'Apology with a new date',
    extension: 'Proposal to extend the time',
    stop_notice: 'Notice that the dossier is stopped',
    process_control: 'Control slip',
    hand_over: 'Note of the hand-over',
  },
  pdf: 'Download as PDF',
  toDossier: 'Open the dossier',
  toTracking: 'Back to tracking',
  toCounter: 'Back to the counter',
  next: 'Receive the next dossier',
  list: 'Slips of the dossier',
}
