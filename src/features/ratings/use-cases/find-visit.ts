import { type ApplicantKey, dossierOf, findFacts } from '#features/dossiers'
import type { Clock } from '#kernel/clock.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { raterKey } from '../domain/rater-key.ts'
import { changeableUntil, type Faces, type Moment, mayChange } from '../domain/rating.ts'
import { findRatingByKey, type StoredRating } from '../store/rating.queries.ts'
import { getFaces } from '../store/scale.queries.ts'

/** What rating needs. */
export type RatingDeps = { readonly db: Db; readonly clock: Clock; readonly keys: Keys }

/** An applicant at one moment of their dossier, about to rate it or to see what they said. */
export type Visit = {
  readonly dossier: {
    readonly id: string
    readonly code: string
    readonly unitId: number
    readonly procedureId: number
    readonly versionId: number
  }
  readonly moment: Moment
  /** The moment has come: the result was returned. Submission always has. */
  readonly reached: boolean
  readonly resultReturned: boolean
  /** The scale to show: that of the rating that was given, else the one in force. */
  readonly faces: Faces
  readonly given:
    | (StoredRating & { readonly mayChange: boolean; readonly changeableUntil: Instant })
    | undefined
}

/** Opens the moment for whoever proves that the dossier is theirs; undefined when the key opens none. */
export async function findVisit(
  deps: RatingDeps,
  input: { readonly siteId: number; readonly key: ApplicantKey; readonly moment: Moment },
): Promise<Visit | undefined> {
  const { siteId, moment } = input
  const id = await dossierOf(deps, siteId, input.key)
  return id === undefined ? undefined : await visitOf(deps, { siteId, dossierId: id, moment })
}

/** The same for a dossier that was opened before. */
export async function visitOf(
  deps: RatingDeps,
  at: { readonly siteId: number; readonly dossierId: string; readonly moment: Moment },
): Promise<Visit | undefined> {
  const { siteId, dossierId: id, moment } = at
  const now = deps.clock.now()
  const [facts, given, inForce] = await Promise.all([
    findFacts(deps.db, siteId, { id }),
    findRatingByKey(deps.db, siteId, raterKey(deps.keys, id, moment)),
    getFaces(deps.db, siteId, dateInVietNam(now)),
  ])
  if (facts === undefined) return undefined
  const { code, decidingUnitId, procedureId, versionId, returnedAt } = facts.dossier
  return {
    dossier: { id, code, unitId: decidingUnitId, procedureId, versionId },
    moment,
    reached: moment === 'submission' || returnedAt !== null,
    resultReturned: returnedAt !== null,
    faces: given?.faces ?? inForce,
    given: given && {
      ...given,
      mayChange: mayChange(given.ratedAt, now),
      changeableUntil: changeableUntil(given.ratedAt),
    },
  }
}
