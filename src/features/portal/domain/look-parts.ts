/** A look by the parts in which two people may change it at once (kernel/merge-parts.ts); a part is named by its field of the form. */
import type { Parts } from '#kernel/merge-parts.ts'
import type { Block, Look, SavedLook, SiteLink } from './look.ts'

/** Names and contact in each language, the colours, all blocks, all links, the emblem. */
export type LookPart =
  | `${'name' | 'agency' | 'contact'}_${'vi' | 'en'}`
  | `${'main' | 'accent'}_colour`
  | 'blocks'
  | 'links'
  | 'emblem'
type Dressed = Omit<SavedLook, 'id'>

/** The parts of a look. */
export function partsOf({ look, emblem }: Dressed): Parts<LookPart> {
  return {
    ...{ name_vi: look.name.vi, name_en: look.name.en },
    ...{ agency_vi: look.agency.vi, agency_en: look.agency.en },
    ...{ contact_vi: look.contact.vi, contact_en: look.contact.en },
    ...{ main_colour: look.main, accent_colour: look.accent },
    ...{ blocks: JSON.stringify(look.blocks), links: JSON.stringify(look.links) },
    emblem: emblem ?? '',
  }
}

/** The look that has these parts, which are of looks. */
export function lookOfParts(parts: Parts<LookPart>): Dressed {
  const both = (name: 'name' | 'agency' | 'contact') => ({
    vi: parts[`${name}_vi`],
    en: parts[`${name}_en`],
  })
  return {
    look: {
      ...{ name: both('name'), agency: both('agency'), contact: both('contact') },
      main: parts.main_colour as Look['main'],
      accent: parts.accent_colour as Look['accent'],
      blocks: JSON.parse(parts.blocks) as Block[],
      links: JSON.parse(parts.links) as SiteLink[],
    },
    emblem: parts.emblem === '' ? undefined : parts.emblem,
  }
}
