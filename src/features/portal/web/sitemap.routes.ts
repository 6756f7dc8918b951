/**
 * The pages that search engines should know (sitemaps.org): an index of parts, one each of the site's pages, documents,
 * places and campaigns; of news and documents one for each year, more of a year that has more than a part may hold. A part is read again only when what it lists changed.
 */
import { z } from 'zod'
import { campaignsTag, listPublicCampaigns } from '#features/campaigns'
import { documentsTag, listDocumentAddresses, listDocumentYears } from '#features/documents'
import { listAddresses, listCategories, listYears, newsTag } from '#features/news'
import { listUnits } from '#features/organisation'
import { listPageLinks, pagesTag } from '#features/pages'
import { listPlaceSlugs, placesTag } from '#features/places'
import { listVersionsInForce, proceduresTag } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, LANGUAGES, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { type Answer, notFound, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { SiteRef } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import {
  MOST_TEXTS_OF_A_PART,
  partNames,
  readPartName,
  type YearPart,
} from '../domain/sitemap-part.ts'

const MOST_PLACES = 25_000

const PAGES = [
  '/',
  '/thu-tuc',
  '/tin-tuc',
  '/van-ban',
  '/gop-y-du-thao',
  '/ket-qua-phuc-vu',
  '/don-vi',
  '/dia-diem',
  '/co-cau-to-chuc',
  '/ban-do-dia-gioi',
  '/dang-ky',
  '/tra-cuu',
  '/danh-gia',
  '/gioi-thieu',
  '/tro-giup-tiep-can',
  '/so-do',
  '/trang-thai',
  '/noi-dung-cong-khai',
  '/lich-lam-viec/tinh-han',
]

const partParams = z.object({
  part: z
    .string()
    .regex(/^(?:trang|dia-diem|dang-ky|(?:van-ban|tin-tuc)-\d{4}(?:-[1-9]\d?)?)\.xml$/),
})

/** sitemap.xml and its parts. */
export function sitemapRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/sitemap.xml',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ page, site }) {
        const parts = [
          'trang.xml',
          'dia-diem.xml',
          'dang-ky.xml',
          ...(await listDocumentYears(db, site.id)).flatMap(year => partNames('van-ban', year)),
          ...(await listYears(db, site.id)).flatMap(year => partNames('tin-tuc', year)),
        ]
        const entries = parts.map(
          part => `<sitemap><loc>${page.origin}/sitemap/${part}</loc></sitemap>`,
        )
        return xml('sitemapindex', entries, [newsTag(site.id), documentsTag(site.id)])
      },
    }),
    route({
      method: 'GET',
      path: '/sitemap/:part',
      who: 'anyone',
      audit: 'nothing personal',
      params: partParams,
      async handle({ params, page, site, now }) {
        if (params.part === 'dia-diem.xml') return placesOf(db, site, page.origin)
        if (params.part === 'dang-ky.xml') return campaignsOf(db, site, page.origin)
        const part = readPartName(params.part)
        if (part?.kind === 'van-ban') return documentsOf(db, site, page.origin, part)
        if (part !== undefined) return newsOf(db, site, page.origin, part)
        const [paths, pages] = await Promise.all([
          pathsOf(db, site, dateInVietNam(now)),
          listPageLinks(db, site.id, 'vi'),
        ])
        const entries = [
          ...paths.flatMap(path => entriesOf(page.origin, path, LANGUAGES)),
          ...pages.flatMap(({ slug, hasEnglish, changedAt }) =>
            entriesOf(page.origin, `/trang/${slug}`, hasEnglish ? LANGUAGES : ['vi'], changedAt),
          ),
        ]
        const tags = [newsTag(site.id), proceduresTag(site.id), pagesTag(site.id), 'units']
        return xml('urlset', entries, tags)
      },
    }),
  ]
}

async function newsOf(
  db: FeatureDeps['db'],
  site: SiteRef,
  origin: string,
  { year, skip }: YearPart,
): Promise<Answer> {
  const articles = await listAddresses(db, site.id, year, { limit: MOST_TEXTS_OF_A_PART, skip })
  if (articles.length === 0) return notFound()
  const entries = articles.flatMap(({ slug, isTranslated, changedAt }) =>
    entriesOf(origin, `/tin-tuc/${slug}`, isTranslated ? LANGUAGES : ['vi'], changedAt),
  )
  return xml('urlset', entries, [newsTag(site.id)])
}

async function documentsOf(
  db: FeatureDeps['db'],
  site: SiteRef,
  origin: string,
  { year, skip }: YearPart,
): Promise<Answer> {
  const documents = await listDocumentAddresses(db, site.id, year, {
    limit: MOST_TEXTS_OF_A_PART,
    skip,
  })
  if (documents.length === 0) return notFound()
  const entries = documents.flatMap(({ slug, changedAt }) =>
    entriesOf(origin, `/van-ban/${slug}`, LANGUAGES, changedAt),
  )
  return xml('urlset', entries, [documentsTag(site.id)])
}

async function placesOf(db: FeatureDeps['db'], site: SiteRef, origin: string): Promise<Answer> {
  const slugs = await listPlaceSlugs(db, site.id, MOST_PLACES)
  const entries = slugs.flatMap(slug => entriesOf(origin, `/dia-diem/${slug}`, LANGUAGES))
  return xml('urlset', entries, [placesTag(site.id)])
}

async function campaignsOf(db: FeatureDeps['db'], site: SiteRef, origin: string): Promise<Answer> {
  const campaigns = await listPublicCampaigns(db, site.id)
  const entries = campaigns
    .filter(({ state }) => state !== 'cancelled')
    .flatMap(({ slug, title }) =>
      entriesOf(origin, `/dang-ky/${slug}`, title.en === '' ? ['vi'] : LANGUAGES),
    )
  return xml('urlset', entries, [campaignsTag(site.id)])
}

async function pathsOf(db: FeatureDeps['db'], site: SiteRef, today: PlainDate): Promise<string[]> {
  const [categories, versions, units] = await Promise.all([
    listCategories(db, site.id, 'vi'),
    listVersionsInForce(db, site.id, today),
    listUnits(db, site.id, today),
  ])
  return [
    ...PAGES,
    ...categories.map(each => `/tin-tuc/chuyen-muc/${each.slug}`),
    ...versions.map(version => `/thu-tuc/${version.procedure.slug}`),
    ...units.map(unit => `/don-vi/${unit.slug}`),
  ]
}

/** A page in each of its languages, each naming the others. */
function entriesOf(
  origin: string,
  path: string,
  languages: readonly Language[],
  changedAt?: Date,
): string[] {
  const address = (language: Language) => origin + href(language, path)
  const others = languages.map(
    language => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
  )
  const changed = changedAt === undefined ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`
  return languages.map(
    language =>
      `<url><loc>${address(language)}</loc>${changed}${languages.length > 1 ? others.join('') : ''}</url>`,
  )
}

// Addresses are made of plain words: nothing in them needs escaping.
function xml(
  root: 'sitemapindex' | 'urlset',
  entries: readonly string[],
  tags: readonly string[],
): Answer {
  const links = root === 'urlset' ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''
  const open = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>`
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${entries.join('\n')}\n</${root}>\n`
  return text(content, { contentType: 'application/xml; charset=utf-8', tags })
}
