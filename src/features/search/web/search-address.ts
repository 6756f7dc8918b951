import { href, type Language } from '#kernel/language.ts'
import type { Kind } from '../domain/found.ts'

/** Of each kind on the page of all. */
export const MOST_OF_ALL = 5
/** On the page of one kind. */
export const MOST_OF_KIND = 50

/** The kinds as addresses name them. */
export const KIND_VALUES = {
  procedures: 'thu-tuc',
  campaigns: 'dang-ky',
  documents: 'van-ban',
  consultations: 'gop-y',
  units: 'don-vi',
  leaders: 'lanh-dao',
  places: 'dia-diem',
  pages: 'gioi-thieu',
  news: 'tin-tuc',
  outages: 'gian-doan',
} as const satisfies Record<Kind, string>

/** The address of a search. */
export function searchHref(
  language: Language,
  { typed, kind, facet }: { typed: string; kind?: Kind; facet?: string },
): string {
  const query = new URLSearchParams({
    q: typed,
    ...(kind === undefined ? {} : { loai: KIND_VALUES[kind] }),
    ...(facet === undefined ? {} : { muc: facet }),
  })
  return `${href(language, '/tim-kiem')}?${query.toString()}`
}
