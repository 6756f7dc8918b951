/** A piece of a body: text, or the place of a picture. */
export type BodyPart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'picture'; readonly position: number }

const PLACE = /<figure data-picture="([1-9])"><\/figure>/

/** Parts a body at the places of its pictures, in order. */
export function splitBody(html: string): BodyPart[] {
  return html.split(PLACE).flatMap((piece, index): BodyPart[] => {
    if (index % 2 === 1) return [{ kind: 'picture', position: Number(piece) }]
    return piece.trim() === '' ? [] : [{ kind: 'text', html: piece.trim() }]
  })
}
