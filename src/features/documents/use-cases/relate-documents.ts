import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import { isBackwards, isMutual, type RelationKind } from '../domain/relation.ts'
import type { HeldDocument } from '../store/document.writes.ts'
import { deleteRelation, insertRelation, listKinds, lockRelated } from '../store/part.writes.ts'
import { type Change, type ChangeProblem, changeDocument } from './change-document.ts'

/** Why a relation is not noted or not taken away. */
export type RelationProblem =
  | ChangeProblem
  | 'related_to_itself'
  | 'related_not_found'
  /** The other one was issued later. */
  | 'relation_backwards'
  /** The other one is noted to do it to this one. */
  | 'relation_mutual'
  | 'relation_known'
  | 'relation_gone'

type Deps = { readonly db: Db; readonly clock: Clock }
type Related = Change & { readonly toId: string; readonly kind: RelationKind }
type Outcome = Promise<Result<HeldDocument, { readonly code: RelationProblem }>>

/** Notes what a document does to another. Events as {@link changeDocument}. */
export function relateDocuments(deps: Deps, related: Related): Outcome {
  const { siteId, documentId: fromId, toId, kind } = related
  return changeDocument<RelationProblem>(deps, related, async (trx, { issuedOn }) => {
    if (fromId === toId) return err({ code: 'related_to_itself' })
    const otherIssuedOn = await lockRelated(trx, siteId, toId)
    if (otherIssuedOn === undefined) return err({ code: 'related_not_found' })
    if (isBackwards(kind, { issuedOn, otherIssuedOn })) return err({ code: 'relation_backwards' })
    const back = await listKinds(trx, { fromId: toId, toId: fromId })
    if (isMutual(kind, back)) return err({ code: 'relation_mutual' })
    if (!(await insertRelation(trx, siteId, { fromId, toId, kind })))
      return err({ code: 'relation_known' })
    return ok({ what: 'relation_added', data: { kind, to: toId } })
  })
}

/** Takes a relation away. Events as {@link changeDocument}. */
export function unrelateDocuments(deps: Deps, related: Related): Outcome {
  const { siteId, documentId: fromId, toId, kind } = related
  return changeDocument<RelationProblem>(deps, related, async trx =>
    (await deleteRelation(trx, siteId, { fromId, toId, kind }))
      ? ok({ what: 'relation_removed', data: { kind, to: toId } })
      : err({ code: 'relation_gone' }),
  )
}
