import { href, type Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { SiteWithUnit } from '../use-cases/list-sites-with-units.ts'
import { words } from '../words.ts'

export type SitesPageProps = {
  language: Language
  sites: readonly SiteWithUnit[]
}

/** `/cac-cong`: the other sites of the installation. */
export function SitesPage({ language, sites }: SitesPageProps) {
  const { sites: text } = words(language)
  return (
    <PublicLayout title={text.title} description={text.lead}>
      <h1 class="govuk-heading-xl">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {sites.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <CardGrid
          items={sites.map(({ id, name, origin, unit }) => ({
            key: String(id),
            card: (
              <Card
                level={2}
                title={name[language]}
                href={origin + href(language, '/')}
                text={[language === 'vi' ? unit?.nameVi : unit?.nameEn, unit?.address]
                  .filter(line => line !== undefined && line !== '')
                  .join('. ')}
              />
            ),
          }))}
        />
      )}
    </PublicLayout>
  )
}
