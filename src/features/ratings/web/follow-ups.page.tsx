import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { type Column, Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import type { OpinionLine } from './opinion.view.ts'

/** Addresses of the unit head's pages. */
export const FOLLOW_UPS = '/can-bo/danh-gia'
export const FOLLOW_UP_VIEWS = {
  open: FOLLOW_UPS,
  answered: `${FOLLOW_UPS}/da-tra-loi`,
  comments: `${FOLLOW_UPS}/y-kien`,
} as const

type View = keyof typeof FOLLOW_UP_VIEWS

export type DeskProps = {
  language: Language
  view: View
  openCount: number
  children: ComponentChildren
}

/** The head of the three views. */
export function RatingDesk({ language, view, openCount, children }: DeskProps) {
  const { followUps: say } = words(language)
  return (
    <OfficerPage title={say.title}>
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="govuk-body mc-read">{say.lead}</p>
      <SubNavigation
        label={say.title}
        items={(Object.keys(FOLLOW_UP_VIEWS) as View[]).map(each => ({
          text: say[each],
          href: href(language, FOLLOW_UP_VIEWS[each]),
          current: each === view,
          count: each === 'open' ? openCount : undefined,
        }))}
      />
      {children}
    </OfficerPage>
  )
}

export type FollowUpLine = OpinionLine & { readonly id: string; readonly href: string }

export type FollowUpsProps = {
  language: Language
  view: 'open' | 'answered'
  openCount: number
  lines: readonly FollowUpLine[]
  olderHref: string | undefined
  kiosks: readonly { unit: string; href: string }[]
}

/** `/can-bo/danh-gia` and `/can-bo/danh-gia/da-tra-loi`. */
export function FollowUpsPage(props: FollowUpsProps) {
  const { language, view, lines } = props
  const { followUps: say } = words(language)
  return (
    <RatingDesk language={language} view={view} openCount={props.openCount}>
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
          {view === 'open' && lines.length < props.openCount && (
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

function Nothing({ language, view }: Pick<FollowUpsProps, 'language' | 'view'>) {
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
        <a class="govuk-link" href={line.href}>
          {view === 'open' ? say.look : say.see}
          <span class="govuk-visually-hidden">: {line.reasons || line.score}</span>
        </a>
      ),
    },
  ]
}

/** What was said, column by column. */
export function opinionColumns<Line extends OpinionLine>(language: Language): Column<Line>[] {
  const { followUps: say } = words(language)
  const told = (text: string | undefined) => text ?? <span class="mc-muted">{say.hidden}</span>
  return [
    { id: 'score', heading: say.score, cell: line => line.score },
    { id: 'moment', heading: say.moment, cell: line => line.moment },
    { id: 'week', heading: say.when, cell: line => told(line.week) },
    { id: 'unit', heading: say.unit, cell: line => line.unit },
    { id: 'procedure', heading: say.procedure, cell: line => told(line.procedure) },
    {
      id: 'reasons',
      heading: say.reasons,
      cell: line => line.reasons || <span class="mc-muted">{say.noReasons}</span>,
    },
  ]
}

function Kiosks({ language, kiosks }: Pick<FollowUpsProps, 'language' | 'kiosks'>) {
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
