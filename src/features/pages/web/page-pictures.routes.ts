import { newsWords } from '#features/news'
import { holds } from '#platform/auth/permission.ts'
import { notFound } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { findShown } from '#platform/http/find-shown.ts'
import { type Route, route } from '#platform/http/route.ts'
import { pictureDeskRoutes } from '#platform/pictures/picture-desk-routes.ts'
import { pictureParams } from '#platform/pictures/picture-form.ts'
import { sendPicture } from '#platform/pictures/send-picture.ts'
import type { PictureRequest } from '#platform/pictures/sent-picture.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { pagePictureAddress } from '../domain/page.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { findPictureFile } from '../store/picture.queries.ts'
import { addPagePicture } from '../use-cases/add-picture.ts'
import { changePagePicture } from '../use-cases/change-picture.ts'
import { makeRoom } from '../use-cases/make-room.ts'
import { errorText } from './fields.ts'
import { showDeskPage } from './page-desk-view.ts'

/** Pictures of pages: sent and described on the desk; those of pages that are out for everyone, others for their editors. */
export function pagePictureRoutes(deps: FeatureDeps): Route[] {
  const onDesk = pictureDeskRoutes(deps, {
    path: '/can-bo/trang',
    who: PAGES_PERMISSIONS.write,
    async add(request, { large, small, words }) {
      const picture = { file: large, small, words }
      const added = await addPagePicture(deps, { ...byOf(request), ...picture })
      return !added.ok && added.error.code === 'page_not_found' ? undefined : added
    },
    makeRoom: ({ site, params }) => makeRoom(deps, { siteId: site.id, pageId: params.id }),
    async change(request, sent) {
      const mayPublish = holds(request.actor, PAGES_PERMISSIONS.publish)
      const change = { ...sent, mayPublish }
      const done = await changePagePicture(deps, { ...byOf(request), ...change })
      return !done.ok && done.error.code === 'picture_not_found' ? undefined : done
    },
    show: (request, picture) =>
      showDeskPage(deps, request, { id: request.params.id, version: 'vi', picture }),
    errorText,
    sayBothChanged: bothChanged,
    labelOf: (language, position) => newsWords(language).desk.pictures.number(position),
    addressOf: pagePictureAddress,
  })
  return [
    ...onDesk,
    route({
      method: 'GET',
      path: '/trang/anh/:name',
      who: 'anyone',
      audit: 'nothing personal',
      params: pictureParams,
      async handle({ params, ...asked }) {
        const find = (siteId: number) => findPictureFile(deps.db, siteId, params.name)
        const file = await findShown(asked, PAGES_PERMISSIONS.write, find, each => each.isPublic)
        return file === undefined ? notFound() : sendPicture(deps.files, file)
      },
    }),
  ]
}

function byOf({ site, actor, params }: PictureRequest) {
  return { siteId: site.id, by: { kind: 'officer', id: actor.id }, pageId: params.id } as const
}
