/** The readable difference of two texts, paragraph by paragraph, and word by word inside those that changed. */
import { diffArrays } from 'diff'
import { changedPassages } from '#platform/writing/changed-passages.ts'
import type { TextDraft } from '../domain/article.ts'
import {
  type LineKind,
  type Look,
  plainLine,
  type TextLine,
  textLines,
  type Word,
} from '../domain/text-lines.ts'

/** Some words of one look, and whether both texts have them. */
export type Piece = Word & { readonly change: 'same' | 'removed' | 'added' }

/** A paragraph, heading, item of a list or row of a table in pieces. */
export type Line = {
  readonly kind: LineKind
  /** How many lists it stands in. */
  readonly depth: number
  readonly pieces: readonly Piece[]
  /**
   * What its words do not show: that it stands for a line of another kind, or of another depth in its list, which its name
   * is to say; or that cells of its row became headings, or were joined.
   */
  readonly form?: 'named' | 'cells'
}

/** What differs in each part of an article. */
export type Difference = {
  readonly [part in 'title' | 'lead' | 'body' | 'byline' | 'category']: readonly Line[]
}

/** A text, and what it says that the article is about: undefined where it says nothing of that. */
type Compared = TextDraft & { readonly category?: string | undefined }

/** The parts of a text, as they are read. */
export const TEXT_PARTS = [
  'title',
  'lead',
  'body',
  'byline',
] as const satisfies readonly (keyof Difference)[]

/** All that a version of an article keeps. */
export const ARTICLE_PARTS = [
  'category',
  ...TEXT_PARTS,
] as const satisfies readonly (keyof Difference)[]

/** More changes than that are no difference any more: the one text stands for the other. */
const MOST_CHANGES = 1500

const NOTHING: Compared = { title: '', lead: '', bodyHtml: '', category: '' }

/** Compares two texts (the earlier one is empty when undefined) as their readers see them; where links lead is shown, since words alone would hide it. */
export function differenceOf(earlier: Compared | undefined, after: Compared): Difference {
  const before = earlier ?? NOTHING
  return {
    title: compareLines([plainLine(before.title)], [plainLine(after.title)]),
    lead: compareLines(plainLines(before.lead), plainLines(after.lead)),
    body: compareLines(textLines(before.bodyHtml), textLines(after.bodyHtml)),
    byline: compareLines(bylineOf(before), bylineOf(after)),
    category: compareCategories(before.category, after.category),
  }
}

/** A name stands for another as a whole. What a version does not say did not change. */
function compareCategories(earlier: string | undefined, later: string | undefined): Line[] {
  const [before, after] = [earlier ?? later ?? '', later ?? earlier ?? '']
  if (before === after) return wholly('same', plainLines(after))
  return [...wholly('removed', plainLines(before)), ...wholly('added', plainLines(after))]
}

/** Tells whether anything of a part differs. */
export function isChanged(lines: readonly Line[]): boolean {
  return lines.some(
    ({ form, pieces }) => form !== undefined || pieces.some(({ change }) => change !== 'same'),
  )
}

/** The passages in which something differs, each with the line before and the one after it. */
export function changesIn(lines: readonly Line[]): readonly (readonly Line[])[] {
  return changedPassages(lines, line => isChanged([line]))
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

type Change<T> = {
  readonly change: Piece['change']
  readonly values: readonly T[]
  /** What stood in the place of values that are the same. */
  readonly before: readonly T[]
}

/** The steps from the one list to the other; undefined when they are too many. */
function changesOf<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => string,
): Change<T>[] | undefined {
  const keyed = (values: readonly T[]) => values.map(value => ({ value, key: keyOf(value) }))
  let at = 0
  return diffArrays(keyed(before), keyed(after), {
    maxEditLength: MOST_CHANGES,
    comparator: (one, other) => one.key === other.key,
  })?.map(({ added, removed, value }) => {
    const values = value.map(each => each.value)
    if (added) return { change: 'added', values, before: [] }
    const stood = before.slice(at, at + values.length)
    at += values.length
    return { change: removed ? 'removed' : 'same', values, before: stood }
  })
}

function compareLines(before: readonly TextLine[], after: readonly TextLine[]): Line[] {
  // By its words alone: an item that another number now stands before is still the same item.
  const changes = changesOf(before, after, ({ kind, words }) => JSON.stringify([kind, words]))
  if (changes === undefined) return [...wholly('removed', before), ...wholly('added', after)]
  return changes.flatMap(({ change, values, before: stood }, index): Line[] => {
    const [previous, next] = [changes[index - 1], changes[index + 1]]
    if (change === 'added' && previous?.change === 'removed')
      return changedLines(previous.values, values)
    if (change === 'removed' && next?.change === 'added') return []
    return change === 'same' ? changedLines(stood, values) : wholly(change, values)
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
  const isSameKind = before.kind === after.kind && before.depth === after.depth
  const changes =
    isSameKind && after.kind !== 'picture'
      ? changesOf(before.words, after.words, ({ text, looks }) => `${looks.join()} ${text.trim()}`)
      : undefined
  if (changes === undefined) {
    const lines = [...wholly('removed', [before]), ...wholly('added', [after])]
    return isSameKind ? lines : lines.map(line => ({ ...line, form: 'named' }))
  }
  const { kind, depth } = after
  const pieces = [...numbersOf(before, after), ...changes.flatMap(piecesOf)]
  const isSameRow = before.cells === after.cells
  return [isSameRow ? { kind, depth, pieces } : { kind, depth, pieces, form: 'cells' }]
}

/** The number before an item, and the one that stood there. */
function numbersOf({ number: before }: TextLine, { number: after }: TextLine): Piece[] {
  if (before === after) return numberIn('same', after)
  return [...numberIn('removed', before), ...numberIn('added', after)]
}

function numberIn(change: Piece['change'], number: number | undefined): Piece[] {
  return number === undefined ? [] : [{ change, text: `${String(number)}. `, looks: [] }]
}

function wholly(change: Piece['change'], lines: readonly TextLine[]): Line[] {
  return lines.map(({ kind, depth, number, words }) => ({
    ...{ kind, depth },
    pieces: [...numberIn(change, number), ...piecesOf({ change, values: words })],
  }))
}

/** Neighbours that look the same are one piece. */
function piecesOf({ change, values }: Pick<Change<Word>, 'change' | 'values'>): Piece[] {
  const pieces: { text: string; looks: readonly Look[]; change: Piece['change'] }[] = []
  for (const { text, looks } of values) {
    const last = pieces.at(-1)
    if (last !== undefined && lookSame(last.looks, looks)) last.text += text
    else pieces.push({ text, looks, change })
  }
  return pieces
}

function lookSame(one: readonly Look[], other: readonly Look[]): boolean {
  return one === other || one.join() === other.join()
}
