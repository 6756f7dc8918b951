import type { Unit } from '#features/organisation'
import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
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
  const address = (change: Record<string, string | undefined>): string => {
    const pairs = Object.entries({ q: text, 'trang-thai': state, ...change })
    const params = new URLSearchParams(
      pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    )
    return params.size === 0 ? base : `${base}?${params.toString()}`
  }
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
      <SearchBox
        id="place-search"
        action={base}
        label={desk.searchLabel}
        value={text}
        fields={state === undefined ? {} : { 'trang-thai': state }}
      />
      <SubNavigation
        label={desk.states}
        items={[
          { text: filter.any, href: address({ 'trang-thai': undefined }), current: !state },
          ...PLACE_STATES.map(each => ({
            text: states[each],
            href: address({ 'trang-thai': each }),
            current: each === state,
          })),
        ]}
      />
      <Places {...props} base={base} />
      <Pagination
        newer={props.isFirst ? undefined : address({})}
        newerText={first}
        older={props.lastId && address({ sau: props.lastId })}
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
            <a class="govuk-link" href={`${base}/${place.id}`} lang="vi">
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
