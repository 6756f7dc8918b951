import { z } from 'zod'
import { sanitiseBody } from '#features/news'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { throwAwayRoom } from '#platform/writing/throw-away-room.ts'
import { writingDeskRoutes } from '#platform/writing/writing-desk-routes.ts'
import { writingFields } from '#platform/writing/writing-form.ts'
import { SECTIONS } from '../domain/page.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { pageWriting } from '../use-cases/page-writing.ts'
import { pageRooms } from '../use-cases/throw-away-page.ts'
import { words } from '../words.ts'

/** What stands in the fields of a page's form, finished or not. */
const writingForm = z
  .object({ ...writingFields, section: z.enum(['', ...SECTIONS]).catch('') })
  .transform(({ language, revision, beside, title, section, body_html }) => ({
    ...{ language, revision, beside },
    fields: { title, section, bodyHtml: sanitiseBody(body_html) },
  }))

/** Keeps what an editor is writing in a page, and throws it away. */
export function pageWritingRoutes(deps: FeatureDeps): Route[] {
  return writingDeskRoutes(deps, {
    path: '/can-bo/trang',
    who: PAGES_PERMISSIONS.write,
    form: writingForm,
    store: pageWriting,
    words: language => words(language).desk.writing,
    giveUpNew: key => throwAwayRoom(deps, pageRooms, key),
  })
}
