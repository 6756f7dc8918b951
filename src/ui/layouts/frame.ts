import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#kernel/language.ts'

/** With others below it, it is the heading of a group that opens, and leads nowhere itself. */
export type NavItem = {
  text: string
  href: string
  current?: boolean | undefined
  below?: readonly NavItem[] | undefined
  /** Undefined when the text is in the language of the page. */
  lang?: Language | undefined
}

export type LinkGroup = {
  title: string
  lang?: Language | undefined
  links: readonly NavItem[]
}

/** A text over every page of a site. */
export type SiteBanner = {
  id: string
  tone: 'info' | 'warning' | 'emergency'
  /** How grave it is, in words: colour alone tells nobody. */
  level?: string | undefined
  text: string
  lang?: Language | undefined
  link?: NavItem | undefined
}

/** What surrounds every public page of a site in one language: the same for all visitors, so pages can be cached. */
export type SiteChrome = {
  siteName: string
  /** The administration behind the site, in the small line under the name. */
  agencyName: string
  homeHref: string
  /** Address of the style sheet with the site's own colours. */
  style?: string | undefined
  /** Address of the site's own emblem. */
  emblem?: string | undefined
  /** What everyone must know, above everything else. */
  banners?: readonly SiteBanner[] | undefined
  navigation: readonly NavItem[]
  search?: { action: string; label: string; suggestions?: string | undefined } | undefined
  signIn?: NavItem | undefined
  footer: {
    groups: readonly LinkGroup[]
    contact: readonly string[]
    /** Undefined when the lines of the contact are in the language of the page. */
    contactLang?: Language | undefined
    end: string
  }
}

/** A request's surroundings; the app provides it once around the page, so that features pass only what is theirs. */
export type Frame = {
  language: Language
  /** The same page in each language. */
  alternates: Readonly<Record<Language, string>>
  chrome: SiteChrome
  /** Scheme and host for absolute addresses in metadata, as in `https://binhthanh.example`. */
  origin?: string | undefined
}

const PageFrame = createContext<Frame | undefined>(undefined)

export const FrameProvider = PageFrame.Provider

/** The given frame, or the one that surrounds the page. Throws when there is neither. */
export function useFrame(given?: Frame): Frame {
  const frame = useContext(PageFrame)
  if (given) return given
  if (!frame)
    throw new Error('A layout needs a frame: pass the prop or render it inside FrameProvider')
  return frame
}
