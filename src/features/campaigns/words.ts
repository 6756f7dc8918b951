import type { Language } from '#kernel/language.ts'
import { en } from './campaigns.en.ts'
import { type CampaignsWords, vi } from './campaigns.vi.ts'
import type { AskedWords } from './domain/asked.ts'

/** The words of the campaigns in that language. */
export function words(language: Language): CampaignsWords {
  return language === 'vi' ? vi : en
}

/** The words of the usual questions, in both languages. */
export function askedWords(): AskedWords {
  const names = Object.keys(vi.asked) as (keyof AskedWords)[]
  const said = names.map(name => [name, { vi: vi.asked[name], en: en.asked[name] }])
  return Object.fromEntries(said) as AskedWords
}
