import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { type ActorRef, appendEvent } from '#platform/events/append-event.ts'
import { type Banner, type BannerProblem, bannerProblem } from '../domain/banner.ts'
import { endBannerAt, insertBanner, lockBanner } from '../store/banner.writes.ts'
import { dropNotices, waitForNotices } from './keep-notices.ts'

type Deps = { readonly db: Db; readonly clock: Clock }
type Place = { readonly siteId: number; readonly by: ActorRef }

/** Announces a banner, which shows and goes by itself. The form sent twice makes one. Event: banner.announced. */
export function announceBanner(
  deps: Deps,
  { siteId, by, banner }: Place & { readonly banner: Banner },
): Promise<Result<undefined, { readonly code: BannerProblem }>> {
  const { clock } = deps
  return inTransaction(deps.db, async trx => {
    const code = bannerProblem(banner, clock.now())
    if (code !== undefined) return err({ code })
    if (!(await insertBanner(trx, siteId, banner, clock.now()))) return ok(undefined)
    await appendEvent(
      trx,
      { siteId, clock, actor: by },
      {
        type: 'banner.announced',
        subject: { kind: 'banner', id: banner.id },
        data: {
          severity: banner.severity,
          text: banner.text,
          from: banner.startsAt.toISOString(),
          to: banner.endsAt.toISOString(),
        },
      },
    )
    await waitForNotices(trx, clock, siteId, {
      id: banner.id,
      moments: [banner.startsAt, banner.endsAt],
    })
    await dropNotices(trx, siteId)
    return ok(undefined)
  })
}

/** Ends a banner now. What has ended stays so. Event: banner.ended. */
export function endBanner(
  deps: Deps,
  { siteId, by, bannerId }: Place & { readonly bannerId: string },
): Promise<Result<undefined, { readonly code: 'banner_not_found' }>> {
  const now = deps.clock.now()
  return inTransaction(deps.db, async trx => {
    const banner = await lockBanner(trx, siteId, bannerId)
    if (banner === undefined) return err({ code: 'banner_not_found' })
    if (banner.endsAt <= now) return ok(undefined)
    // One that has not begun ends where it would have begun: it never shows.
    const hasBegun = banner.startsAt <= now
    await endBannerAt(trx, bannerId, hasBegun ? now : banner.startsAt)
    await appendEvent(
      trx,
      { siteId, clock: deps.clock, actor: by },
      { type: 'banner.ended', subject: { kind: 'banner', id: bannerId } },
    )
    await dropNotices(trx, siteId)
    return ok(undefined)
  })
}
