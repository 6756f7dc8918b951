import { href, type Language } from '#kernel/language.ts'
import { InsetText } from '#ui/components/details.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Pagination } from '#ui/components/pagination.tsx'
import { Select } from '#ui/components/select.tsx'
import { Table } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { OfficerRef } from '../domain/officer.ts'
import { words } from '../words.ts'
import { type Administered, type ShownDuty, unitOptions } from './duties.view.ts'

const PATH = '/can-bo/nhiem-vu'

export type DutiesPageProps = {
  language: Language
  administered: Administered
  /** The unit whose officers are shown; without one those of the site. */
  unitId: number | undefined
  officers: readonly (OfficerRef & { duties: readonly ShownDuty[] })[]
  /** The last officer of the page, when others follow. */
  lastId: string | undefined
  isFirst: boolean
}

/** `/can-bo/nhiem-vu`: who works here and as what. */
export function DutiesPage(props: DutiesPageProps) {
  const { language, administered, unitId, officers, lastId, isFirst } = props
  const { assigning: text } = words(language)
  const here = administered.sites[0]?.name ?? ''
  const base = href(language, PATH)
  const shown = unitId === undefined ? '' : String(unitId)
  const pageOf = (more: Record<string, string>) =>
    `${base}?${new URLSearchParams({ ...(shown === '' ? {} : { 'don-vi': shown }), ...more }).toString()}`
  return (
    <OfficerPage title={text.title}>
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {administered.sites.length > 1 && <InsetText>{text.otherSite}</InsetText>}
      <FilterPanel action={base} clearHref={unitId === undefined ? undefined : base}>
        <Select
          name="don-vi"
          label={text.unit}
          value={shown}
          prompt={text.unitAll(here)}
          options={unitOptions(administered, language)}
        />
      </FilterPanel>
      {officers.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <OfficersTable language={language} officers={officers} here={administered.sites[0]?.id} />
      )}
      <Pagination
        newer={isFirst ? undefined : pageOf({})}
        newerText={text.first}
        older={lastId === undefined ? undefined : pageOf({ sau: lastId })}
        olderText={text.next}
      />
    </OfficerPage>
  )
}

type TableProps = Pick<DutiesPageProps, 'language' | 'officers'> & { here: number | undefined }

function OfficersTable({ language, officers, here }: TableProps) {
  const { assigning: text, roles } = words(language)
  return (
    <Table
      caption={text.list}
      hideCaption
      rows={officers}
      rowKey={officer => officer.id}
      columns={[
        {
          id: 'name',
          heading: text.name,
          cell: officer => (
            <a class="govuk-link" href={href(language, `${PATH}/${officer.id}`)}>
              {officer.fullName}
            </a>
          ),
        },
        {
          id: 'duties',
          heading: text.duties,
          cell: ({ duties }) =>
            duties.length === 0 ? (
              <span class="mc-muted">{text.noDuties}</span>
            ) : (
              <ul class="govuk-list">
                {duties.map(duty => (
                  <li key={duty.id}>
                    {roles[duty.role]} – {duty.unitName}
                    {duty.siteId !== here && <span class="mc-muted"> · {duty.siteName}</span>}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  )
}
