import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Mark } from '../components/mark.tsx'
import { SearchBox } from '../components/search-box.tsx'
import { uiWords, useWords } from '../language.ts'
import { languageNames } from '../ui.vi.ts'
import { type Frame, type NavItem, type SiteBanner, type SiteChrome, useFrame } from './frame.ts'
import { type FeedLink, HtmlDocument, type ShareData } from './html-document.tsx'
import { MenuButton } from './menu-button.tsx'
import { SiteFooter } from './site-footer.tsx'

export type PublicLayoutProps = {
  title: string
  description?: string | undefined
  share?: ShareData | undefined
  /** The only language that the page's text is in: its address in that one is the page, for search engines. */
  onlyIn?: Language | undefined
  noIndex?: boolean | undefined
  /** Address of the navigation item this page stands under. */
  section?: string | undefined
  /** Breadcrumbs or a back link, between header and content. */
  before?: ComponentChildren
  /** Full-width content above the main column, as on the home page; it stands inside `main`. */
  band?: ComponentChildren
  /** The page has a search box of its own: the header's is left out. */
  ownSearch?: boolean | undefined
  /** An error summary is on the page: the title says so to screen readers. */
  hasErrors?: boolean | undefined
  /** Scripts of this page besides main.js, by asset name. */
  scripts?: readonly string[] | undefined
  feeds?: readonly FeedLink[] | undefined
  frame?: Frame | undefined
  children: ComponentChildren
}

/** Every page a citizen sees. */
export function PublicLayout(props: PublicLayoutProps) {
  const frame = useFrame(props.frame)
  const { language, chrome, alternates, origin = '' } = frame
  const words = uiWords(language)
  const isWhole = props.onlyIn === undefined
  const title = props.hasErrors ? `${words.errorPrefix} ${props.title}` : props.title
  return (
    <HtmlDocument
      language={language}
      title={title}
      scripts={props.scripts}
      feeds={props.feeds}
      siteName={chrome.siteName}
      style={chrome.style}
      description={props.description}
      share={props.share}
      noIndex={props.noIndex}
      canonical={
        origin && !props.noIndex ? origin + alternates[props.onlyIn ?? language] : undefined
      }
      alternates={
        origin && isWhole ? { vi: origin + alternates.vi, en: origin + alternates.en } : undefined
      }
    >
      <a href="#main" class="govuk-skip-link">
        {words.skipToContent}
      </a>
      <SiteBanners banners={chrome.banners ?? []} />
      <SiteHeader
        chrome={props.ownSearch ? { ...chrome, search: undefined } : chrome}
        language={language}
        alternates={alternates}
        onlyIn={props.onlyIn}
        section={props.section}
      />
      {props.before && <div class="mc-width">{props.before}</div>}
      <main id="main" tabindex={-1}>
        {props.band && (
          <div class="mc-band">
            <div class="mc-width">{props.band}</div>
          </div>
        )}
        <div class="mc-width mc-main">{props.children}</div>
      </main>
      <SiteFooter chrome={chrome} />
    </HtmlDocument>
  )
}

function SiteBanners({ banners }: { banners: readonly SiteBanner[] }) {
  const words = useWords()
  if (banners.length === 0) return null
  return (
    <section class="mc-banners" aria-label={words.important}>
      {banners.map(banner => (
        <p key={banner.id} class={`mc-banner mc-banner--${banner.tone}`}>
          <span class="mc-width">
            {banner.level && <strong>{banner.level}: </strong>}
            <span lang={banner.lang}>{banner.text}</span>{' '}
            {banner.link && <a href={banner.link.href}>{banner.link.text}</a>}
          </span>
        </p>
      ))}
    </section>
  )
}

type HeaderProps = {
  chrome: SiteChrome
  language: Language
  alternates: Readonly<Record<Language, string>>
  onlyIn: Language | undefined
  section: string | undefined
}

function SiteHeader({ chrome, language, alternates, onlyIn, section }: HeaderProps) {
  const words = uiWords(language)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <header class="mc-header">
      <div class="mc-width mc-header__top">
        <a class="mc-header__brand" href={chrome.homeHref}>
          {chrome.emblem ? (
            <img class="mc-mark" src={chrome.emblem} alt="" width="48" height="48" />
          ) : (
            <Mark />
          )}
          <span>
            <span class="mc-header__name">{chrome.siteName}</span>
            <span class="mc-header__agency">{chrome.agencyName}</span>
          </span>
        </a>
        <a
          class="mc-header__tool mc-header__language"
          href={alternates[other]}
          // What surrounds the text changes its language all the same; the text does not.
          hreflang={onlyIn === undefined || onlyIn === other ? other : undefined}
          lang={other}
        >
          {languageNames[other]}
        </a>
        <MenuButton />
        {chrome.search && (
          <div class="mc-header__search">
            <SearchBox
              id="site-search"
              action={chrome.search.action}
              label={chrome.search.label}
              suggestions={chrome.search.suggestions}
              hideLabel
            />
          </div>
        )}
        {chrome.signIn && (
          <a class="mc-header__tool mc-header__account" href={chrome.signIn.href}>
            {chrome.signIn.text}
          </a>
        )}
      </div>
      <nav class="mc-nav" aria-label={words.mainNavigation}>
        <div class="mc-width">
          <ul class="mc-nav__list">
            {chrome.navigation.map(item => (
              <li key={item.text}>
                {item.below?.length ? (
                  <NavGroup {...item} items={item.below} />
                ) : (
                  <a
                    class="mc-nav__link"
                    href={item.href}
                    lang={item.lang}
                    aria-current={item.current || item.href === section ? 'true' : undefined}
                  >
                    {item.text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  )
}

/** Opens without scripts too. */
function NavGroup({ text, lang, items }: Omit<NavItem, 'below'> & { items: readonly NavItem[] }) {
  return (
    <details class="mc-nav__group">
      <summary class="mc-nav__link" lang={lang}>
        {text}
      </summary>
      <ul class="mc-nav__below">
        {items.map(item => (
          <li key={item.href}>
            <a class="mc-nav__link" href={item.href} lang={item.lang}>
              {item.text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
