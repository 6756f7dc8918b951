import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import type { Db } from '../db/db.ts'

/** That somebody saw personal data. */
export type View = {
  readonly siteId: number
  readonly viewer: { readonly kind: 'officer' | 'citizen'; readonly id: string }
  readonly subject: { readonly kind: string; readonly id: string }
  /** The pattern of the route, never the address itself. */
  readonly route: string
}

/** Records the view before the page is sent: no record, no page. */
export async function recordView(db: Db, clock: Clock, view: View): Promise<void> {
  const now = clock.now()
  await db
    .insertInto('view_record')
    .values({
      id: newId(now),
      site_id: view.siteId,
      viewer_kind: view.viewer.kind,
      viewer_id: view.viewer.id,
      viewed_at: now,
      subject_kind: view.subject.kind,
      subject_id: view.subject.id,
      route: view.route,
    })
    .execute()
}
