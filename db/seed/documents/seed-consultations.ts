/** The demo's consultations, led as officers and residents do, under a simulated clock. Seeding twice changes nothing. */
import {
  answerDraftComment,
  closeConsultation,
  commentIdOf,
  commentOnDraft,
  listConsultations,
  openConsultation,
  publishReport,
  saveConsultation,
} from '#features/documents'
import { type Clock, fixedClock } from '#kernel/clock.ts'
import { addMinutes, dateInVietNam, instantAt } from '#kernel/instant.ts'
import { addDays } from '#kernel/plain-date.ts'
import type { Result } from '#kernel/result.ts'
import type { Db } from '#platform/db/db.ts'
import type { Keys } from '#platform/secret/keys.ts'
import { CONSULTATIONS, type SeedConsultation } from './consultations.ts'

type Deps = { readonly db: Db; readonly clock: Clock; readonly keys: Keys }

export type ConsultationSeed = {
  readonly siteId: number
  /** Who prepares and answers, and who opens and reports; the system itself when there is nobody. */
  readonly editorId?: string
  readonly publisherId?: string
  /** Residents who comment. */
  readonly citizenIds: readonly string[]
}

/** Half past eight. */
const MINUTE = 510
const MINUTES_OF_A_DAY = 1440

/** Gives the number of consultations. */
export async function seedConsultations(deps: Deps, seed: ConsultationSeed): Promise<number> {
  if ((await listConsultations(deps.db, seed.siteId, { limit: 1 })).length > 0) return 0
  for (const consultation of CONSULTATIONS) await seedConsultation(deps, seed, consultation)
  return CONSULTATIONS.length
}

async function seedConsultation(
  { db, keys, clock: real }: Deps,
  seed: ConsultationSeed,
  consultation: SeedConsultation,
): Promise<void> {
  const { siteId, editorId: officerId, publisherId } = seed
  const openedOn = addDays(dateInVietNam(real.now()), -consultation.daysAgo)
  const clock = fixedClock(instantAt(openedOn, MINUTE))
  const deps = { db, clock, keys }
  const { title, summary, agency, workingDays, draft } = consultation
  const { consultationId } = need(
    await saveConsultation(deps, {
      ...{ siteId, officerId, consultationId: undefined, revision: 0 },
      facts: { title, summary, agency, workingDays, draftText: draft.join('\n') },
    }),
  )
  const moving = { siteId, consultationId, officerId: publisherId }
  need(await openConsultation(deps, { ...moving, seen: undefined }))
  const ids: string[] = []
  for (const index of consultation.comments.keys()) {
    clock.set(addMinutes(clock.now(), MINUTES_OF_A_DAY))
    ids.push(await seedComment(deps, seed, { consultation, consultationId, index }))
  }
  if (consultation.reportedAfter === undefined) return
  const [row] = (await listConsultations(db, siteId, { limit: 10 })).filter(
    ({ id }) => id === consultationId,
  )
  clock.set(addMinutes(row?.closesAt ?? clock.now(), 1))
  await closeConsultation(deps, { siteId, consultationId })
  for (const [index, commentId] of ids.entries()) {
    const answer = consultation.comments[index]?.answer
    if (answer === undefined) continue
    need(await answerDraftComment(deps, { siteId, officerId, commentId, ...answer }))
  }
  clock.set(addMinutes(clock.now(), consultation.reportedAfter * MINUTES_OF_A_DAY))
  const { conclusion = '' } = consultation
  need(await publishReport(deps, { ...moving, conclusion }))
}

async function seedComment(
  deps: Deps,
  { siteId, citizenIds }: ConsultationSeed,
  about: {
    readonly consultation: SeedConsultation
    readonly consultationId: string
    readonly index: number
  },
): Promise<string> {
  const { consultation, consultationId, index } = about
  const comment = consultation.comments[index]
  if (comment === undefined) throw new RangeError('There is no such comment')
  const { organisation = '', contact, body } = comment
  const place = consultation.draft.findIndex(line => line.startsWith(comment.about ?? '\n'))
  const { commentId } = need(
    await commentOnDraft(deps, {
      ...{ siteId, consultationId, body, organisation, contact },
      commentId: commentIdOf(deps.keys, `seed-${consultationId}-${String(index)}`),
      paragraph: place < 0 ? null : place + 1,
      accountId: organisation === '' ? citizenIds[index % citizenIds.length] : undefined,
    }),
  )
  return commentId
}

function need<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`The consultations could not be seeded: ${result.error.code}`)
  return result.value
}
