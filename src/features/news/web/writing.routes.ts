import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { throwAwayRoom } from '#platform/writing/throw-away-room.ts'
import { writingDeskRoutes } from '#platform/writing/writing-desk-routes.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { articleWriting } from '../use-cases/article-writing.ts'
import { articleRooms } from '../use-cases/throw-away-article.ts'
import { words } from '../words.ts'
import { writingForm } from './writing.forms.ts'

/** Keeps what an editor is writing in an article, and throws it away. */
export function writingRoutes(deps: FeatureDeps): Route[] {
  return writingDeskRoutes(deps, {
    path: '/can-bo/tin-tuc',
    who: NEWS_PERMISSIONS.write,
    form: writingForm,
    store: articleWriting,
    words: language => words(language).desk.writing,
    giveUpNew: key => throwAwayRoom(deps, articleRooms, key),
  })
}
