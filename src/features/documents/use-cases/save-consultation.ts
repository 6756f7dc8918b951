import type { Clock } from '#kernel/clock.ts'
import { newId } from '#kernel/ids.ts'
import { plainSlug } from '#kernel/plain-text.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { type Db, inTransaction, type Trx } from '#platform/db/db.ts'
import { appendEvent } from '#platform/events/append-event.ts'
import type { ConsultationFacts } from '../domain/consultation.ts'
import { type DraftProblem, splitDraft } from '../domain/split-draft.ts'
import {
  insertConsultation,
  lockConsultation,
  lockConsultationSlugs,
  updateConsultation,
} from '../store/consultation.writes.ts'
import { keeper } from './keeper.ts'

const MOST_SLUG_CHARACTERS = 90
/** Words that stand in this place of other addresses of consultations. */
const TAKEN = new Set(['y-kien'])

/** Why a consultation is not saved. */
export type SaveConsultationProblem =
  | DraftProblem
  | 'consultation_not_found'
  | 'consultation_is_open'
  | 'consultation_changed_meanwhile'

/** What an officer saves. */
export type ConsultationToSave = {
  readonly siteId: number
  readonly officerId: string | undefined
  readonly consultationId: string | undefined
  /** What the officer saw; zero for a new one. */
  readonly revision: number
  readonly facts: ConsultationFacts
}

type Saved = Result<{ readonly consultationId: string }, { readonly code: SaveConsultationProblem }>

/**
 * Prepares a consultation, or changes one that is not open yet; whoever prepares it is in charge.
 * Events: consultation.drafted, .changed.
 */
export async function saveConsultation(
  { db, clock }: { readonly db: Db; readonly clock: Clock },
  input: ConsultationToSave,
): Promise<Saved> {
  const { siteId, officerId, facts, revision } = input
  const split = splitDraft(facts.draftText)
  if (!split.ok) return split
  const now = clock.now()
  return inTransaction(db, async (trx): Promise<Saved> => {
    const problem = await whyNotSaved(trx, input)
    if (problem !== undefined) return err({ code: problem })
    const id = input.consultationId ?? newId(now)
    const slug = await freeSlug(trx, siteId, id, facts.title)
    if (input.consultationId === undefined) {
      const added = { ...facts, id, siteId, slug, officerId: officerId ?? null, createdAt: now }
      await insertConsultation(trx, added)
    } else await updateConsultation(trx, id, { ...facts, slug, revision: revision + 1 })
    await appendEvent(
      trx,
      { siteId, clock, actor: keeper(officerId) },
      {
        type: input.consultationId === undefined ? 'consultation.drafted' : 'consultation.changed',
        subject: { kind: 'consultation', id },
        data: { slug, revision: revision + 1 },
      },
    )
    return ok({ consultationId: id })
  })
}

async function whyNotSaved(
  trx: Trx,
  { siteId, consultationId, revision }: ConsultationToSave,
): Promise<SaveConsultationProblem | undefined> {
  if (consultationId === undefined) return undefined
  const held = await lockConsultation(trx, siteId, consultationId)
  if (held === undefined) return 'consultation_not_found'
  if (held.state !== 'draft') return 'consultation_is_open'
  return held.revision === revision ? undefined : 'consultation_changed_meanwhile'
}

async function freeSlug(trx: Trx, siteId: number, id: string, title: string): Promise<string> {
  const made = plainSlug(title, MOST_SLUG_CHARACTERS) || 'du-thao'
  const wanted = TAKEN.has(made) ? `${made}-du-thao` : made
  const taken = await lockConsultationSlugs(trx, siteId, wanted)
  let slug = wanted
  for (let number = 2; (taken.get(slug) ?? id) !== id; number += 1)
    slug = `${wanted}-${String(number)}`
  return slug
}
