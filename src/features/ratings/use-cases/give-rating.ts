import { err, type Result } from '#kernel/result.ts'
import type { Faces } from '../domain/rating.ts'
import type { RatingDeps, Visit } from './find-visit.ts'
import { rate } from './rate.ts'

/** What somebody says on the page of a visit. `faces`: how many the page showed. */
export type Saying = {
  readonly score: number
  readonly faces: Faces
  readonly reasons: readonly string[]
  readonly comment: string
}

/** Why it is not taken. */
export type RatingRefusal = 'moment_not_reached' | 'scale_changed' | 'rating_no_longer_changeable'

/** Gives the rating of a visit, or changes it. */
export async function giveRating(
  deps: RatingDeps,
  siteId: number,
  visit: Visit,
  saying: Saying,
): Promise<Result<unknown, { readonly code: RatingRefusal }>> {
  if (!visit.reached) return err({ code: 'moment_not_reached' })
  if (saying.faces !== visit.faces || saying.score > visit.faces)
    return err({ code: 'scale_changed' })
  return await rate(deps, { siteId, dossier: visit.dossier, moment: visit.moment, ...saying })
}
