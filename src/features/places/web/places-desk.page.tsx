import type { Unit } from '#features/organisation'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { DeskFilter, deskAddress } from '#ui/components/desk-filter.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { PLACE_STATES, type Place, type PlaceState } from '../domain/place.ts'
import { words } from '../words.ts'

export type PlacesDeskProps = {
  readonly language: Language
  readonly places: readonly Place[]
  readonly units: readonly Unit[]
  readonly text: string | undefined
  readonly state: PlaceState | undefined
  readonly isFirst: boolean
  /** The last place of this page, where more follow. */
  readonly lastId: string | undefined
}

/** `/can-bo/dia-diem`: every place, closed ones too. */
export function PlacesDeskPage(props: PlacesDeskProps) {
  const { language, text, state } = props
  const { desk, states, filter, next, first } = words(language)
  const base = href(language, '/can-bo/dia-diem')
  const conditions = { q: text, 'trang-thai': state }
  return (
    <OfficerPage title={desk.title}>
      <h1 class="govuk-heading-l">{desk.title}</h1>
      <ButtonGroup>
        <ButtonLink href={`${base}/them`}>{desk.create}</ButtonLink>
        <ButtonLink href={`${base}/nhap`} tone="secondary">
          {desk.importList}
        </ButtonLink>
        <a class="govuk-link" href={`${base}/danh-sach.csv`} download>
          {desk.download}
        </a>
      </ButtonGroup>
      <DeskFilter
        base={base}
        search={{ label: desk.searchLabel, typed: text }}
        states={{
          ...{ name: 'trang-thai', label: desk.states, all: filter.any, chosen: state },
          each: PLACE_STATES.map(each => ({ value: each, text: states[each] })),
        }}
      />
      <Places {...props} base={base} />
      <Pagination
        newer={props.isFirst ? undefined : deskAddress(base, conditions)}
        newerText={first}
        older={props.lastId && deskAddress(base, { ...conditions, sau: props.lastId })}
        olderText={next}
      />
    </OfficerPage>
  )
}

function Places({ language, places, units, base }: PlacesDeskProps & { readonly base: string }) {
  const { desk, kinds, states } = words(language)
  if (places.length === 0) return <EmptyState title={desk.none} text={desk.noneText} />
  const wardOf = ({ unitId }: Place): string => {
    const unit = units.find(each => each.id === unitId)
    return (language === 'vi' ? unit?.shortNameVi : unit?.shortNameEn) ?? ''
  }
  return (
    <Table
      caption={desk.title}
      hideCaption
      rows={places}
      rowKey={place => place.id}
      columns={[
        {
          id: 'name',
          heading: desk.column.name,
          cell: place => (
            <a class="govuk-link mc-typed" href={`${base}/${place.id}`} lang="vi">
              {place.nameVi}
            </a>
          ),
        },
        { id: 'code', heading: desk.column.code, cell: place => place.code },
        { id: 'kind', heading: desk.column.kind, cell: place => kinds[place.kind] },
        { id: 'ward', heading: desk.column.ward, cell: wardOf },
        {
          id: 'map',
          heading: desk.column.onMap,
          cell: place => (place.point === undefined ? desk.no : desk.yes),
        },
        {
          id: 'state',
          heading: desk.column.state,
          cell: place => (
            <StatusTag tone={place.state === 'open' ? 'done' : 'neutral'}>
              {states[place.state]}
            </StatusTag>
          ),
        },
      ]}
    />
  )
}
