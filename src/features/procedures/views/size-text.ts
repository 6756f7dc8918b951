import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'

/** A file's size as people read it: `1,2 MB`. Units of 1000, as phones and mail programs count. */
export function sizeText(bytes: number, language: Language): string {
  const { size } = words(language).form
  if (bytes < 1000) return `${String(bytes)} ${size.bytes}`
  if (bytes < 1_000_000) return `${String(Math.round(bytes / 1000))} ${size.kilobytes}`
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${language === 'vi' ? megabytes.replace('.', ',') : megabytes} ${size.megabytes}`
}
