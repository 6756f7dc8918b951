import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { words } from '../../words.ts'
import type { TrackingModel } from './tracking.view.ts'

type Props = { model: TrackingModel }

/** Beside the dossier: the agency's papers, the rating, what else can be done. */
export function AsidePart({ model }: Props) {
  const { page: say } = words(model.language).track
  return (
    <div class="mc-aside">
      <SlipsPart model={model} />
      <RatePart model={model} />
      <ButtonGroup>
        <PrintButton text={say.print} />
        {model.links.withdraw && (
          <ButtonLink href={model.links.withdraw} tone="secondary">
            {say.withdraw}
          </ButtonLink>
        )}
      </ButtonGroup>
    </div>
  )
}

function SlipsPart({ model }: Props) {
  const { page: say } = words(model.language).track
  if (model.slips.length === 0) return null
  return (
    <Section title={say.slips} id="phieu">
      <ul class="mc-files">
        {model.slips.map(slip => (
          <li key={slip.slip} class="mc-files__item">
            <span class="mc-files__name">
              <a class="govuk-link" href={slip.href}>
                {slip.text}
              </a>
            </span>
            <a class="govuk-link mc-files__size" href={`${slip.href}.pdf`}>
              {say.pdf}
              <span class="govuk-visually-hidden"> {slip.text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RatePart({ model }: Props) {
  const { page: say } = words(model.language).track
  const { rateSubmission, rateReturn } = model.links
  return (
    <Section title={say.rateTitle} id="danh-gia">
      <p class="govuk-body">{say.rateText}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={rateSubmission}>
            {say.rateSubmission}
          </a>
        </li>
        {rateReturn && (
          <li>
            <a class="govuk-link" href={rateReturn}>
              {say.rateReturn}
            </a>
          </li>
        )}
      </ul>
    </Section>
  )
}
