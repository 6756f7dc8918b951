import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { Table } from '#ui/components/table.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { BoundaryFeature } from '../domain/boundary.ts'
import { areaOf, type Drawing, drawBoundary } from '../domain/boundary-drawing.ts'
import { words } from '../words.ts'

export type BoundaryProps = {
  language: Language
  name: string
  boundary: { features: readonly BoundaryFeature[]; citation: string; savedAt: Instant } | undefined
}

/** `/ban-do-dia-gioi`: the boundary, drawn, told in a table, and to be downloaded. */
export function BoundaryPage({ language, name, boundary }: BoundaryProps) {
  const { openness } = words(language)
  const { map: text } = openness
  return (
    <PublicLayout
      title={text.title}
      description={text.lead(name)}
      section={href(language, '/don-vi')}
      before={
        <Breadcrumbs items={[{ text: openness.title, href: href(language, '/co-cau-to-chuc') }]} />
      }
    >
      <h1 class="govuk-heading-xl">{text.title}</h1>
      {boundary === undefined ? (
        <EmptyState title={text.none} text={text.noneText} />
      ) : (
        <MapPart language={language} name={name} boundary={boundary} />
      )}
    </PublicLayout>
  )
}

type MapProps = BoundaryProps & { boundary: NonNullable<BoundaryProps['boundary']> }

function MapPart({ language, name, boundary }: MapProps) {
  const { map: text } = words(language).openness
  const { features } = boundary
  const own = features.filter(each => !each.isNeighbour)
  const total = own.reduce((sum, each) => sum + areaOf(each), 0)
  const write = (area: number) => writeNumber(language, area, 2)
  return (
    <>
      <p class="mc-lead">{text.lead(name)}</p>
      <BoundaryMap
        drawing={drawBoundary(features)}
        label={text.picture(name, write(total))}
        scale={text.scale}
      />
      <p class="mc-muted">{text.north}</p>
      <p>{text.total(write(total))}</p>
      <Table
        caption={text.parts}
        narrow="as-is"
        rows={features}
        rowKey={row => row.name}
        columns={[
          { id: 'name', heading: text.part, cell: row => row.name },
          {
            id: 'kind',
            heading: text.kind,
            cell: row => (row.isNeighbour ? text.neighbour : text.own),
          },
          {
            id: 'area',
            heading: text.area,
            numeric: true,
            cell: row => (row.isNeighbour ? '–' : text.squareKm(write(areaOf(row)))),
          },
        ]}
      />
      <p class="mc-muted">
        {text.source(boundary.citation, writeDay(dateInVietNam(boundary.savedAt)))}
      </p>
      <ButtonLink href={href(language, '/ban-do-dia-gioi.geojson')} tone="secondary" download>
        {text.download}
      </ButtonLink>
    </>
  )
}

function BoundaryMap({
  drawing,
  label,
  scale,
}: {
  drawing: Drawing
  label: string
  scale: string
}) {
  const { width, height, features, kilometre } = drawing
  const foot = height + 30
  // A ward may be narrower than a kilometre and its label.
  const wide = Math.max(width, Math.round(kilometre) + 120)
  return (
    <svg
      class="mc-boundary"
      viewBox={`0 0 ${String(wide)} ${String(foot)}`}
      role="img"
      aria-label={label}
    >
      {features.map(feature => (
        <path
          key={feature.name}
          class={feature.isNeighbour ? 'mc-boundary__neighbour' : 'mc-boundary__own'}
          d={feature.path}
          fill-rule="evenodd"
        />
      ))}
      {features.map(feature => (
        <text
          key={feature.name}
          class="mc-boundary__name"
          x={feature.x}
          y={feature.y}
          text-anchor="middle"
        >
          {feature.name}
        </text>
      ))}
      <path
        class="mc-boundary__scale"
        d={`M20 ${String(foot - 10)}h${String(Math.round(kilometre))}`}
      />
      <text class="mc-boundary__name" x={26 + Math.round(kilometre)} y={foot - 5}>
        {scale}
      </text>
    </svg>
  )
}
