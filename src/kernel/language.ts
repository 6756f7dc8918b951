/** The languages a page comes in. Vietnamese has no prefix in addresses; English lives under /en. */
export const LANGUAGES = ['vi', 'en'] as const
/** A language of the pages. */
export type Language = (typeof LANGUAGES)[number]

/** A text in each language of the pages. */
export type Localised = Readonly<Record<Language, string>>

/** Puts the language into an address of this product: `/thu-tuc` becomes `/en/thu-tuc` in English. */
export function href(language: Language, path: string): string {
  return language === 'vi' ? path : `/en${path === '/' ? '' : path}`
}
