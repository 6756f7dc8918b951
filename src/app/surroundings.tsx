/** What stands around every page: the site's header and footer, or an officer's navigation. */
import type { VNode } from 'preact'
import { type Banner, noticesWords } from '#features/notices'
import type { MenuLink } from '#features/pages'
import { dressed } from '#features/portal'
import { phoneText } from '#kernel/contact.ts'
import { href, LANGUAGES, type Language, markOf } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { ACTING_SITE } from '#platform/http/acting-site.ts'
import type { PageContext } from '#platform/http/request.ts'
import {
  type Frame,
  FrameProvider,
  type LinkGroup,
  type NavItem,
  type SiteBanner,
  type SiteChrome,
} from '#ui/layouts/frame.ts'
import { OfficerFrameProvider } from '#ui/layouts/officer-page.tsx'
import { SurroundingFields } from '#ui/surrounding-fields.ts'
import { en } from './app.en.ts'
import { type AppWords, vi } from './app.vi.ts'
import { officerFrame } from './officer-frame.ts'
import { type ChromeDeps, type SiteParts, siteParts } from './site-parts.ts'

const SITES_IN_FOOTER = 5

const WORDS: Readonly<Record<Language, AppWords>> = { vi, en }

/** What puts the frame of the request around a page. */
export function surroundWith(
  deps: ChromeDeps,
): (context: PageContext, view: VNode) => Promise<VNode> {
  return async (context, view) => surround(context, await siteParts(deps, context.site.id), view)
}

function surround(context: PageContext, parts: SiteParts, view: VNode): VNode {
  const frame = publicFrame(context, parts)
  const inner =
    context.actor.kind === 'officer' ? (
      <OfficerFrameProvider
        value={officerFrame(context, context.actor, WORDS[context.language], frame)}
      >
        <SurroundingFields.Provider value={fieldsOf(context.actor)}>
          {view}
        </SurroundingFields.Provider>
      </OfficerFrameProvider>
    ) : (
      view
    )
  return <FrameProvider value={frame}>{inner}</FrameProvider>
}

/** Who works for several sites brings back the one of the page. */
function fieldsOf({ siteId, sites }: Officer): Readonly<Record<string, string>> {
  return sites.length > 1 ? { [ACTING_SITE]: String(siteId) } : {}
}

function publicFrame(context: PageContext, parts: SiteParts): Frame {
  const { language } = context
  const chrome = chromeOf(language, context.site, parts)
  return {
    language,
    alternates: Object.fromEntries(
      LANGUAGES.map(other => [other, href(other, context.address)]),
    ) as Record<Language, string>,
    chrome: parts.look === undefined ? chrome : dressed(language, chrome, parts.look),
    origin: context.origin,
  }
}

function chromeOf(
  language: Language,
  site: PageContext['site'],
  { menus, banners, unit, others }: SiteParts,
): SiteChrome {
  const words = WORDS[language]
  const name = language === 'vi' ? site.nameVi : site.nameEn
  const agency = agencyName(language, unit) ?? name
  const to = (path: string): string => href(language, path)
  const { nav, footer } = words
  const groups = menus.footer.filter(link => link.below.length > 0)
  const single = menus.footer.filter(link => link.below.length === 0)
  return {
    siteName: site.shownName[language],
    agencyName: agency,
    homeHref: to('/'),
    banners: banners.map(banner => bannerOn(language, banner)),
    navigation: [
      { text: nav.procedures, href: to('/thu-tuc') },
      { text: nav.track, href: to('/tra-cuu') },
      { text: nav.figures, href: to('/ket-qua-phuc-vu') },
      { text: nav.news, href: to('/tin-tuc') },
      { text: nav.documents, href: to('/van-ban') },
      { text: nav.units, href: to('/don-vi') },
      ...menus.header.map(link => navItem(language, link)),
    ],
    search: {
      action: to('/tim-kiem'),
      suggestions: to('/tim-kiem/goi-y'),
      label: words.searchLabel,
    },
    signIn: { text: words.account, href: to('/tai-khoan') },
    footer: {
      groups: [
        {
          title: footer.services,
          links: [
            { text: footer.apply, href: to('/thu-tuc') },
            { text: nav.track, href: to('/tra-cuu') },
            { text: footer.rate, href: to('/danh-gia') },
            { text: footer.dueDate, href: to('/lich-lam-viec/tinh-han') },
            { text: nav.places, href: to('/dia-diem') },
            { text: nav.campaigns, href: to('/dang-ky') },
          ],
        },
        {
          title: footer.about,
          links: [
            { text: footer.aboutSite, href: to('/gioi-thieu') },
            { text: footer.accessibility, href: to('/tro-giup-tiep-can') },
            { text: footer.siteMap, href: to('/so-do') },
            { text: footer.content, href: to('/noi-dung-cong-khai') },
            { text: footer.status, href: to('/trang-thai') },
            { text: footer.openData, href: to('/api/docs') },
            { text: footer.officers, href: to('/can-bo') },
            ...(site.isDemo ? [{ text: footer.inbox, href: to('/hop-thu-thu') }] : []),
            ...linksOf(language, single),
          ],
        },
        ...sitesGroup(language, others),
        ...groups.map(group => ({
          title: group.label[language],
          lang: markOf(language, group.label),
          links: [
            ...linksOf(language, [{ ...group, below: [] }]),
            ...linksOf(language, group.below),
          ],
        })),
      ],
      contact: [
        ...[agency, unit?.address ?? '', unit?.phone ? footer.phone(phoneText(unit.phone)) : ''],
        footer.hours,
      ].filter(line => line !== ''),
      end: site.isDemo ? `${footer.demo} ${footer.software}` : footer.software,
    },
  }
}

function agencyName(language: Language, unit: SiteParts['unit']): string | undefined {
  return language === 'vi' ? unit?.nameVi : unit?.nameEn
}

/** The way to the other sites: to some of them, and to the page with all. */
function sitesGroup(language: Language, others: SiteParts['others']): LinkGroup[] {
  if (others.length === 0) return []
  const { footer } = WORDS[language]
  const links = others
    .slice(0, SITES_IN_FOOTER)
    .map(({ name, origin }) => ({ text: name[language], href: origin + href(language, '/') }))
  return [
    {
      title: footer.sites,
      links: [...links, { text: footer.allSites, href: href(language, '/cac-cong') }],
    },
  ]
}

/** A link of the menus, with those below it. */
function navItem(language: Language, { label, address, below }: MenuLink): NavItem {
  return {
    text: label[language],
    lang: markOf(language, label),
    href: address === undefined ? '' : addressIn(language, address),
    below: [
      ...(address === undefined || below.length === 0
        ? []
        : linksOf(language, [{ label, address, below: [] }])),
      ...linksOf(language, below),
    ],
  }
}

/** Those that lead somewhere. */
function linksOf(language: Language, links: readonly MenuLink[]): NavItem[] {
  return links.flatMap(({ label, address }) => {
    const link = { text: label[language], lang: markOf(language, label) }
    return address === undefined ? [] : [{ ...link, href: addressIn(language, address) }]
  })
}

function addressIn(language: Language, address: string): string {
  return address.startsWith('/') ? href(language, address) : address
}

function bannerOn(language: Language, { id, severity, text }: Banner): SiteBanner {
  const { severities } = noticesWords(language).desk
  return {
    ...{ id, tone: severity, text: text[language] },
    level: severity === 'info' ? undefined : severities[severity],
    // What nobody translated is shown as it was written.
    lang: markOf(language, text),
  }
}
