import type { Language } from '#kernel/language.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { type Column, Table } from '#ui/components/table.tsx'
import { words } from '../words.ts'
import type { OpinionLine } from './opinion.view.ts'
import { opinionColumns, RatingDesk } from './rating-desk.page.tsx'
import type { DeskView } from './rating-desk.ts'

export type FollowUpLine = OpinionLine & { readonly id: string; readonly href: string }

export type FollowUpsProps = {
  desk: DeskView
  view: 'open' | 'answered'
  lines: readonly FollowUpLine[]
  olderHref: string | undefined
  kiosks: readonly { unit: string; href: string }[]
}

/** `/can-bo/danh-gia` and `/can-bo/danh-gia/da-tra-loi`. */
export function FollowUpsPage({ desk, view, lines, ...props }: FollowUpsProps) {
  const { language } = desk
  const { followUps: say } = words(language)
  return (
    <RatingDesk desk={desk} view={view}>
      {lines.length === 0 ? (
        <Nothing language={language} view={view} />
      ) : (
        <>
          <Table
            caption={say[view]}
            hideCaption
            rows={lines}
            rowKey={line => line.id}
            columns={columnsOf(language, view)}
          />
          {view === 'open' && lines.length < desk.openCount && (
            <p class="govuk-body">{say.onlyOldest(String(lines.length))}</p>
          )}
          <p class="govuk-body mc-muted mc-read">{say.hiddenWhy}</p>
        </>
      )}
      <Pagination older={props.olderHref} />
      {props.kiosks.length > 0 && <Kiosks language={language} kiosks={props.kiosks} />}
    </RatingDesk>
  )
}

function Nothing({ language, view }: { language: Language; view: 'open' | 'answered' }) {
  const { followUps: say } = words(language)
  if (view === 'answered') return <EmptyState title={say.nothingAnswered} />
  return <EmptyState title={say.nothingOpen} text={say.nothingOpenText} />
}

function columnsOf(language: Language, view: 'open' | 'answered'): Column<FollowUpLine>[] {
  const { followUps: say } = words(language)
  return [
    ...opinionColumns<FollowUpLine>(language),
    {
      id: 'look',
      heading: say.look,
      hideHeading: true,
      cell: line => (
        <a class="govuk-link mc-nowrap" href={line.href}>
          {view === 'open' ? say.look : say.see}
          <span class="govuk-visually-hidden">: {line.reasons || line.score}</span>
        </a>
      ),
    },
  ]
}

function Kiosks({ language, kiosks }: { language: Language; kiosks: FollowUpsProps['kiosks'] }) {
  const { followUps: say } = words(language)
  return (
    <section class="mc-sheet">
      <h2 class="govuk-heading-m">{say.kiosk}</h2>
      <p class="govuk-body">{say.kioskText}</p>
      <ul class="govuk-list">
        {kiosks.map(kiosk => (
          <li key={kiosk.href}>
            {kiosk.unit}: <code>{kiosk.href}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
