/** Where two texts differ, line by line, and word by word inside lines that stand for each other. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import { changedPassages } from '#platform/writing/changed-passages.ts'
import { draftLines } from '../domain/split-draft.ts'

/** Some words, and whether both texts have them. */
export type Piece = { readonly text: string; readonly change: 'same' | 'removed' | 'added' }

/** A line in pieces. */
export type Line = readonly Piece[]

/** More steps than that are no difference any more: the one stands for the other. */
const LIMITS = { maxEditLength: 1500 }

/** The passages in which the texts differ, each with the line before and the one after it. */
export function passagesOf(before: string, after: string): readonly (readonly Line[])[] {
  return changedPassages(comparedLines(draftLines(before), draftLines(after)), isChanged)
}

function isChanged(line: Line): boolean {
  return line.some(({ change }) => change !== 'same')
}

function comparedLines(before: string[], after: string[]): Line[] {
  const steps = diffArrays(before, after, LIMITS)
  if (steps === undefined) return [...wholly('removed', before), ...wholly('added', after)]
  return steps.flatMap(({ added, removed, value }, index): Line[] => {
    if (!added && !removed) return wholly('same', value)
    const [previous, next] = [steps[index - 1], steps[index + 1]]
    if (removed) return next?.added === true ? [] : wholly('removed', value)
    return previous?.removed === true ? replaced(previous.value, value) : wholly('added', value)
  })
}

/** Lines in place of others: the first for the first, and so on. */
function replaced(before: string[], after: string[]): Line[] {
  const pairs = Math.min(before.length, after.length)
  return [
    ...before.slice(0, pairs).map((line, index) => comparedWords(line, after[index] ?? '')),
    ...wholly('removed', before.slice(pairs)),
    ...wholly('added', after.slice(pairs)),
  ]
}

function comparedWords(before: string, after: string): Line {
  const steps = diffWordsWithSpace(before, after, LIMITS)
  if (steps === undefined) return [piece('removed', before), piece('added', after)]
  return steps.map(({ added, removed, value }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value),
  )
}

function wholly(change: Piece['change'], lines: readonly string[]): Line[] {
  return lines.map(line => [piece(change, line)])
}

function piece(change: Piece['change'], text: string): Piece {
  return { change, text }
}
