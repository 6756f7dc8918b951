const POINTS_PER_MM = 72 / 25.4

/** Millimetres in points. */
export function mm(millimetres: number): number {
  return millimetres * POINTS_PER_MM
}
