/** Which procedures were put in or taken out where it is noted of which a document sets the fees. */

/** What was put in and taken out: ids, or codes as pages show them. */
export type FeeChange<Procedure> = {
  readonly added: readonly Procedure[]
  readonly removed: readonly Procedure[]
}

/** What differs between two states. */
export function feeChange<Procedure>(
  before: readonly Procedure[],
  after: readonly Procedure[],
): FeeChange<Procedure> {
  return {
    added: after.filter(each => !before.includes(each)),
    removed: before.filter(each => !after.includes(each)),
  }
}

type Event = {
  readonly id: string
  readonly data: { readonly [name: string]: unknown }
}

/** The change that each event of a document tells, by the event; each tells all procedures that were kept then. Oldest first. */
export function feeChangesOf(events: readonly Event[]): ReadonlyMap<string, FeeChange<number>> {
  const changes = new Map<string, FeeChange<number>>()
  let before: readonly number[] = []
  for (const { id, data } of events) {
    if (data['what'] !== 'fee_procedures' || !Array.isArray(data['procedures'])) continue
    const after = data['procedures'].filter(each => typeof each === 'number')
    changes.set(id, feeChange(before, after))
    before = after
  }
  return changes
}
