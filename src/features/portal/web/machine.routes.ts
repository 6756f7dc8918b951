/** What machines ask for: which pages not to visit, the site's sign. (Which there are: sitemap.routes.ts.) */
import { href, LANGUAGES } from '#kernel/language.ts'
import { redirect, text } from '#platform/http/answer.ts'
import { type Route, route } from '#platform/http/route.ts'
import { assetUrl } from '#ui/assets.ts'

const CLOSED = ['/can-bo', '/tai-khoan', '/ho-so', '/tim-kiem', '/hop-thu-thu', '/dang-nhap']

/** robots.txt, favicon.ico */
export function machineRoutes(): Route[] {
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
      path: '/favicon.ico',
      who: 'anyone',
      audit: 'nothing personal',
      handle: () => redirect(assetUrl('images/mark.svg')),
    }),
  ]
}
