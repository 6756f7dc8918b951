/** The fields that forms of acts are put together from. */
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
import type { Option } from '#ui/index.ts'

type Common = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly optional?: boolean
}

/** A field of a form, with its words and choices. */
export type ActField = Common &
  (
    | { readonly kind: 'text' | 'area' | 'day' | 'file' }
    | { readonly kind: 'select'; readonly options: readonly Option[]; readonly prompt: string }
    | { readonly kind: 'radios'; readonly options: readonly Option[] }
    | { readonly kind: 'tick'; readonly text: string }
    /** Listed reasons, each with words of its own. */
    | { readonly kind: 'reasons'; readonly options: readonly Option[]; readonly textLabel: string }
    /** Papers with how many of each kind; named by the officer, or by what was asked. */
    | {
        readonly kind: 'papers'
        readonly rows: readonly { readonly title: string; readonly asksName: boolean }[]
        readonly countLabels: Readonly<Record<(typeof COUNTS)[number], string>>
      }
  )

/** A field with what was typed and what is wrong. */
export type FieldBoxProps<F extends ActField = ActField> = {
  readonly field: F
  readonly values: RawFields
  readonly errors: FieldErrors
}

/** How papers are counted. */
export const COUNTS = ['originals', 'certified', 'photocopies'] as const

/** Name of a box of a row of papers, from 1. */
export function paperBox(row: number, what: 'name' | (typeof COUNTS)[number]): string {
  return `paper_${String(row)}_${what}`
}

/** Name of the words that go with a listed reason. */
export function reasonText(code: string): string {
  return `reason_text_${code}`
}
