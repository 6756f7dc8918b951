import { href, type Language, markOf } from '#kernel/language.ts'
import type { SiteChrome } from '#ui/layouts/frame.ts'
import type { SavedLook } from '../domain/look.ts'
import { emblemAddress, lookStyleAddress } from '../domain/look-address.ts'

/** The surroundings of pages as a look has them. */
export function dressed(
  language: Language,
  chrome: SiteChrome,
  { id, look, emblem }: SavedLook,
): SiteChrome {
  const contact = look.contact[language].split('\n').filter(line => line.trim() !== '')
  return {
    ...chrome,
    siteName: look.name[language],
    agencyName: look.agency[language],
    style: href(language, lookStyleAddress(id)),
    emblem: emblem === undefined ? undefined : href(language, emblemAddress(id)),
    footer: {
      ...chrome.footer,
      ...(contact.length > 0 && {
        contact: [look.agency[language], ...contact],
        contactLang: markOf(language, look.contact),
      }),
    },
  }
}
