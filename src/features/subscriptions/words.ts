import type { Language } from '#kernel/language.ts'
import { en } from './subscriptions.en.ts'
import { type SubscriptionWords, vi } from './subscriptions.vi.ts'

/** The words of subscribing by e-mail in that language. */
export function words(language: Language): SubscriptionWords {
  return language === 'vi' ? vi : en
}
