/** Where a picture goes that is dropped on a text: between paragraphs, never into one. */
import type { Node } from '@tiptap/pm/model'

/** The nearest place before or after the paragraph of that place; the place itself where it is in no words. */
export function besideParagraph(text: Node, place: number): number {
  const at = text.resolve(place)
  const { parent, depth, parentOffset } = at
  // An empty paragraph gives way to the picture.
  if (!parent.isTextblock || parent.content.size === 0) return place
  const around = at.node(depth - 1)
  const index = at.index(depth - 1)
  const picture = text.type.schema.nodes['picture']
  const isNearItsBeginning = parentOffset < parent.content.size / 2
  // The first thing in an entry of a list is words.
  const mayStandBefore = picture !== undefined && around.canReplaceWith(index, index, picture)
  return isNearItsBeginning && mayStandBefore ? at.before(depth) : at.after(depth)
}

/** The same for a place in the middle of a word; any other splits its paragraph where the writer has put it. */
export function outOfWord(text: Node, place: number): number {
  const at = text.resolve(place)
  if (!at.parent.isTextblock) return place
  const { parent, parentOffset } = at
  const isLetter = (from: number): boolean =>
    from >= 0 &&
    from < parent.content.size &&
    /[\p{L}\p{N}]/u.test(parent.textBetween(from, from + 1))
  return isLetter(parentOffset - 1) && isLetter(parentOffset) ? besideParagraph(text, place) : place
}
