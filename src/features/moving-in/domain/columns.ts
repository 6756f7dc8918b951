/** Columns of the table that goes with a folder of pages. */
export const COLUMNS = [
  ...(['file', 'address', 'title', 'date', 'category'] as const),
  ...(['author', 'lead', 'tags', 'state'] as const),
] as const
/** A column of the table. */
export type Column = (typeof COLUMNS)[number]
