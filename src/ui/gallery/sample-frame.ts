import { href, type Language } from '#kernel/language.ts'
import type { Frame } from '../layouts/frame.ts'
import { galleryWords } from './words.ts'

/** The surroundings of a sample page; a running site has its own. */
export function sampleFrame(language: Language): Frame {
  const { site } = galleryWords(language)
  const links = (texts: readonly string[], at: string) =>
    texts.map((text, index) => ({ text, href: `#${at}-${index}` }))
  return {
    language,
    alternates: { vi: href('vi', '/thiet-ke'), en: href('en', '/thiet-ke') },
    chrome: {
      siteName: site.name,
      agencyName: site.agency,
      homeHref: href(language, '/'),
      navigation: links(site.nav, 'nav'),
      search: { action: '#search', label: site.searchLabel },
      signIn: { text: site.signIn, href: '#sign-in' },
      footer: {
        contact: site.contact,
        groups: [
          { title: site.about, links: links(site.aboutLinks, 'about') },
          { title: site.help, links: links(site.helpLinks, 'help') },
        ],
        end: site.end,
      },
    },
  }
}
