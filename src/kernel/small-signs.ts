/** Raised and lowered signs as characters, so that what knows only plain text does not read 10³ as 103. */

const RAISED: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '(': '⁽', ')': '⁾', n: 'ⁿ', o: '°' },
}
const LOWERED: Readonly<Record<string, string>> = {
  ...{ 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉' },
  ...{ '+': '₊', '-': '₋', '−': '₋', '(': '₍', ')': '₎' },
}

/** The text as raised (`sup`) or lowered (`sub`) characters; as it is when there is none for one of its signs. */
export function smallSigns(text: string, place: 'sup' | 'sub'): string {
  const signs = place === 'sup' ? RAISED : LOWERED
  const written = Array.from(text.trim(), sign => signs[sign])
  return written.every(sign => sign !== undefined) ? written.join('') : text
}
