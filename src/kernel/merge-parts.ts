/**
 * What two people changed in the same thing at the same time, part by part.
 *
 * began    as both found it
 * theirs   as it was saved since
 * mine     as it is being saved
 */

/** A thing by its parts, as a form holds them. */
export type Parts<K extends string = string> = Readonly<Record<K, string>>

/** Both changed these parts, each in another way. `theirs` is what is saved, `merged` what would be saved next. */
export type Clash<K extends string = string> = {
  readonly code: 'both_changed'
  readonly clashes: readonly K[]
  readonly theirs: Parts<K>
  readonly merged: Parts<K>
}

/**
 * Mine, with what only they changed. `clashes`: what both changed, each in another way; there mine stands. Where
 * nobody says how it began, as a program that sends a form by itself, mine is taken as it is.
 */
export function mergeParts<K extends string>(
  beginning: Partial<Parts<K>> | undefined,
  theirs: Parts<K>,
  mine: Parts<K>,
): {
  readonly merged: Parts<K>
  readonly clashes: readonly K[]
  readonly isMerged: boolean
} {
  const names = Object.keys(mine) as K[]
  const began = beginning ?? theirs
  const keepsTheirs = (name: K) => mine[name] === began[name]
  const merged = Object.fromEntries(
    names.map(name => [name, keepsTheirs(name) ? theirs[name] : mine[name]]),
  ) as Parts<K>
  const clashes = names.filter(
    name => merged[name] !== theirs[name] && theirs[name] !== began[name],
  )
  return { merged, clashes, isMerged: names.some(name => merged[name] !== mine[name]) }
}

/**
 * The members of mine, with what only they added and without what only they took out: two who change a set never
 * contradict each other. Where nobody says how it began, mine.
 */
export function mergeMembers<T>(
  beginning: readonly T[] | undefined,
  theirs: readonly T[],
  mine: readonly T[],
): readonly T[] {
  if (beginning === undefined) return mine
  const [began, ours] = [new Set(beginning), new Set(mine)]
  const added = mine.filter(member => !began.has(member))
  const left = theirs.filter(member => ours.has(member) || !began.has(member))
  return [...new Set([...left, ...added])]
}
