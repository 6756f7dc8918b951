import { href, type Language } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import type { HoursLine, YearView } from './year.view.ts'
import { Legend, YearGrid } from './year-grid.tsx'
import { HoursTable, MarksTable } from './year-tables.tsx'

export type YearPageModel = {
  language: Language
  view: YearView
  years: readonly number[]
  hours: { lines: readonly HoursLine[]; period: string | undefined }
}

/** `/lich-lam-viec`: the days on which the administration works. */
export function YearPage({ language, view, years, hours }: YearPageModel) {
  const say = words(language)
  const path = (year: number): string => href(language, `/lich-lam-viec?nam=${String(year)}`)
  return (
    <PublicLayout
      title={say.year.title(view.year)}
      description={say.year.description(view.year)}
      before={<Breadcrumbs items={[{ text: say.year.home, href: href(language, '/') }]} />}
    >
      <h1 class="govuk-heading-xl">{say.year.title(view.year)}</h1>
      <SubNavigation
        label={say.year.years}
        items={years.map(year => ({
          text: String(year),
          href: path(year),
          current: year === view.year,
        }))}
      />
      {view.status !== 'published' && (
        <Notification tone="warning">
          <p class="govuk-body">{say.yearUnsure[view.status](view.year)}</p>
        </Notification>
      )}
      <p class="govuk-body-l">
        {say.year.workingDays(view.workingDays)}{' '}
        <a class="govuk-link" href={href(language, '/lich-lam-viec/tinh-han')}>
          {say.year.calculator}
        </a>
      </p>
      <YearGrid language={language} view={view} />
      <Legend language={language} />
      <MarksTable language={language} marks={view.marks} />
      <HoursTable language={language} {...hours} />
    </PublicLayout>
  )
}
