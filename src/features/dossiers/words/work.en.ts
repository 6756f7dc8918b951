import type { DossierWords } from '../dossiers.vi.ts'

/** Words of the pages of work. */
export const workEn: DossierWords['work'] = {}
