/** Handing the result over. "Finished" was its issue; this only records how it reached the applicant. */
import { checkMove, type Decided, decided, eventOf, refused } from './deciding.ts'
import type { Deciding } from './decision.ts'
import type { DossierFacts, ResultWay } from './dossier.ts'

/** Records that the result was handed over: resolved → returned. */
export function decideReturn(
  facts: DossierFacts,
  how: { readonly way: ResultWay; readonly receivedBy: string },
  by: Deciding,
): Decided {
  const moved = checkMove(facts, 'returned')
  if (!moved.ok) return moved
  const receivedBy = how.receivedBy.trim()
  if (receivedBy === '') return refused('receiver_missing')
  const dossier = moved.value
  const patch = { state: 'returned', returnedAt: by.now } as const
  return decided({
    patch,
    resultReturn: { way: how.way, receivedBy, returnedAt: by.now, returnedBy: by.officerId },
    events: [
      eventOf(dossier, patch, 'dossier.returned', dossier.receivingUnitId, {
        way: how.way,
        resolved_at: dossier.resolvedAt?.toISOString() ?? null,
        returned_at: by.now.toISOString(),
      }),
    ],
  })
}
