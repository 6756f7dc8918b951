import { NewWritingPart, type NewWritingProps } from '#features/news'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskTable } from '#ui/components/desk-table.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { PageRow } from '../domain/page.ts'
import { words } from '../words.ts'

export type PageDeskProps = {
  language: Language
  rows: readonly PageRow[]
  mayPublish: boolean
  /** New pages that the reader was writing and has not saved. */
  unfinished: NewWritingProps['unfinished']
  /** A draft was thrown away just now. */
  isDraftGone: boolean
}

/** `/can-bo/trang`: the pages of the site. */
export function PageDeskPage(props: PageDeskProps) {
  const { language, rows, mayPublish } = props
  const { desk: text, sections } = words(language)
  const base = href(language, '/can-bo/trang')
  return (
    <OfficerPage title={text.title}>
      {props.isDraftGone && <Notification tone="success" live title={text.writing.draft.done} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <ButtonGroup>
        <ButtonLink href={`${base}/moi`}>{text.create}</ButtonLink>
        {mayPublish && (
          <ButtonLink href={href(language, '/can-bo/trang/trinh-don')} tone="secondary">
            {text.menus}
          </ButtonLink>
        )}
      </ButtonGroup>
      <NewWritingPart text={text.writing} base={`${base}/moi`} unfinished={props.unfinished} />
      <DeskTable
        text={text}
        rows={rows}
        base={base}
        idOf={row => row.id}
        name={{ heading: text.column.title, of: row => row.title, lang: 'vi' }}
        columns={[
          {
            id: 'section',
            heading: text.column.section,
            cell: row => (row.section === undefined ? '–' : sections[row.section]),
          },
          {
            id: 'state',
            heading: text.column.state,
            cell: row => <PageStateTags language={language} {...row} />,
          },
          {
            id: 'changed',
            heading: text.column.changed,
            cell: row => (row.changedAt === null ? '–' : writeDay(dateInVietNam(row.changedAt))),
          },
          {
            id: 'english',
            heading: text.column.english,
            cell: row => (row.hasEnglish ? text.yes : text.no),
          },
        ]}
      />
    </OfficerPage>
  )
}

type TagsProps = Pick<PageRow, 'state' | 'hasChanges'> & { language: Language }

/** Where a page stands, in one or two marks. */
export function PageStateTags({ language, state, hasChanges }: TagsProps) {
  const { desk: text } = words(language)
  return (
    <>
      <StatusTag tone={state === 'published' ? 'done' : 'neutral'}>{text.states[state]}</StatusTag>
      {state === 'published' && hasChanges && <StatusTag tone="waiting">{text.changes}</StatusTag>}
    </>
  )
}
