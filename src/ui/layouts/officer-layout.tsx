import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Mark } from '../components/mark.tsx'
import { uiWords } from '../language.ts'
import { languageNames } from '../ui.vi.ts'
import { HtmlDocument } from './html-document.tsx'
import { MenuButton } from './menu-button.tsx'

export type OfficerNavItem = {
  text: string
  href: string
  current?: boolean | undefined
  /** How many wait there; shown as a quiet number. */
  count?: number | undefined
}

/** The sites between which an officer switches, the current one among them. */
export type SiteSwitch = {
  action: string
  label: string
  button: string
  /** Said when another tab took the session over to `{here}` from `{before}`. */
  moved: string
  current: string
  options: readonly { value: string; text: string }[]
}

export type OfficerLayoutProps = {
  language: Language
  title: string
  siteName: string
  homeHref: string
  officer: { name: string; unit: string }
  navigation: readonly OfficerNavItem[]
  sites?: SiteSwitch | undefined
  /** Hidden fields carry the request's token where one is used. */
  signOut: { action: string; fields?: Readonly<Record<string, string>> | undefined }
  alternates?: Readonly<Record<Language, string>> | undefined
  hasErrors?: boolean | undefined
  /** Scripts of this page besides main.js, by asset name. */
  scripts?: readonly string[] | undefined
  children: ComponentChildren
}

/** Every page an officer works in: dense, with the areas of work at the side. */
export function OfficerLayout(props: OfficerLayoutProps) {
  const words = uiWords(props.language)
  return (
    <HtmlDocument
      language={props.language}
      title={props.hasErrors ? `${words.errorPrefix} ${props.title}` : props.title}
      scripts={['unsaved.js', ...(props.scripts ?? [])]}
      styles={['officers.css']}
      siteName={props.siteName}
      bodyClass="mc-officer"
      noIndex
    >
      <a href="#main" class="govuk-skip-link">
        {words.skipToContent}
      </a>
      <OfficerHeader {...props} />
      <div class="mc-officer__body">
        <nav class="mc-officer__nav" aria-label={words.mainNavigation}>
          <ul class="mc-officer__nav-list">
            {props.navigation.map(item => (
              <li key={item.href}>
                <a
                  class="mc-officer__nav-link"
                  href={item.href}
                  aria-current={item.current ? 'page' : undefined}
                >
                  <span>{item.text}</span>
                  {item.count !== undefined && <span class="mc-subnav__count">{item.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="main" class="mc-officer__main" tabindex={-1}>
          {props.children}
        </main>
      </div>
    </HtmlDocument>
  )
}

function OfficerHeader(props: OfficerLayoutProps) {
  const words = uiWords(props.language)
  const other = props.language === 'vi' ? 'en' : 'vi'
  return (
    <header class="mc-officer__head">
      <div class="mc-officer__bar">
        <a class="mc-officer__brand" href={props.homeHref}>
          <Mark small />
          {props.siteName}
        </a>
        {props.alternates && (
          <a class="mc-header__tool" href={props.alternates[other]} hreflang={other} lang={other}>
            {languageNames[other]}
          </a>
        )}
        {props.sites && <SiteSwitcher {...props.sites} />}
        <MenuButton />
        <div class="mc-officer__who">
          <strong>{props.officer.name}</strong>
          <span class="mc-officer__unit">{props.officer.unit}</span>
        </div>
        <form class="mc-officer__out" method="post" action={props.signOut.action}>
          {Object.entries(props.signOut.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" class="mc-button mc-button--secondary mc-button--small">
            {words.signOut}
          </button>
        </form>
      </div>
    </header>
  )
}

/** One choice and one button: it works without scripts. */
function SiteSwitcher({ action, label, button, moved, current, options }: SiteSwitch) {
  return (
    <form method="post" action={action} class="mc-switch" data-site-moved={moved}>
      <label class="govuk-visually-hidden" for="site-switch">
        {label}
      </label>
      <select id="site-switch" name="site" class="govuk-select">
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === current}>
            {text}
          </option>
        ))}
      </select>
      <button type="submit" class="mc-button mc-button--secondary mc-button--small">
        {button}
      </button>
    </form>
  )
}
