/**
 * A paper: what a slip looks like, said once and rendered twice, as an HTML page to print and as PDF. Plain data.
 *
 * Block    a horizontal slice of the paper.
 * Leader   the dotted line that a value stands on, and that is filled by hand when there is none.
 * Gloss    a short English line below a Vietnamese one.
 */
import type { QrRun } from '#platform/qr/qr.ts'

/** A piece of text in one style. */
export type Run = { readonly text: string; readonly bold?: true; readonly italic?: true }

/** A label and its value on a leader; null leaves the leader empty. */
export type Field = {
  readonly label: string
  readonly value: string | null
  readonly strong?: true
  readonly gloss?: string
}

/** Widths in millimetres; columns that fill share what is left. */
export type Column = {
  readonly width: number | 'fill'
  readonly align?: 'left' | 'center' | 'right'
}

/** One cell; spans count columns and rows. Long unbroken text such as a hash has `code`. */
export type Cell = {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
  readonly code?: true
  readonly align?: 'left' | 'center' | 'right'
}

/** Someone who signs: lines above, then room to sign, then the name. */
export type Signature = {
  readonly authority: string | null
  readonly post: string
  readonly hint: string
  readonly name: string | null
}

/** Horizontal dark runs of a QR symbol of `size` modules. */
export type Qr = { readonly size: number; readonly runs: readonly QrRun[]; readonly text: string }

/** A horizontal slice of the paper. */
export type Block =
  | {
      readonly kind: 'letterhead'
      readonly parent: string | null
      readonly agency: string
      readonly number: string | null
      readonly nation: string
      readonly motto: string
      readonly placeAndDate: string
    }
  | {
      readonly kind: 'title'
      readonly text: string
      readonly lines: readonly Run[]
      readonly qr: { readonly symbol: Qr; readonly caption: string } | null
    }
  | { readonly kind: 'heading'; readonly text: string; readonly gloss?: string }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly align?: 'center' | 'justify' }
  | {
      readonly kind: 'items'
      readonly numbered: boolean
      readonly items: readonly { readonly text: string; readonly gloss?: string }[]
    }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly Column[]
      readonly head: readonly (readonly Cell[])[]
      readonly rows: readonly (readonly Cell[])[]
      readonly small?: true
    }
  | {
      readonly kind: 'signatures'
      readonly recipients: { readonly title: string; readonly lines: readonly string[] } | null
      readonly blocks: readonly Signature[]
    }

/** One slip, ready to be rendered. */
export type Paper = {
  /** Title of the page and of the file; holds no name of a person. */
  readonly title: string
  readonly orientation: 'portrait' | 'landscape'
  /** Which form this is, for the small line at the foot. */
  readonly foot: string
  readonly blocks: readonly Block[]
}
