/** The passages in which two texts differ, each with the line before and the one after it: nobody reads the rest again. */
export function changedPassages<T>(
  lines: readonly T[],
  isChanged: (line: T) => boolean,
): readonly (readonly T[])[] {
  const passages: T[][] = []
  let last: number | undefined
  for (const [index, line] of lines.entries()) {
    if (!lines.slice(Math.max(0, index - 1), index + 2).some(isChanged)) continue
    if (last === index - 1) passages.at(-1)?.push(line)
    else passages.push([line])
    last = index
  }
  return passages
}
