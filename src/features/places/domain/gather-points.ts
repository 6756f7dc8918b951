/** A point of the screen, in pixels. */
export type ScreenPoint = { readonly x: number; readonly y: number }

/**
 * Puts together the points whose marks would lie on each other, so that each mark can be met by a finger. Gives the
 * indices of each mark's points: its place is that of the first, and no two marks are nearer than `px` both across and
 * down.
 */
export function gatherPoints(points: readonly ScreenPoint[], px: number): readonly number[][] {
  const marks: { readonly at: ScreenPoint; readonly indices: number[] }[] = []
  for (const [index, at] of points.entries()) {
    const met = marks.find(
      mark => Math.abs(mark.at.x - at.x) < px && Math.abs(mark.at.y - at.y) < px,
    )
    if (met === undefined) marks.push({ at, indices: [index] })
    else met.indices.push(index)
  }
  return marks.map(mark => mark.indices)
}
