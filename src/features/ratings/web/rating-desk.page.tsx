import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { href } from '#kernel/language.ts'
import { FilterPanel } from '#ui/components/filter-panel.tsx'
import { Select } from '#ui/components/select.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import type { Column } from '#ui/components/table.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { FOLLOW_UP_VIEWS, type FollowUpView } from './follow-up-addresses.ts'
import type { OpinionLine } from './opinion.view.ts'
import { type DeskView, deskHref } from './rating-desk.ts'

/** The head of the three views. */
export function RatingDesk(props: {
  desk: DeskView
  view: FollowUpView
  children: ComponentChildren
}) {
  const { desk, view } = props
  const { language, units } = desk
  const { followUps: say } = words(language)
  return (
    <OfficerPage title={say.title}>
      <h1 class="govuk-heading-l">{say.title}</h1>
      <p class="govuk-body mc-read">{say.lead}</p>
      <SubNavigation
        label={say.title}
        items={(Object.keys(FOLLOW_UP_VIEWS) as FollowUpView[]).map(each => ({
          text: say[each],
          href: deskHref(desk, FOLLOW_UP_VIEWS[each]),
          current: each === view,
          count: each === 'open' ? desk.openCount : undefined,
        }))}
      />
      {units.length > 1 && (
        <FilterPanel action={href(language, FOLLOW_UP_VIEWS[view])}>
          <Select
            name="don-vi"
            label={say.unit}
            prompt={say.allUnits}
            options={units}
            value={desk.chosen}
          />
        </FilterPanel>
      )}
      {props.children}
    </OfficerPage>
  )
}

/** What was said, column by column. */
export function opinionColumns<Line extends OpinionLine>(language: Language): Column<Line>[] {
  const { followUps: say } = words(language)
  const told = (text: string | undefined) => text ?? <span class="mc-muted">{say.hidden}</span>
  return [
    { id: 'score', heading: say.score, cell: line => line.score },
    { id: 'moment', heading: say.moment, cell: line => line.moment },
    { id: 'week', heading: say.when, cell: line => told(line.week) },
    { id: 'unit', heading: say.unit, cell: line => <span class="mc-nowrap">{line.unit}</span> },
    { id: 'procedure', heading: say.procedure, cell: line => told(line.procedure) },
    {
      id: 'reasons',
      heading: say.reasons,
      cell: line => line.reasons || <span class="mc-muted">{say.noReasons}</span>,
    },
  ]
}
