/** The languages a page comes in. Vietnamese has no prefix in addresses; English lives under /en. */
export const LANGUAGES = ['vi', 'en'] as const
/** A language of the pages. */
export type Language = (typeof LANGUAGES)[number]

/** A text in each language of the pages. */
export type Localised = Readonly<Record<Language, string>>

/** The language to mark a text with on a page of that language: Vietnamese where it was not written in another. */
export function markOf(language: Language, text: Localised): 'vi' | undefined {
  return language !== 'vi' && text[language] === text.vi ? 'vi' : undefined
}

/** Puts the language into an address of this product: `/thu-tuc` becomes `/en/thu-tuc` in English. */
export function href(language: Language, path: string): string {
  return language === 'vi' ? path : `/en${path === '/' ? '' : path}`
}
