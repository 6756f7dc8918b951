const LONG_WORD = /\S{80,}/gu
const PIECE = /\S{30}/gu
const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Lets words of 80 letters and more be broken. pdfmake takes memory and time by the square of such a word's
 * length: 9,000 letters without a blank filled 256 MB.
 */
export function breakLongWords(text: string): string {
  return text.replace(LONG_WORD, word => word.replace(PIECE, piece => piece + ZERO_WIDTH_SPACE))
}
