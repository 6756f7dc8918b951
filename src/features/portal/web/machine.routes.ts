/** What machines ask for: which pages there are, which not to visit, the site's sign. */
import { listAddresses, listCategories, newsTag } from '#features/news'
import { listUnits } from '#features/organisation'
import { listVersionsInForce, proceduresTag } from '#features/procedures'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, LANGUAGES } from '#kernel/language.ts'
import { redirect, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { assetUrl } from '#ui/assets.ts'

/** A site map holds at most 50,000 addresses; each page has two languages. */
const MOST_ARTICLES = 20_000

const PAGES = [
  '/',
  '/thu-tuc',
  '/tin-tuc',
  '/ket-qua-phuc-vu',
  '/don-vi',
  '/tra-cuu',
  '/danh-gia',
  '/gioi-thieu',
  '/tro-giup-tiep-can',
  '/so-do',
  '/lich-lam-viec/tinh-han',
]
const CLOSED = [
  '/can-bo',
  '/tai-khoan',
  '/nop-ho-so',
  '/ho-so',
  '/tim-kiem',
  '/hop-thu-thu',
  '/dang-nhap',
]

/** robots.txt, sitemap.xml, favicon.ico */
export function machineRoutes({ db }: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/robots.txt',
      who: 'anyone',
      audit: 'nothing personal',
      handle({ page }) {
        const closed = LANGUAGES.flatMap(language =>
          CLOSED.map(path => `Disallow: ${href(language, path)}`),
        )
        const lines = ['User-agent: *', ...closed, `Sitemap: ${page.origin}/sitemap.xml`, '']
        return text(lines.join('\n'), { contentType: 'text/plain; charset=utf-8', tags: ['sites'] })
      },
    }),
    route({
      method: 'GET',
      path: '/sitemap.xml',
      who: 'anyone',
      audit: 'nothing personal',
      async handle({ page, site, now }) {
        const today = dateInVietNam(now)
        const [articles, categories, versions, units] = await Promise.all([
          listAddresses(db, site.id, MOST_ARTICLES),
          listCategories(db, site.id, 'vi'),
          listVersionsInForce(db, site.id, today),
          listUnits(db, site.id, today),
        ])
        const both = [
          ...PAGES,
          ...categories.map(each => `/tin-tuc/chuyen-muc/${each.slug}`),
          ...versions.map(version => `/thu-tuc/${version.procedure.slug}`),
          ...units.map(unit => `/don-vi/${unit.slug}`),
          ...articles.filter(each => each.isTranslated).map(each => `/tin-tuc/${each.slug}`),
        ]
        const onlyVietnamese = articles
          .filter(each => !each.isTranslated)
          .map(each => `/tin-tuc/${each.slug}`)
        const addresses = [
          ...both.flatMap(path => LANGUAGES.map(language => href(language, path))),
          ...onlyVietnamese,
        ]
        const urls = addresses.map(address => `<url><loc>${page.origin}${address}</loc></url>`)
        const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
        return text(xml, {
          contentType: 'application/xml; charset=utf-8',
          tags: [newsTag(site.id), proceduresTag(site.id), 'units'],
        })
      },
    }),
    route({
      method: 'GET',
      path: '/favicon.ico',
      who: 'anyone',
      audit: 'nothing personal',
      handle: () => redirect(assetUrl('images/mark.svg')),
    }),
  ]
}
