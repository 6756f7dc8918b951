import { href, type Language } from '#kernel/language.ts'

/** Where everything about one dossier lies for whoever holds its token. */
export const TRACKED = '/ho-so/theo-doi/:token'

/** The address of a page about the dossier of that token. */
export function trackedHref(language: Language, token: string, part = ''): string {
  return href(language, `/ho-so/theo-doi/${encodeURIComponent(token)}${part}`)
}

/** The address of the rating page for that token: of the submission (`nop`) or of the return of the result (`tra`). */
export function ratingHref(language: Language, moment: 'nop' | 'tra', token: string): string {
  return href(language, `/danh-gia/${moment}/${encodeURIComponent(token)}`)
}
