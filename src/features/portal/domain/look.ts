/**
 * How a site looks:
 *   look    name, emblem, colours, blocks and links of a site, saved as a whole
 *   block   a part of the home page
 */
import type { Localised } from '#kernel/language.ts'
import { type Colour, contrastOf, LEAST_CONTRAST, mixed } from './contrast.ts'

/** The parts of the home page below the search, in the order in which the product comes. */
export const BLOCKS = ['figures', 'popular', 'news', 'links'] as const
/** One of them. */
export type Block = (typeof BLOCKS)[number]

/** A link to another site. */
export type SiteLink = { readonly text: Localised; readonly address: string }

/** How a site looks. */
export type Look = {
  readonly name: Localised
  readonly agency: Localised
  /** Lines of the footer: address, hours. */
  readonly contact: Localised
  readonly main: Colour
  readonly accent: Colour
  /** Those that are shown, in order. */
  readonly blocks: readonly Block[]
  /** Empty: those that the product comes with. */
  readonly links: readonly SiteLink[]
}

/** A look that was saved. */
export type SavedLook = {
  readonly id: string
  readonly look: Look
  /** Bytes of the emblem in the file store. */
  readonly emblem: string | undefined
}

/** The colours that the product comes with. */
export const HOUSE_COLOURS = { main: '#9b1c1c', accent: '#d9a125' } as const

const WHITE = '#ffffff'
const BLACK = '#000000'

/** The darkest surface on which the main colour stands as text. */
const SURFACE = '#efebe5'

/** Why colours are not taken: the contrast of the main one with what it stands on, where it is too little. */
export function tooLittleContrast(main: Colour): number | undefined {
  const least = Math.min(contrastOf(main, WHITE), contrastOf(main, SURFACE))
  return least < LEAST_CONTRAST ? least : undefined
}

/** The style sheet that gives pages these colours. */
export function styleOf({ main, accent }: Pick<Look, 'main' | 'accent'>): string {
  const values = {
    '--mc-main': main,
    '--mc-main-dark': mixed(main, BLACK, 0.23),
    '--mc-main-tint': mixed(main, WHITE, 0.94),
    '--mc-accent': accent,
  }
  const lines = Object.entries(values).map(([name, value]) => `${name}:${value}`)
  return `:root{${lines.join(';')}}\n`
}

/**
 * The blocks in the places that were chosen for them, no two in one: what was just put somewhere stands exactly there, the
 * others keep their order around it. Of several put in the same place the lower one of the form stands first, which was
 * chosen last. Without a place one is not shown. `before`: as they stood.
 */
export function orderBlocks(
  places: Readonly<Partial<Record<Block, number>>>,
  before: readonly Block[],
): Block[] {
  const shown = BLOCKS.filter(block => places[block] !== undefined).toSorted(
    (a, b) => (places[a] ?? 0) - (places[b] ?? 0),
  )
  const isPut = (block: Block) => before[(places[block] ?? 0) - 1] !== block
  const put = shown
    .filter(isPut)
    .reverse()
    .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const rest = shown.filter(block => !isPut(block))
  return shown.map((_, index) => {
    const [next] = put
    const isDue = next !== undefined && ((places[next] ?? 0) <= index + 1 || rest.length === 0)
    const block = isDue ? put.shift() : rest.shift()
    if (block === undefined) throw new Error('A block has no place')
    return block
  })
}
