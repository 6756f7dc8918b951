import { href, type Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Panel } from '#ui/components/panel.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Moment } from '../domain/rating.ts'
import { words } from '../words.ts'

export type ThanksModel = {
  language: Language
  rateHref: string
  isBad: boolean
  until: string
  otherHref: string | undefined
  moment: Moment
}

/** After a rating was sent. */
export function ThanksPage(model: ThanksModel) {
  const { language } = model
  const { thanks: say, rate } = words(language)
  return (
    <PublicLayout title={say.title} noIndex>
      <div class="mc-read">
        <Panel title={say.title}>
          <p class="govuk-body">{say.counted}</p>
          <p class="govuk-body">{say.secret}</p>
        </Panel>
        {model.isBad && <Notification title={say.badTitle}>{say.bad}</Notification>}
        <p class="govuk-body">{say.until(model.until)}</p>
        <ButtonGroup>
          {model.otherHref && (
            <ButtonLink href={model.otherHref}>
              {rate.other[model.moment === 'submission' ? 'result_return' : 'submission']}
            </ButtonLink>
          )}
          <ButtonLink tone="secondary" href={model.rateHref}>
            {say.change}
          </ButtonLink>
          <a class="govuk-link" href={href(language, '/ket-qua-phuc-vu')}>
            {say.figures}
          </a>
        </ButtonGroup>
      </div>
    </PublicLayout>
  )
}
