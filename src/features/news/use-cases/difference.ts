/** The readable difference of two texts, paragraph by paragraph, and word by word inside those that changed. */
import { diffArrays } from 'diff'
import type { TextDraft } from '../domain/article.ts'
import {
  type LineKind,
  plainLine,
  type TextLine,
  textLines,
  type Word,
} from '../domain/text-lines.ts'

/** Some words of one look, and whether both texts have them. */
export type Piece = Word & { readonly change: 'same' | 'removed' | 'added' }

/** A paragraph, heading, item of a list or row of a table in pieces. */
export type Line = { readonly kind: LineKind; readonly pieces: readonly Piece[] }

/** What differs in each part of an article. */
export type Difference = {
  readonly [part in 'title' | 'lead' | 'body' | 'byline']: readonly Line[]
}

/** More changes than that are no difference any more: the one text stands for the other. */
const MOST_CHANGES = 1500

/** Compares two texts of an article as their readers see them; where links lead is shown, since words alone would hide it. */
export function differenceOf(before: TextDraft, after: TextDraft): Difference {
  return {
    title: compareLines([plainLine(before.title)], [plainLine(after.title)]),
    lead: compareLines(plainLines(before.lead), plainLines(after.lead)),
    body: compareLines(textLines(before.bodyHtml), textLines(after.bodyHtml)),
    byline: compareLines(bylineOf(before), bylineOf(after)),
  }
}

/** Tells whether anything of a part differs. */
export function isChanged(lines: readonly Line[]): boolean {
  return lines.some(({ pieces }) => pieces.some(({ change }) => change !== 'same'))
}

function bylineOf({ author = '', source = '' }: TextDraft): TextLine[] {
  return [author, source].filter(line => line !== '').map(plainLine)
}

function plainLines(text: string): TextLine[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(plainLine)
}

type Change<T> = { readonly change: Piece['change']; readonly values: readonly T[] }

/** The steps from the one list to the other; undefined when they are too many. */
function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => string,
): Change<T>[] | undefined {
  const keyed = (values: readonly T[]) => values.map(value => ({ value, key: keyOf(value) }))
  return diffArrays(keyed(before), keyed(after), {
    maxEditLength: MOST_CHANGES,
    comparator: (one, other) => one.key === other.key,
  })?.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    values: value.map(each => each.value),
  }))
}

function compareLines(before: readonly TextLine[], after: readonly TextLine[]): Line[] {
  const changes = changesOf(before, after, line => JSON.stringify(line))
  if (changes === undefined) return [...wholly('removed', before), ...wholly('added', after)]
  return changes.flatMap(({ change, values }, index): Line[] => {
    const [previous, next] = [changes[index - 1], changes[index + 1]]
    if (change === 'added' && previous?.change === 'removed')
      return changedLines(previous.values, values)
    return change === 'removed' && next?.change === 'added' ? [] : wholly(change, values)
  })
}

/** Lines in place of others: the first for the first, and so on. */
function changedLines(before: readonly TextLine[], after: readonly TextLine[]): Line[] {
  const pairs = Math.min(before.length, after.length)
  return [
    ...before.slice(0, pairs).flatMap((line, index) => compareWords(line, after[index] ?? line)),
    ...wholly('removed', before.slice(pairs)),
    ...wholly('added', after.slice(pairs)),
  ]
}

/** What became a heading, or another picture, is another line, whatever its words. */
function compareWords(before: TextLine, after: TextLine): Line[] {
  const isSameKind = before.kind === after.kind && after.kind !== 'picture'
  const changes = isSameKind
    ? changesOf(before.words, after.words, ({ text, look }) => `${look} ${text.trim()}`)
    : undefined
  if (changes === undefined) return [...wholly('removed', [before]), ...wholly('added', [after])]
  return [{ kind: after.kind, pieces: changes.flatMap(piecesOf) }]
}

function wholly(change: Piece['change'], lines: readonly TextLine[]): Line[] {
  return lines.map(({ kind, words }) => ({ kind, pieces: piecesOf({ change, values: words }) }))
}

/** Neighbours of one look are one piece. */
function piecesOf({ change, values }: Change<Word>): Piece[] {
  const pieces: { text: string; look: Word['look']; change: Piece['change'] }[] = []
  for (const { text, look } of values) {
    const last = pieces.at(-1)
    if (last?.look === look) last.text += text
    else pieces.push({ text, look, change })
  }
  return pieces
}
