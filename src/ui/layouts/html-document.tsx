import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { assetUrl } from '../assets.ts'
import { LanguageProvider } from '../language.ts'

/** What search engines and messengers show; `image` and `url` must be absolute. */
export type ShareData = {
  url?: string | undefined
  image?: string | undefined
  /** Media type. */
  imageType?: string | undefined
  imageAlt?: string | undefined
  /** Pixels: messengers make room for it before they have it. */
  imageSize?: { readonly width: number; readonly height: number } | undefined
  type?: 'website' | 'article' | undefined
  publishedAt?: string | undefined
  changedAt?: string | undefined
}

export type HtmlDocumentProps = {
  language: Language
  title: string
  siteName: string
  /** Style sheets of this kind of page besides main.css, by asset name. */
  styles?: readonly string[] | undefined
  /** Address of the style sheet with the site's own colours. */
  style?: string | undefined
  description?: string | undefined
  canonical?: string | undefined
  /** Addresses of the same page in every language. */
  alternates?: Partial<Readonly<Record<Language, string>>> | undefined
  share?: ShareData | undefined
  /** Keeps drafts, receipts and officers' pages out of search engines. */
  noIndex?: boolean | undefined
  bodyClass?: string | undefined
  /** Scripts of this page besides main.js, by asset name: `dossiers/card-scan.js`. */
  scripts?: readonly string[] | undefined
  /** Feeds that follow what the page lists. */
  feeds?: readonly FeedLink[] | undefined
  children: ComponentChildren
}

/** A feed, for the head of a page: readers' programs find it there. */
export type FeedLink = { readonly href: string; readonly type: string; readonly title: string }

/** Fetched beside the stylesheet, not after it: every page needs both. */
const FONTS = ['latin-400', 'vietnamese-400']

export function HtmlDocument(props: HtmlDocumentProps) {
  const { language, title, siteName, description } = props
  return (
    <LanguageProvider value={language}>
      <html lang={language} class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{title === siteName ? title : `${title} – ${siteName}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#9b1c1c" />
          {description && <meta name="description" content={description} />}
          {props.noIndex && <meta name="robots" content="noindex" />}
          {FONTS.map(font => (
            <link
              key={font}
              rel="preload"
              as="font"
              type="font/woff2"
              crossorigin="anonymous"
              href={assetUrl(`fonts/be-vietnam-pro-${font}.woff2`)}
            />
          ))}
          <link rel="stylesheet" href={assetUrl('main.css')} />
          {props.styles?.map(name => (
            <link key={name} rel="stylesheet" href={assetUrl(name)} />
          ))}
          {props.style && <link rel="stylesheet" href={props.style} />}
          <link rel="icon" type="image/svg+xml" href={assetUrl('images/mark.svg')} />
          {['main.js', ...(props.scripts ?? [])].map(name => (
            <script key={name} type="module" src={assetUrl(name)} />
          ))}
          {props.canonical && <link rel="canonical" href={props.canonical} />}
          {Object.entries(props.alternates ?? {}).map(([code, href]) => (
            <link key={code} rel="alternate" hreflang={code} href={href} />
          ))}
          {props.feeds?.map(feed => (
            <link key={feed.href} rel="alternate" {...feed} />
          ))}
          <OpenGraph {...props} />
        </head>
        <body class={`govuk-template__body ${props.bodyClass ?? ''}`.trim()}>{props.children}</body>
      </html>
    </LanguageProvider>
  )
}

function OpenGraph({ share, title, siteName, description, language }: HtmlDocumentProps) {
  if (!share) return null
  const facts: Record<string, string | undefined> = {
    'og:title': title,
    'og:site_name': siteName,
    'og:description': description,
    'og:type': share.type ?? 'website',
    'og:url': share.url,
    'og:image': share.image,
    'og:image:type': share.image && share.imageType,
    'og:image:alt': share.imageAlt,
    'og:image:width': share.imageSize?.width.toString(),
    'og:image:height': share.imageSize?.height.toString(),
    'og:locale': language === 'vi' ? 'vi_VN' : 'en_GB',
    'article:published_time': share.publishedAt,
    'article:modified_time': share.changedAt,
  }
  return (
    <>
      {Object.entries(facts).map(([name, value]) =>
        value ? <meta key={name} property={name} content={value} /> : null,
      )}
    </>
  )
}
