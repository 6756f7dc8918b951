import { href, type Language } from '#kernel/language.ts'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

export type SiteMapProps = {
  language: Language
  categories: readonly { slug: string; name: string }[]
  pages: readonly { slug: string; title: string }[]
  units: readonly { slug: string; name: string }[]
  /** There are other sites to go to. */
  hasOthers: boolean
  /** The boundary map has been drawn. */
  hasMap: boolean
}

/** `/so-do`: every place of the portal. */
export function SiteMapPage({ language, categories, pages, units, ...props }: SiteMapProps) {
  const { siteMap: text } = words(language)
  const to = (path: string): string => href(language, path)
  const groups = [
    {
      title: text.services,
      links: [
        [text.home, '/'],
        [text.procedures, '/thu-tuc'],
        [text.track, '/tra-cuu'],
        [text.rate, '/danh-gia'],
        [text.dueDate, '/lich-lam-viec/tinh-han'],
        [text.calendar, '/lich-lam-viec'],
        [text.places, '/dia-diem'],
        [text.campaigns, '/dang-ky'],
        [text.slip, '/dang-ky/tra-cuu'],
        [text.account, '/tai-khoan'],
      ],
    },
    {
      title: text.openness,
      links: [
        [text.required, '/noi-dung-cong-khai'],
        [text.figures, '/ket-qua-phuc-vu'],
        [text.documents, '/van-ban'],
        [text.consultations, '/gop-y-du-thao'],
        [text.api, '/api/docs'],
      ],
    },
    {
      title: text.about,
      links: [
        [text.aboutPage, '/gioi-thieu'],
        ...pages.map(each => [each.title, `/trang/${each.slug}`]),
        [text.accessibility, '/tro-giup-tiep-can'],
        [text.status, '/trang-thai'],
        [text.search, '/tim-kiem'],
        [text.officers, '/can-bo'],
        ...(props.hasOthers ? [[text.sites, '/cac-cong']] : []),
      ],
    },
    {
      title: text.news,
      links: [
        [text.allNews, '/tin-tuc'],
        ...categories.map(each => [each.name, `/tin-tuc/chuyen-muc/${each.slug}`]),
      ],
    },
    {
      title: text.units,
      links: [
        [text.organisation, '/co-cau-to-chuc'],
        ...(props.hasMap ? [[text.map, '/ban-do-dia-gioi']] : []),
        [text.allUnits, '/don-vi'],
        ...units.map(each => [each.name, `/don-vi/${each.slug}`]),
      ],
    },
  ]
  return (
    <PublicLayout title={text.title} description={text.lead}>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <div class="mc-site-map">
        {groups.map(group => (
          <section key={group.title}>
            <h2 class="govuk-heading-m">{group.title}</h2>
            <ul class="govuk-list">
              {group.links.map(([name, path = '/']) => (
                <li key={path}>
                  <a class="govuk-link" href={to(path)}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicLayout>
  )
}
