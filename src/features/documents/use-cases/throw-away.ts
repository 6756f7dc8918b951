/** Throwing drafts away that readers never saw. Their versions and events stay. */
import type { Clock } from '#kernel/clock.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import { type ThrowAwayProblem, throwAwayProblem } from '#platform/writing/throw-away.ts'
import { lockConsultation } from '../store/consultation.writes.ts'
import { lockDocument } from '../store/document.writes.ts'
import {
  findEnteredBy,
  findPreparedBy,
  throwConsultationAway,
  throwDocumentAway,
} from '../store/throw-away.writes.ts'

type Deps = { readonly db: Db; readonly clock: Clock }

/** Which draft, and who throws it away. */
export type ThrownAway = {
  readonly siteId: number
  readonly id: string
  readonly officerId: string
  readonly mayPublish: boolean
}

type Gone<Missing> = Promise<Result<undefined, { readonly code: ThrowAwayProblem | Missing }>>

/** Throws a document away with its files and relations. Event: document.thrown_away. */
export function throwAwayDocument(
  { db, clock }: Deps,
  input: ThrownAway,
): Gone<'document_not_found'> {
  const { siteId, id, officerId } = input
  return inTransaction(db, async trx => {
    const document = await lockDocument(trx, siteId, id)
    if (document === undefined) return err({ code: 'document_not_found' })
    const draft = {
      ...{ wasOut: document.publishedAt !== null, isAsked: false },
      writerId: await findEnteredBy(trx, id),
    }
    const problem = throwAwayProblem(draft, input)
    if (problem !== undefined) return err({ code: problem })
    await throwDocumentAway(trx, id)
    const { slug, number } = document
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'document.thrown_away',
        subject: { kind: 'document', id },
        data: { slug, number },
      },
    )
    return ok(undefined)
  })
}

/** Throws a consultation away that was never open. Event: consultation.thrown_away. */
export function throwAwayConsultation(
  { db, clock }: Deps,
  input: ThrownAway,
): Gone<'consultation_not_found'> {
  const { siteId, id, officerId } = input
  return inTransaction(db, async trx => {
    const held = await lockConsultation(trx, siteId, id)
    if (held === undefined) return err({ code: 'consultation_not_found' })
    const draft = {
      ...{ wasOut: held.state !== 'draft', isAsked: false },
      writerId: await findPreparedBy(trx, id),
    }
    const problem = throwAwayProblem(draft, input)
    if (problem !== undefined) return err({ code: problem })
    await throwConsultationAway(trx, id)
    await appendEvent(
      trx,
      { siteId, clock, actor: { kind: 'officer', id: officerId } },
      {
        type: 'consultation.thrown_away',
        subject: { kind: 'consultation', id },
        data: { slug: held.slug },
      },
    )
    return ok(undefined)
  })
}
