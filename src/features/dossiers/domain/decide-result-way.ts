/** The applicant chooses how the result is to come, while it has not been handed over. */
import { type Decided, decided, eventOf, refused } from './deciding.ts'
import type { DossierFacts, ResultWay } from './dossier.ts'
import { checkExplanation } from './reasons.ts'
import { isOpen } from './states.ts'

/** What is chosen; the address counts for results by post only. */
export type ResultWayWish = { readonly way: ResultWay; readonly address: string }

/** Tells whether the way may still be chosen: while the dossier is open, and when its result waits to be taken. */
export function mayChooseWay({ dossier }: Pick<DossierFacts, 'dossier'>): boolean {
  return (
    (isOpen(dossier.state) && dossier.state !== 'withdrawal_requested') ||
    dossier.state === 'resolved'
  )
}

/** Puts the way of the result to another one of those that the procedure offers. */
export function decideResultWay(
  facts: DossierFacts,
  wish: ResultWayWish & { readonly offered: readonly ResultWay[] },
): Decided {
  const { dossier, result } = facts
  if (!mayChooseWay(facts)) return refused('move_not_allowed')
  const { way } = wish
  if (!wish.offered.includes(way)) return refused('result_way_not_offered')
  if (way === 'online' && result !== undefined && result.storedFileId === null)
    return refused('result_has_no_file')
  const address = checkExplanation(wish.address)
  if (way === 'post' && !address.ok) return refused('result_address_missing')
  const resultAddress = way === 'post' && address.ok ? address.value : null
  if (way === dossier.resultWay && resultAddress === dossier.resultAddress)
    return refused('result_way_unchanged')
  const patch = { resultWay: way, resultAddress }
  const data = { way, previous_way: dossier.resultWay }
  return decided({
    patch,
    events: [eventOf(dossier, patch, 'dossier.result_way_chosen', dossier.receivingUnitId, data)],
  })
}
