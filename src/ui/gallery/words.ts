import type { Language } from '#kernel/language.ts'
import { en } from './gallery.en.ts'
import { type GalleryWords, vi } from './gallery.vi.ts'

export function galleryWords(language: Language): GalleryWords {
  return language === 'vi' ? vi : en
}
