import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'

/** What a site is called while nobody has arranged its look. */
export function plainSiteName(
  language: Language,
  site: { readonly nameVi: string; readonly nameEn: string },
): string {
  return words(language).siteName(language === 'vi' ? site.nameVi : site.nameEn)
}
