/** The links of a look, typed in rows of three fields: `link_1_vi`, `link_1_en`, `link_1_address` and so on. */
import { z } from 'zod'
import { meantAddress } from '#kernel/typed-address.ts'
import type { SiteLink } from '../domain/look.ts'

/** How many links a site shows at most. */
export const MOST_LINKS = 12
const ROWS = Array.from({ length: MOST_LINKS }, (_, index) => index + 1)
const PARTS = ['vi', 'en', 'address'] as const
const MOST_NAME_CHARACTERS = 80
const MOST_ADDRESS_CHARACTERS = 300

/** The name of a field of a row. */
export const linkField = (row: number, part: (typeof PARTS)[number]): string =>
  `link_${String(row)}_${part}`

const most = {
  vi: MOST_NAME_CHARACTERS,
  en: MOST_NAME_CHARACTERS,
  address: MOST_ADDRESS_CHARACTERS,
}
const field = (part: (typeof PARTS)[number]) =>
  z.string().trim().max(most[part], 'text_too_long').default('')

/** The fields of all rows. */
export const linkFields: Readonly<Record<string, z.ZodDefault<z.ZodString>>> = Object.fromEntries(
  ROWS.flatMap(row => PARTS.map(part => [linkField(row, part), field(part)])),
)

/** The links that were typed, without empty rows; what is wrong is told at its field. */
export function readLinks(
  form: Readonly<Record<string, string | number | undefined>>,
  refuse: (field: string, code: string) => void,
): SiteLink[] {
  const typed = (row: number, part: (typeof PARTS)[number]) =>
    String(form[linkField(row, part)] ?? '')
  return ROWS.flatMap(row => {
    const [vi = '', en = '', written = ''] = PARTS.map(part => typed(row, part))
    const address = meantAddress(written)
    if (vi + en + address === '') return []
    if (vi === '') refuse(linkField(row, 'vi'), 'link_name_missing')
    if (!isSafe(address)) refuse(linkField(row, 'address'), 'link_address_wrong')
    return [{ text: { vi, en: en === '' ? vi : en }, address }]
  })
}

function isSafe(address: string): boolean {
  if (!/^https:\/\/[^\s"'<>\\]+$/.test(address) || !URL.canParse(address)) return false
  return new URL(address).username === ''
}

/** What the fields show of links that are kept. */
export function linkValues(links: readonly SiteLink[]): Record<string, string> {
  return Object.fromEntries(
    links.flatMap(({ text, address }, index) => {
      const row = index + 1
      const en = text.en === text.vi ? '' : text.en
      return [
        [linkField(row, 'vi'), text.vi],
        [linkField(row, 'en'), en],
        [linkField(row, 'address'), address],
      ]
    }),
  )
}

/** The rows that the form shows: those that hold something, and a few more. */
export function shownRows(values: Readonly<Record<string, string>>): number[] {
  const last = ROWS.findLast(row => PARTS.some(part => (values[linkField(row, part)] ?? '') !== ''))
  return ROWS.slice(0, Math.max(3, (last ?? 0) + 2))
}
