/** Files that are dropped, pasted or chosen: which are pictures that are taken, and what is said of the others. */

/** Files, parted into pictures of a kind that is taken and the rest, both in their order. */
export type SortedFiles = { readonly taken: readonly File[]; readonly refused: readonly File[] }

/** Parts the files. */
export function sortFiles(files: Iterable<File> | undefined): SortedFiles {
  const all = [...(files ?? [])]
  const isTaken = ({ type }: File): boolean => /^image\/(?:jpeg|png|webp|gif)$/.test(type)
  return { taken: all.filter(isTaken), refused: all.filter(file => !isTaken(file)) }
}

/**
 * Pasted files, unless they come with text: Word adds a picture of its own pages to what it copies. A file that is copied
 * comes with its name, or the path to it, as text.
 */
export function pastedFiles(data: DataTransfer | null): SortedFiles {
  const all = [...(data?.files ?? [])]
  const html = (data?.getData('text/html') ?? '').replace(/<[^>]*>/g, '').trim()
  const lines = (data?.getData('text/plain') ?? '').split(/[\r\n]+/).filter(line => line !== '')
  const isName = (line: string): boolean => all.some(({ name }) => line.endsWith(name))
  return sortFiles(html === '' && lines.every(isName) ? all : [])
}

/** What is said of files that are not taken, with their names; empty when there are none. */
export function tellRefused(refused: readonly File[], notTaken: string): string {
  return refused.length === 0 ? '' : `${refused.map(({ name }) => name).join(', ')}: ${notTaken}`
}
