import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '#kernel/language.ts'
import { Card, CardGrid } from '../components/card.tsx'
import { OfficerLayout, type OfficerNavItem, type SiteSwitch } from './officer-layout.tsx'

/** What surrounds every officer's page in one request; the app provides it once around the page. */
export type OfficerFrame = {
  language: Language
  siteName: string
  homeHref: string
  officer: { name: string; unit: string }
  navigation: readonly OfficerNavItem[]
  signOutAction: string
  /** Other sites to go over to, where the officer has any. */
  sites?: SiteSwitch | undefined
  /** Where readers reach the site that the officer works for, where that may be another host; else empty. */
  portal: string
  alternates: Readonly<Record<Language, string>>
}

const Surrounding = createContext<OfficerFrame | undefined>(undefined)

export const OfficerFrameProvider = Surrounding.Provider

export type OfficerPageProps = {
  title: string
  hasErrors?: boolean | undefined
  /** Scripts of this page besides main.js, by asset name. */
  scripts?: readonly string[] | undefined
  children: ComponentChildren
}

/** An officer's page inside the request's frame. Throws when the request is not an officer's. */
export function OfficerPage({ title, hasErrors, scripts, children }: OfficerPageProps) {
  const frame = useContext(Surrounding)
  if (!frame) throw new Error('An officer page needs an officer’s request')
  return (
    <OfficerLayout
      language={frame.language}
      title={title}
      siteName={frame.siteName}
      homeHref={frame.homeHref}
      officer={frame.officer}
      navigation={frame.navigation}
      sites={frame.sites}
      signOut={{ action: frame.signOutAction }}
      alternates={frame.alternates}
      hasErrors={hasErrors}
      scripts={scripts}
    >
      {children}
    </OfficerLayout>
  )
}

/** Links to pages that readers see, of the site that the officer works for, whichever host they signed in on. */
export function OnPortal({ children }: { children: (at: (path: string) => string) => VNode }) {
  const portal = useContext(Surrounding)?.portal ?? ''
  return children(path => portal + path)
}

/** The officer's other areas of work as cards. Throws when the request is not an officer's. */
export function OfficerAreas() {
  const frame = useContext(Surrounding)
  if (!frame) throw new Error('An officer page needs an officer’s request')
  const areas = frame.navigation.filter(area => !area.current)
  return (
    <CardGrid
      items={areas.map(({ text, href }) => ({
        key: href,
        card: <Card level={2} title={text} href={href} />,
      }))}
    />
  )
}
