/**
 * What two people changed in one look at the same time:
 *   base     the look that both began from
 *   theirs   the one that was saved since
 *   mine     the one that is being saved
 *   part     what is compared: a name in a language, a colour, all blocks, all links, the emblem
 */
import type { Colour } from './contrast.ts'
import type { Block, SavedLook, SiteLink } from './look.ts'

type Parts = {
  readonly name_vi: string
  readonly name_en: string
  readonly agency_vi: string
  readonly agency_en: string
  readonly contact_vi: string
  readonly contact_en: string
  readonly main_colour: Colour
  readonly accent_colour: Colour
  readonly blocks: readonly Block[]
  readonly links: readonly SiteLink[]
  readonly emblem: string | undefined
}
/** A part of a look, by the field of the form. */
export type LookPart = keyof Parts
type Dressed = Omit<SavedLook, 'id'>

/**
 * Mine, with what only they changed. `clashes`: what both changed, each in another way; there mine stands. Without a base whatever
 * differs from theirs is one.
 */
export function mergeLooks(
  base: Dressed | undefined,
  theirs: Dressed,
  mine: Dressed,
): { readonly merged: Dressed; readonly clashes: readonly LookPart[] } {
  const [began, saved, typed] = [base && partsOf(base), partsOf(theirs), partsOf(mine)]
  const names = Object.keys(typed) as LookPart[]
  const keepsTheirs = (part: LookPart) => began !== undefined && isSame(typed[part], began[part])
  const isClash = (part: LookPart) =>
    !(keepsTheirs(part) || isSame(typed[part], saved[part])) &&
    (began === undefined || !isSame(saved[part], began[part]))
  const merged = Object.fromEntries(
    names.map(part => [part, keepsTheirs(part) ? saved[part] : typed[part]]),
  ) as Parts
  return { merged: dressedOf(merged), clashes: names.filter(isClash) }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function partsOf({ look, emblem }: Dressed): Parts {
  return {
    ...{ name_vi: look.name.vi, name_en: look.name.en },
    ...{ agency_vi: look.agency.vi, agency_en: look.agency.en },
    ...{ contact_vi: look.contact.vi, contact_en: look.contact.en },
    ...{ main_colour: look.main, accent_colour: look.accent },
    ...{ blocks: look.blocks, links: look.links, emblem },
  }
}

function dressedOf(parts: Parts): Dressed {
  return {
    look: {
      name: { vi: parts.name_vi, en: parts.name_en },
      agency: { vi: parts.agency_vi, en: parts.agency_en },
      contact: { vi: parts.contact_vi, en: parts.contact_en },
      ...{ main: parts.main_colour, accent: parts.accent_colour },
      ...{ blocks: parts.blocks, links: parts.links },
    },
    emblem: parts.emblem,
  }
}
