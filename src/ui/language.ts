import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#kernel/language.ts'
import { en } from './ui.en.ts'
import { type UiWords, vi } from './ui.vi.ts'

const PageLanguage = createContext<Language>('vi')

/** HtmlDocument provides it, so that components find their own few words without a prop. */
export const LanguageProvider = PageLanguage.Provider

export function uiWords(language: Language): UiWords {
  return language === 'vi' ? vi : en
}

export function useLanguage(): Language {
  return useContext(PageLanguage)
}

export function useWords(): UiWords {
  return uiWords(useLanguage())
}
