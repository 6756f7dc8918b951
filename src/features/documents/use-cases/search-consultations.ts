import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Db } from '#platform/db/db.ts'
import { type FewFound, searchFew } from '#platform/search/few-texts.ts'
import { keptTexts } from '#platform/search/kept-texts.ts'
import { type ConsultationRow, changesAt, type Phase, phaseAt } from '../domain/consultation.ts'
import { listConsultationTexts } from '../store/consultation.queries.ts'
import { consultationsTag } from './tags.ts'

/** Consultations that are looked at; older ones stand in their list. */
const MOST = 500

/** A consultation that was found, and where it stands; `changesAt`: when time changes that. */
export type ConsultationHit = ConsultationRow & {
  readonly summary: string
  readonly phase: Phase
  readonly changesAt: Instant | undefined
}

/** Finds drafts on which comments are or were asked for, by words; with `phase` only those that stand there. */
export async function searchConsultations(
  db: Db,
  siteId: number,
  request: { text: string; limit: number; now: Instant; phase?: string | undefined },
): Promise<FewFound<ConsultationHit>> {
  const { text, limit, now, phase } = request
  const tags = [consultationsTag(siteId)]
  const kept = { name: 'consultations', siteId, on: dateInVietNam(now), tags }
  const few = await keptTexts(db, kept, async () =>
    (await listConsultationTexts(db, siteId, MOST)).map(row => ({
      ...{ of: row, titles: [row.title], text: `${row.summary} ${row.agency}` },
    })),
  )
  const keyOf = (row: ConsultationRow) => phaseAt(row, now)
  const found = await searchFew(few, { text, limit, keyOf, key: phase })
  const hits = found.hits.map(row => {
    return { ...row, phase: phaseAt(row, now), changesAt: changesAt([row], now) }
  })
  return { ...found, hits }
}
