import type { DossierWords } from '../dossiers.vi.ts'

/** Words of the pages of apply. */
export const applyEn: DossierWords['apply'] = {}
