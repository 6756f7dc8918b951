import { href } from '#kernel/language.ts'
import { holds } from '#platform/auth/permission.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { Waiting, WaitingFor } from '#platform/http/waiting.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { countHeld, countReported } from '../store/comment-desk.queries.ts'
import { countAwaiting } from '../store/desk.queries.ts'
import { listReturnedTo } from '../store/return.queries.ts'
import { words } from '../words.ts'

const MOST_RETURNED = 5

/** Articles that came back to their writer, articles to approve, readers' comments to judge. */
export function newsWaiting({ db }: FeatureDeps): WaitingFor {
  return async (officer, language) => {
    const { waiting: text } = words(language).desk
    const { siteId } = officer
    const to = (path: string): string => href(language, path)
    const waiting: Waiting[] = []
    const counted = (count: number, say: (count: number) => string, path: string): void => {
      if (count > 0) waiting.push({ text: say(count), href: to(path) })
    }
    if (holds(officer, NEWS_PERMISSIONS.write)) {
      const returned = await listReturnedTo(db, { siteId, officerId: officer.id }, MOST_RETURNED)
      for (const { id, title } of returned)
        waiting.push({ text: text.returned(title), href: to(`/can-bo/tin-tuc/${id}`) })
    }
    if (holds(officer, NEWS_PERMISSIONS.publish))
      counted(
        await countAwaiting(db, siteId),
        text.toApprove,
        '/can-bo/tin-tuc?trang-thai=awaiting_approval',
      )
    if (holds(officer, NEWS_PERMISSIONS.moderate)) {
      counted(await countHeld(db, siteId), text.held, '/can-bo/binh-luan')
      counted(
        await countReported(db, siteId),
        text.reported,
        '/can-bo/binh-luan?trang-thai=reported',
      )
    }
    return waiting
  }
}
