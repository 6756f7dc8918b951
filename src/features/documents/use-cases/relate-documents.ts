import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import {
  contradicting,
  type Edge,
  isBackwards,
  isEnding,
  isMutual,
  type RelationKind,
  ringOf,
} from '../domain/relation.ts'
import type { HeldDocument } from '../store/document.writes.ts'
import { listEndings, listKinds } from '../store/relation.queries.ts'
import {
  deleteRelation,
  insertRelation,
  lockRelated,
  lockRelations,
} from '../store/relation.writes.ts'
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
  /** Each would end the next, back to the first. */
  | 'relation_ring'
  /** Another relation to the same one says otherwise. */
  | 'relation_contradicts'
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
    await lockRelations(trx, siteId)
    if (isBackwards(kind, { issuedOn, otherIssuedOn })) return err({ code: 'relation_backwards' })
    const ruledOut = await ruledOutBy(trx, { fromId, toId, kind })
    if (ruledOut !== undefined) return err({ code: ruledOut })
    if (!(await insertRelation(trx, siteId, { fromId, toId, kind })))
      return err({ code: 'relation_known' })
    return ok({ what: 'relation_added', data: { kind, to: toId } })
  })
}

/** Why other relations rule it out. */
async function ruledOutBy(trx: Trx, edge: Edge): Promise<RelationProblem | undefined> {
  const { fromId, toId, kind } = edge
  if (isMutual(kind, await listKinds(trx, { fromId: toId, toId: fromId }))) return 'relation_mutual'
  if (contradicting(kind, await listKinds(trx, edge))) return 'relation_contradicts'
  const closes = isEnding(kind) && ringOf(edge, await listEndings(trx, toId))
  return closes ? 'relation_ring' : undefined
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
