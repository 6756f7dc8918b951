import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Route } from '#platform/http/route.ts'
import { pictureDeskRoutes } from '#platform/pictures/picture-desk-routes.ts'
import type { PictureRequest } from '#platform/pictures/sent-picture.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { pictureAddress } from '../domain/article.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { addPicture } from '../use-cases/add-picture.ts'
import { changePicture } from '../use-cases/change-picture.ts'
import { makeRoom } from '../use-cases/make-room.ts'
import { words } from '../words.ts'
import { showDeskArticle } from './desk-view.ts'
import { errorText } from './fields.ts'

/** Pictures of an article on the desk. */
export function deskPictureRoutes(deps: FeatureDeps): Route[] {
  return pictureDeskRoutes(deps, {
    path: '/can-bo/tin-tuc',
    who: NEWS_PERMISSIONS.write,
    async add(request, { large, small, words: said }) {
      const picture = { file: large, small, words: said }
      const added = await addPicture(deps, { ...byOf(request), ...picture })
      return !added.ok && added.error.code === 'article_not_found' ? undefined : added
    },
    makeRoom: ({ site, params }) => makeRoom(deps, { siteId: site.id, articleId: params.id }),
    async change(request, sent) {
      const mayPublish = holds(request.actor, NEWS_PERMISSIONS.publish)
      const change = { ...sent, mayPublish }
      const done = await changePicture(deps, { ...byOf(request), ...change })
      return !done.ok && done.error.code === 'picture_not_found' ? undefined : done
    },
    show({ site, language, params, actor, page }, picture) {
      const asked = {
        siteId: site.id,
        language,
        id: params.id,
        version: 'vi',
        actor,
        page,
      } as const
      return showDeskArticle(deps, asked, { picture })
    },
    errorText,
    sayBothChanged: bothChanged,
    labelOf: (language, position) => words(language).desk.pictures.number(position),
    addressOf: pictureAddress,
  })
}

function byOf({ site, actor, params }: PictureRequest) {
  return { siteId: site.id, officerId: actor.id, articleId: params.id }
}
