/** Who heads a unit and who stands in for the head: posts are told by their titles, which administrations write themselves. */

/** Whether it is the title of a deputy, such as “Phó Chủ tịch” or “Phó Trưởng phòng”. */
export function isDeputy(titleVi: string): boolean {
  return /^(?:phó|p\.)/iu.test(titleVi.normalize('NFC').trim())
}

/** Heads before deputies; of each the shorter title first: “Chủ tịch” before “Chủ tịch Hội đồng”, which is of another body. */
export function inOrderOfPosts<P>(people: readonly P[], titleOf: (one: P) => string): P[] {
  const rank = (one: P) => Number(isDeputy(titleOf(one)))
  return people.toSorted(
    (one, other) => rank(one) - rank(other) || titleOf(one).length - titleOf(other).length,
  )
}
