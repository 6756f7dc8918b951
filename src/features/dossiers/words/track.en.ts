import type { DossierWords } from '../dossiers.vi.ts'

/** Words of the pages of track. */
export const trackEn: DossierWords['track'] = {}
