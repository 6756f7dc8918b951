/** A part of the site map holds at most 50,000 addresses (sitemaps.org); a text may have one in each language. */
export const MOST_TEXTS_OF_A_PART = 25_000

/** Which texts a part lists: those of a year, from the one after `skip` others. */
export type YearPart = {
  readonly kind: 'van-ban' | 'tin-tuc'
  readonly year: number
  readonly skip: number
}

/** The names of the parts of a year: `tin-tuc-2026.xml`, `tin-tuc-2026-2.xml` … */
export function partNames(
  kind: YearPart['kind'],
  { year, count }: { readonly year: number; readonly count: number },
): string[] {
  const parts = Math.ceil(count / MOST_TEXTS_OF_A_PART)
  return Array.from({ length: parts }, (_, index) =>
    [kind, year, ...(index === 0 ? [] : [index + 1])].join('-').concat('.xml'),
  )
}

/** What a name of a part stands for, or undefined when it is that of no year. */
export function readPartName(name: string): YearPart | undefined {
  const [, kind, year, nth = '1'] =
    /^(van-ban|tin-tuc)-(\d{4})(?:-([1-9]\d?))?\.xml$/.exec(name) ?? []
  if (kind === undefined) return undefined
  return {
    kind: kind === 'van-ban' ? 'van-ban' : 'tin-tuc',
    year: Number(year),
    skip: (Number(nth) - 1) * MOST_TEXTS_OF_A_PART,
  }
}
