import type { DossierWords } from '../dossiers.vi.ts'

/** Words of the pages of counter. */
export const counterEn: DossierWords['counter'] = {}
