import { writeDay, writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { RevisionLine } from '../domain/calendar-change.ts'
import { words } from '../words.ts'
import { ADMIN_PATH, HOURS_PATH } from './admin.forms.ts'
import { DayForms, type DayFormsModel } from './admin-day.tsx'
import { PublishForm, type Typed } from './admin-publish.tsx'
import type { HoursLine, YearView } from './year.view.ts'
import { Legend, YearGrid } from './year-grid.tsx'
import { HoursTable, MarksTable } from './year-tables.tsx'

export type AdminYearModel = {
  language: Language
  view: YearView
  years: readonly number[]
  hours: { lines: readonly HoursLine[]; period: string | undefined }
  revisions: readonly RevisionLine[]
  saved: number | undefined
  day: DayFormsModel | undefined
  publish: Typed | undefined
  errors: readonly { field: string; text: string }[]
}

/** Address of a year, with a day opened beside it. */
export function adminHref(language: Language, year: number, day?: PlainDate): string {
  const query = day === undefined ? '' : `&ngay=${day}#ngay`
  return href(language, `${ADMIN_PATH}?nam=${String(year)}${query}`)
}

/** `/can-bo/lich-lam-viec`: administrators look after the calendar. */
export function AdminYearPage(model: AdminYearModel) {
  const { language, view } = model
  const say = words(language)
  return (
    <OfficerPage title={say.admin.title(view.year)} hasErrors={model.errors.length > 0}>
      <ErrorSummary errors={model.errors} />
      {model.saved !== undefined && (
        <Notification tone="success" live title={say.admin.saved(model.saved)}>
          <p class="govuk-body">{say.admin.savedText}</p>
        </Notification>
      )}
      <h1 class="govuk-heading-l">{say.admin.title(view.year)}</h1>
      <p class="govuk-body mc-read">{say.admin.intro}</p>
      <SubNavigation
        label={say.year.years}
        items={model.years.map(year => ({
          text: String(year),
          href: adminHref(language, year),
          current: year === view.year,
        }))}
      />
      {model.day && <DayForms {...model.day} />}
      <p class="govuk-body">{say.year.workingDays(view.workingDays)}</p>
      <YearGrid
        language={language}
        view={view}
        dayHref={date => adminHref(language, view.year, date)}
        chosen={model.day?.date}
      />
      <Legend language={language} />
      {model.publish && <PublishForm language={language} year={view.year} {...model.publish} />}
      <div class="mc-sheet">
        <MarksTable language={language} marks={view.marks} />
      </div>
      <div class="mc-sheet">
        <HoursTable language={language} {...model.hours} />
        <ButtonLink href={href(language, HOURS_PATH)} tone="secondary">
          {say.admin.hoursLink}
        </ButtonLink>
      </div>
      <History language={language} revisions={model.revisions} />
    </OfficerPage>
  )
}

function History({ language, revisions }: Pick<AdminYearModel, 'language' | 'revisions'>) {
  const { admin: say, changes, calculator } = words(language)
  if (revisions.length === 0) return null
  return (
    <div class="mc-sheet">
      <Table
        caption={say.history}
        rows={revisions}
        rowKey={line => String(line.revision)}
        columns={[
          { id: 'revision', heading: say.revision, cell: line => line.revision },
          { id: 'made', heading: say.madeAt, cell: line => writeMoment(line.madeAt) },
          { id: 'change', heading: say.change, cell: line => changes[line.change] },
          {
            id: 'day',
            heading: say.day,
            cell: line => (line.firstDay === null ? '–' : writeDay(line.firstDay)),
          },
          { id: 'reason', heading: say.reason, cell: line => line.reason },
          { id: 'basis', heading: calculator.basis, cell: line => line.citation },
        ]}
      />
    </div>
  )
}
