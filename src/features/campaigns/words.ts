import type { Language } from '#kernel/language.ts'
import { en } from './campaigns.en.ts'
import { type CampaignsWords, vi } from './campaigns.vi.ts'

/** The words of the campaigns in that language. */
export function words(language: Language): CampaignsWords {
  return language === 'vi' ? vi : en
}
