import { EmptyState } from '#ui/components/empty-state.tsx'
import { Table } from '#ui/components/table.tsx'
import { words } from '../words.ts'
import type { OpinionLine } from './opinion.view.ts'
import { opinionColumns, RatingDesk } from './rating-desk.page.tsx'
import type { DeskView } from './rating-desk.ts'

export type CommentsProps = {
  desk: DeskView
  month: string
  earlierHref: string
  laterHref: string | undefined
  lines: readonly (OpinionLine & { readonly key: string })[]
}

/** `/can-bo/danh-gia/y-kien`: everything that residents wrote of the units in a month. */
export function CommentsPage({ desk, lines, ...props }: CommentsProps) {
  const { followUps: say } = words(desk.language)
  return (
    <RatingDesk desk={desk} view="comments">
      <h2 class="govuk-heading-m">{say.month(props.month)}</h2>
      {lines.length === 0 ? (
        <EmptyState title={say.nothingSaid} />
      ) : (
        <Table
          caption={say.comments}
          hideCaption
          rows={lines}
          rowKey={line => line.key}
          columns={[
            { id: 'comment', heading: say.comment, cell: line => line.comment, rowHeading: true },
            ...opinionColumns<(typeof lines)[number]>(desk.language),
          ]}
        />
      )}
      <p class="govuk-body mc-muted mc-read">{say.hiddenWhy}</p>
      <nav class="mc-pages" aria-label={say.comments}>
        <a class="govuk-link mc-pages__link" href={props.earlierHref} rel="prev">
          <span aria-hidden="true">←</span> {say.earlier}
        </a>
        {props.laterHref && (
          <a
            class="govuk-link mc-pages__link mc-pages__link--next"
            href={props.laterHref}
            rel="next"
          >
            {say.later} <span aria-hidden="true">→</span>
          </a>
        )}
      </nav>
    </RatingDesk>
  )
}
