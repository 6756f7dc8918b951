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

/** Kinds that have a list of their own, which is looked through page by page. */
const LISTS: Partial<Record<Kind, string>> = {
  procedures: '/thu-tuc',
  documents: '/van-ban',
  places: '/dia-diem',
}

/** Where all of a kind is shown that has these words; undefined where there is no such list. */
export function listHref(language: Language, typed: string, kind: Kind): string | undefined {
  const list = LISTS[kind]
  return list && `${href(language, list)}?${new URLSearchParams({ q: typed }).toString()}`
}

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
