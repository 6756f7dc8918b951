/** Beyond that a reader could not follow; Excel writes the width of a sheet, and a hostile page what stops an editor. */
const MOST_CELLS_JOINED = 20

/** How many cells a cell stands for, by its `colspan` or `rowspan`; undefined when it is one, or says nothing sensible. */
export function joinedCells(written: string | null | undefined): number | undefined {
  const count = /^\d{1,4}$/.test(written ?? '') ? Number(written) : 1
  return count > 1 && count <= MOST_CELLS_JOINED ? count : undefined
}
