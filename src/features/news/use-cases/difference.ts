/** The readable difference of two texts, paragraph by paragraph, and word by word inside those that changed. */
import { diffArrays, diffWordsWithSpace } from 'diff'
import type { TextDraft } from '../domain/article.ts'
import { markupFromHtml } from '../domain/markup-from-html.ts'

/** Some words, and whether both texts have them. */
export type Piece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** A paragraph, heading or item of a list in pieces. */
export type Line = readonly Piece[]

/** What differs in each part of an article. */
export type Difference = {
  readonly [part in 'title' | 'lead' | 'body' | 'byline']: readonly Line[]
}

/** More changes than that are no difference any more: the one text stands for the other. */
const MOST_CHANGES = 1500

/** Compares two texts of an article. The body is compared as an editor types it, so that changed links and signs show. */
export function differenceOf(before: TextDraft, after: TextDraft): Difference {
  const body = (text: TextDraft): string[] => linesOf(markupFromHtml(text.bodyHtml))
  return {
    title: compareLines([before.title], [after.title]),
    lead: compareLines(linesOf(before.lead), linesOf(after.lead)),
    body: compareLines(body(before), body(after)),
    byline: compareLines(bylineOf(before), bylineOf(after)),
  }
}

/** Tells whether anything of a part differs. */
export function isChanged(lines: readonly Line[]): boolean {
  return lines.some(line => line.some(({ kind }) => kind !== 'same'))
}

function bylineOf({ author = '', source = '' }: TextDraft): string[] {
  return [author, source].filter(line => line !== '')
}

function linesOf(text: string): string[] {
  return text.split('\n').filter(line => line.trim() !== '')
}

function compareLines(before: string[], after: string[]): Line[] {
  const parts = diffArrays(before, after, { maxEditLength: MOST_CHANGES })
  if (parts === undefined) return [...wholly('removed', before), ...wholly('added', after)]
  return parts.flatMap((part, index): Line[] => {
    if (part.added) {
      const previous = parts[index - 1]
      return previous?.removed
        ? changedLines(previous.value, part.value)
        : wholly('added', part.value)
    }
    if (part.removed) return parts[index + 1]?.added ? [] : wholly('removed', part.value)
    return wholly('same', part.value)
  })
}

/** Lines in place of others: the first for the first, and so on. */
function changedLines(before: readonly string[], after: readonly string[]): Line[] {
  const pairs = Math.min(before.length, after.length)
  return [
    ...before.slice(0, pairs).map((line, index) => compareWords(line, after[index] ?? '')),
    ...wholly('removed', before.slice(pairs)),
    ...wholly('added', after.slice(pairs)),
  ]
}

function compareWords(before: string, after: string): Line {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES })
  if (parts === undefined) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function wholly(kind: Piece['kind'], lines: readonly string[]): Line[] {
  return lines.map(text => [{ kind, text }])
}
