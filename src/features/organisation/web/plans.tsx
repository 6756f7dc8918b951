import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import { addDays } from '#kernel/plain-date.ts'
import { Button } from '#ui/components/button.tsx'
import { Details, InsetText } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import type { DatedText } from '../domain/dated-text.ts'
import { words } from '../words.ts'

/** The part of the page with plans; an error about one leads there. */
export const PLANS_ID = 'plan'

export type PlansProps = {
  language: Language
  /** Where the form stands. */
  base: string
  plans: readonly DatedText[]
  /** The plan in the form; undefined while that holds the present text. */
  edited: DatedText | undefined
}

/** Over the form: that something is planned, or that the form holds a plan. */
export function PlanNote({ language, base, plans: [next], edited }: PlansProps) {
  const { plan: text } = words(language).openness.desk
  if (edited !== undefined)
    return (
      <InsetText>
        <p class="govuk-body">{text.editing(writeDay(edited.validFrom))}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={base}>
            {text.present}
          </a>
        </p>
      </InsetText>
    )
  if (next === undefined) return null
  return (
    <InsetText>
      <p class="govuk-body">
        {text.note(writeDay(next.validFrom), writeDay(addDays(next.validFrom, -1)))}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`#${PLANS_ID}`}>
          {text.see}
        </a>
      </p>
    </InsetText>
  )
}

/** Below the form: what will hold, from which day, who said it, and how it is changed or taken back. */
export function Plans({ language, base, plans, edited }: PlansProps) {
  const { plan: text } = words(language).openness.desk
  if (plans.length === 0) return null
  return (
    <Section title={text.title} id={PLANS_ID}>
      {plans.map(plan => (
        <Plan key={plan.id} {...{ language, base, plan }} isEdited={plan === edited} />
      ))}
    </Section>
  )
}

type PlanProps = { language: Language; base: string; plan: DatedText; isEdited: boolean }

function Plan({ language, base, plan, isEdited }: PlanProps) {
  const { plan: text } = words(language).openness.desk
  const day = writeDay(plan.validFrom)
  return (
    <article>
      <h3 class="govuk-heading-m">{text.from(day)}</h3>
      <SummaryList rows={rowsOf(language, plan)} />
      <p>{text.saved(writeDay(dateInVietNam(plan.savedAt)), plan.savedBy)}</p>
      {!isEdited && (
        <p>
          <a class="govuk-link" href={`${base}?tu=${plan.validFrom}`}>
            {text.edit}
          </a>
        </p>
      )}
      <Details summary={text.takeBack}>
        <p>{text.takeBackLead(day)}</p>
        <Form action={`${base}/rut-lai`} fields={{ plan: plan.id, from: plan.validFrom }}>
          <Button tone="warning">{text.takeBackDo}</Button>
        </Form>
      </Details>
    </article>
  )
}

/** What a plan says, by the labels of the form. */
function rowsOf(language: Language, { parts }: DatedText) {
  const { fields } = words(language).openness.desk
  const labels: Readonly<Record<string, string>> = fields
  return Object.entries(parts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const lang = name.endsWith('_en') ? 'en' : 'vi'
      return { key: labels[name] ?? name, value, valueLang: lang === language ? undefined : lang }
    })
}
