import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Campaign, type Slot, textIn } from '../domain/campaign.ts'
import type { StandsBecause } from '../domain/cancelling.ts'
import type { Registration } from '../domain/registration.ts'
import { words } from '../words.ts'

export type CancelPageProps = {
  readonly language: Language
  readonly campaign: Campaign
  readonly slot: Slot
  readonly registration: Pick<Registration, 'state'>
  /** The slip's address, without language. */
  readonly path: string
  readonly problem: StandsBecause | undefined
}

/** `/dang-ky/phieu/:token/huy`: what happens to the place, before it does. */
export function CancelPage(props: CancelPageProps) {
  const { language, campaign, slot, registration, path, problem } = props
  const text = words(language)
  const { slip } = text
  const back = href(language, path)
  return (
    <PublicLayout
      title={slip.cancelTitle}
      section={href(language, '/dang-ky')}
      noIndex
      hasErrors={problem !== undefined}
      before={<BackLink href={back} text={slip.title} />}
    >
      {problem !== undefined && (
        <Notification tone="error" live title={slip.cancelProblems[problem]} />
      )}
      <h1 class="govuk-heading-l">{slip.cancelTitle}</h1>
      <p class="govuk-body">
        <strong>{textIn(language, campaign.title)}</strong>
        <br />
        {text.when(slot.startsAt, slot.endsAt)}
      </p>
      <p class="govuk-body">{slip.cancelText(registration.state, slot.waiting)}</p>
      <Form action={`${back}/huy`}>
        <ButtonGroup>
          <Button tone="warning">{slip.cancelYes}</Button>
          <a class="govuk-link" href={back}>
            {slip.cancelNo}
          </a>
        </ButtonGroup>
      </Form>
    </PublicLayout>
  )
}
