/** Vietnamese counts a word per syllable; people read about 220 of them in a minute. */
const WORDS_PER_MINUTE = 220

/** Whole minutes that reading takes, at least one. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter(word => word !== '').length
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
