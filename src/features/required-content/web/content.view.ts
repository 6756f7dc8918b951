import { listPageLinks } from '#features/pages'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Requirement } from '../domain/content.ts'
import { listMeasured, listRequirements, type Measured } from '../store/content.queries.ts'

/** A requirement with what was measured of it, and where it is read. */
export type ContentRow = Requirement & Measured & { readonly path: string | undefined }

/** Where the register shows what meets it. */
const REGISTER: Readonly<Record<string, string>> = {
  plans: '/van-ban?loai=ke-hoach',
  budget: '/van-ban?q=ngan+sach',
}

const PATHS = {
  units: '/co-cau-to-chuc',
  leaders: '/co-cau-to-chuc',
  boundary: '/ban-do-dia-gioi',
  procedures: '/thu-tuc',
  documents: '/van-ban',
  opinions: undefined,
} as const

/** Every requirement of a site that has been measured. */
export async function listContent(db: Db, siteId: number, on: PlainDate): Promise<ContentRow[]> {
  const [requirements, measured, pages] = await Promise.all([
    listRequirements(db, siteId, on),
    listMeasured(db, siteId),
    listPageLinks(db, siteId, 'vi'),
  ])
  return requirements.flatMap(requirement => {
    const { key, satisfiedBy } = requirement
    const found = measured.find(each => each.key === key)
    const page = pages.find(each => each.section === key)
    const path =
      satisfiedBy === 'page' ? page && `/trang/${page.slug}` : (REGISTER[key] ?? PATHS[satisfiedBy])
    return found === undefined ? [] : [{ ...requirement, ...found, path }]
  })
}
