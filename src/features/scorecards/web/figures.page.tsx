import { href, type Language } from '#kernel/language.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { EmptyState } from '#ui/components/empty-state.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import { Headline } from './headline.tsx'
import { type DataLinks, MethodPart } from './method-part.tsx'
import { OnTimePart } from './on-time-part.tsx'
import type { PeriodView } from './period.view.ts'
import { PeriodNav } from './period-nav.tsx'
import { RatingPart } from './rating-part.tsx'
import { FIGURES_PATH, type ScorecardView } from './scorecard.view.ts'
import type { SpreadView } from './spread.view.ts'
import { SpreadPart } from './spread-part.tsx'
import { TallyTable } from './tally-table.tsx'

export type FiguresPageModel = {
  language: Language
  period: PeriodView
  view: ScorecardView
  data: DataLinks
  /** The unit or procedure; undefined for the whole site. */
  of:
    | { kind: 'unit' | 'procedure'; name: string; href: string; spread: SpreadView | undefined }
    | undefined
}

/** `/ket-qua-phuc-vu`, and the pages of a unit or a procedure below it. */
export function FiguresPage({ language, of, ...model }: FiguresPageModel) {
  const say = words(language)
  const title = titleOf(language, of)
  const base = href(language, FIGURES_PATH)
  return (
    <PublicLayout
      title={`${title}, ${model.period.name}`}
      description={say.lead}
      section={base}
      before={of && <Breadcrumbs items={[{ text: say.title, href: base }]} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {of ? (
        <p class="govuk-body">
          <a class="govuk-link" href={of.href}>
            {of.kind === 'unit' ? say.unitPage : say.procedurePage}
          </a>
        </p>
      ) : (
        <p class="mc-lead">{say.lead}</p>
      )}
      <PeriodNav language={language} period={model.period} />
      {model.view.isEmpty ? (
        <EmptyState
          title={say.nothing.title}
          text={of?.kind === 'unit' ? say.nothing.unit : say.nothing.text}
        />
      ) : (
        <Figures language={language} of={of} view={model.view} />
      )}
      <MethodPart language={language} data={model.data} />
    </PublicLayout>
  )
}

function Figures({ language, of, view }: Pick<FiguresPageModel, 'language' | 'of' | 'view'>) {
  return (
    <>
      <Headline language={language} view={view} />
      <OnTimePart language={language} view={view} />
      {of && <SpreadPart language={language} spread={of.spread} />}
      <RatingPart language={language} view={view} />
      {of?.kind !== 'unit' && <TallyTable language={language} of="units" lines={view.units} />}
      {of?.kind !== 'procedure' && (
        <TallyTable language={language} of="procedures" lines={view.procedures} />
      )}
    </>
  )
}

function titleOf(language: Language, of: FiguresPageModel['of']): string {
  const say = words(language)
  if (of === undefined) return say.title
  return of.kind === 'unit' ? say.ofUnit(of.name) : say.ofProcedure(of.name)
}
