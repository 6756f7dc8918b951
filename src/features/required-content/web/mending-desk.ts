/** Where each content is mended: the very page, form or list, for those who may. */
import { DOCUMENT_PERMISSIONS } from '#features/documents'
import { ORGANISATION_PERMISSIONS } from '#features/organisation'
import { type DeskPage, PAGES_PERMISSIONS } from '#features/pages'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import type { SatisfiedBy } from '../domain/content.ts'
import type { ContentRow } from './content.view.ts'

type Page = Pick<DeskPage, 'id' | 'section' | 'state'> & { readonly title: string }

const DESKS = {
  opinions: { permission: PAGES_PERMISSIONS.write, path: '/can-bo/trang' },
  documents: { permission: DOCUMENT_PERMISSIONS.keep, path: '/can-bo/van-ban' },
  units: { permission: ORGANISATION_PERMISSIONS.describe, path: '/can-bo/to-chuc' },
  leaders: { permission: ORGANISATION_PERMISSIONS.describe, path: '/can-bo/to-chuc' },
  boundary: { permission: ORGANISATION_PERMISSIONS.describe, path: '/can-bo/to-chuc/ban-do' },
  procedures: undefined,
} as const satisfies Record<Exclude<SatisfiedBy, 'page'>, unknown>

/** Where a content is mended, if the officer may. */
export function deskOf(
  actor: Officer,
  row: Pick<ContentRow, 'key' | 'satisfiedBy' | 'findings'>,
  pages: readonly Page[],
): string | undefined {
  if (row.satisfiedBy === 'page')
    return holds(actor, PAGES_PERMISSIONS.write) ? pageDeskOf(row, pages) : undefined
  const desk = DESKS[row.satisfiedBy]
  return desk && holds(actor, desk.permission) ? desk.path : undefined
}

/** The page that something is wrong with, else one that is out, else a draft of it; a new one of that content where there is none. */
function pageDeskOf(
  { key, findings }: Pick<ContentRow, 'key' | 'findings'>,
  pages: readonly Page[],
): string {
  const own = pages.filter(({ section }) => section === key)
  const out = own.filter(({ state }) => state === 'published')
  const named = out.find(({ title }) => findings.some(({ what }) => what === title))
  const page = named ?? out[0] ?? own[0]
  return page ? `/can-bo/trang/${page.id}` : `/can-bo/trang/moi?noi-dung=${key}`
}
