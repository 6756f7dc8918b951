import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { FeeDocument } from '../domain/fee-document.ts'

/**
 * Documents that set the fees of a procedure and hold on that day, newest first, then those that will. Read from the view that the
 * register of documents publishes; procedures know nothing else of it.
 */
export async function listFeeDocuments(
  db: Db,
  procedureId: number,
  on: PlainDate,
): Promise<FeeDocument[]> {
  const rows = await db
    .selectFrom('procedure_fee_document')
    .select(['slug', 'number', 'title', 'issued_on', 'effect_from'])
    .where('procedure_id', '=', procedureId)
    .where(eb => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', on)]))
    .orderBy(eb => eb('effect_from', '>', on))
    .orderBy('issued_on', 'desc')
    .orderBy('number')
    .execute()
  return rows.map(({ slug, number, title, issued_on, effect_from }) => ({
    slug: slug ?? '',
    number: number ?? '',
    title: title ?? '',
    issuedOn: issued_on as unknown as PlainDate,
    takesEffectOn: laterThan(on, effect_from as unknown as PlainDate),
  }))
}

function laterThan(day: PlainDate, other: PlainDate): PlainDate | undefined {
  return other > day ? other : undefined
}
