/** Addresses of officers' work. What people read in them is Vietnamese without accents. */
import { href, type Language } from '#kernel/language.ts'
import type { OfficerAct } from '../../domain/acts-open-to.ts'
import type { PauseKind } from '../../domain/pause-policy.ts'
import type { WorkView } from '../../store/work.queries.ts'
import { HAND_OVER_PATH } from '../counter/counter-addresses.ts'

/** The address of each view of the work: `/can-bo?xem=qua-han`. */
export const VIEW_SLUGS = {
  mine: 'cua-toi',
  unit: 'don-vi',
  due_today: 'hom-nay',
  late: 'qua-han',
  waiting: 'tam-dung',
  to_take_in: 'cho-tiep-nhan',
  unassigned: 'chua-giao',
  to_stop: 'cho-dung',
} as const satisfies Record<WorkView, string>

/** The address of each kind of pause in a filter. */
export const PAUSE_SLUGS = {
  supplement: 'bo-sung',
  payment: 'tai-chinh',
  other_agency: 'co-quan-khac',
} as const satisfies Record<PauseKind, string>

/** An act that has a form under the dossier: all but the hand-over, whose page is the counter's. */
export type FormAct = Exclude<OfficerAct, 'return_result'>

/** The address of each such act: `/can-bo/ho-so/:id/viec/chuyen-buoc`. */
export const ACT_SLUGS = {
  take_in: 'tiep-nhan',
  refuse: 'tu-choi',
  request_supplement: 'yeu-cau-bo-sung',
  receive_supplement: 'nhan-bo-sung',
  start: 'nhan-viec',
  forward: 'chuyen-buoc',
  send_back: 'tra-lai-buoc-truoc',
  take_over: 'nhan-thay',
  assign: 'giao-viec',
  pause_for_payment: 'cho-tai-chinh',
  pause_for_other_agency: 'cho-co-quan-khac',
  resume: 'tiep-tuc',
  propose: 'trinh',
  approve: 'duyet',
  send_back_proposal: 'khong-duyet',
  resolve: 'ket-qua',
  extend: 'gia-han',
  apologise: 'xin-loi',
  stop: 'dung',
  confirm_stop: 'xac-nhan-dung',
  correct: 'dinh-chinh',
} as const satisfies Record<FormAct, string>

/** What the slug names, or undefined. */
export function named<T extends string>(
  slugs: Readonly<Record<T, string>>,
  slug: string | undefined,
): T | undefined {
  return (Object.keys(slugs) as T[]).find(name => slugs[name] === slug)
}

export const WORK_PATH = '/can-bo'
export const SEARCH_PATH = '/can-bo/tim-ho-so'
export const BULK_PATH = '/can-bo/hang-loat'
export const UNIT_PATH = '/can-bo/don-vi'
export const UNIT_LIST_PATH = '/can-bo/don-vi/ho-so'
const DOSSIER_PATH = '/can-bo/ho-so'

/** The page of a dossier, or one under it. */
export function dossierHref(language: Language, dossierId: string, rest = ''): string {
  return href(language, `${DOSSIER_PATH}/${dossierId}${rest}`)
}

/** The form of an act. */
export function actHref(language: Language, dossierId: string, act: OfficerAct): string {
  if (act === 'return_result') return href(language, `${HAND_OVER_PATH}/${dossierId}`)
  return dossierHref(language, dossierId, `/viec/${ACT_SLUGS[act]}`)
}

/** An address with the conditions that are given. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text === '' ? path : `${path}?${text}`
}
