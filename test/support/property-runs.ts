/** How often a property is tried: always with the same values, or MOTCUA_RUNS times with new ones. */
export function propertyRuns(usual: number): { numRuns: number; seed?: number } {
  const wanted = process.env['MOTCUA_RUNS']
  return wanted === undefined ? { numRuns: usual, seed: 20_261_127 } : { numRuns: Number(wanted) }
}
