/** Numbers as people write them in Viet Nam: 1.234.567,5. */

/** Reads `1.234.567`, `1234567`, `12,5` or `12.5`; undefined when it is not a number with so few decimals. */
export function readNumber(text: string, decimals: number): number | undefined {
  const compact = text.replace(/\s/g, '')
  const grouped = decimals === 0 ? /^-?\d{1,3}(?:[.,]\d{3})+$/ : /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
  const plain = grouped.test(compact)
    ? compact.replace(decimals === 0 ? /[.,]/g : /\./g, '').replace(',', '.')
    : compact.replace(',', '.')
  if (!/^-?\d{1,15}(?:\.\d{1,6})?$/.test(plain)) return undefined
  if ((plain.split('.')[1]?.length ?? 0) > decimals) return undefined
  // "-0" is zero
  return Number(plain) + 0
}

/** Writes a number the Vietnamese way, so that {@link readNumber} reads the same number again. */
export function writeNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
