import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { KioskLayout } from '#ui/layouts/kiosk-layout.tsx'
import { languageNames } from '#ui/ui.vi.ts'
import type { Faces, Moment } from '../domain/rating.ts'
import { words } from '../words.ts'
import { FacesForm } from './faces-form.tsx'
import { summaryOf } from './fields.ts'

/** Seconds without a touch after which the screen is the next person's. */
const IDLE_SECONDS = { rating: 60, end: 10 } as const

export type KioskFrame = {
  language: Language
  siteName: string
  unitName: string
  /** Address of the first screen, without language. */
  path: string
}

type ScreenProps = KioskFrame & { title: string; idle?: number; children: ComponentChildren }

function Screen({ language, path, idle, children, ...props }: ScreenProps) {
  const { kiosk: say } = words(language)
  return (
    <KioskLayout
      {...props}
      language={language}
      note={say.note}
      idle={idle === undefined ? undefined : { seconds: idle, href: href(language, path) }}
    >
      {children}
    </KioskLayout>
  )
}

/** `/danh-gia/quay/:unitSlug`: the first screen. */
export function KioskStart(props: KioskFrame & { errors: Readonly<Record<string, string>> }) {
  const { language, path, errors } = props
  const { kiosk: say } = words(language)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <Screen {...props} title={say.title}>
      <ErrorSummary errors={summaryOf(errors)} />
      <h1 class="govuk-heading-xl">{say.title}</h1>
      <p class="mc-lead">{say.lead}</p>
      <Form action={href(language, path)} label={say.title}>
        <TextInput
          name="code"
          label={say.code}
          error={errors['code']}
          autoComplete="off"
          spellCheck={false}
          autoFocus
        />
        <TextInput
          name="proof"
          label={say.proof}
          hint={say.proofHint}
          error={errors['proof']}
          autoComplete="off"
          inputMode="numeric"
        />
        <ButtonGroup>
          <Button>{say.go}</Button>
          <a
            class="mc-button mc-button--secondary"
            href={href(other, path)}
            hreflang={other}
            lang={other}
          >
            {languageNames[other]}
          </a>
        </ButtonGroup>
      </Form>
    </Screen>
  )
}

export type KioskRatingProps = KioskFrame & {
  moment: Moment
  faces: Faces
  ticket: string
  values: { score: number | undefined; reasons: readonly string[] }
  errors: Readonly<Record<string, string>>
}

/** The second screen: one question. Nothing on it tells whose dossier it is. */
export function KioskRating(props: KioskRatingProps) {
  const { language, path, moment, errors } = props
  const { kiosk: say, rate } = words(language)
  return (
    <Screen {...props} title={rate.title[moment]} idle={IDLE_SECONDS.rating}>
      <ErrorSummary errors={summaryOf(errors)} />
      <h1 class="govuk-heading-l">{rate.title[moment]}</h1>
      <FacesForm
        language={language}
        action={href(language, `${path}/gui`)}
        moment={moment}
        faces={props.faces}
        values={{ ...props.values, comment: '' }}
        errors={errors}
        brief
        fields={{ ve: props.ticket }}
      >
        <ButtonGroup>
          <Button>{say.send}</Button>
          <ButtonLink tone="secondary" href={href(language, path)}>
            {say.leave}
          </ButtonLink>
        </ButtonGroup>
      </FacesForm>
      <p class="mc-muted">{say.returns(IDLE_SECONDS.rating)}</p>
    </Screen>
  )
}

/** The last screen: thanks, or why there is nothing to rate. Goes back to the first by itself. */
export function KioskEnd(props: KioskFrame & { why: 'thanks' | 'rated' | 'over' }) {
  const { language, path, why } = props
  const { kiosk: say } = words(language)
  const said = {
    thanks: { title: say.thanks, text: say.thanksText, button: say.done },
    rated: { title: say.nothing, text: say.nothingText, button: say.again },
    over: { title: say.over, text: say.overText, button: say.again },
  }[why]
  return (
    <Screen {...props} title={said.title} idle={IDLE_SECONDS.end}>
      <h1 class="govuk-heading-xl">{said.title}</h1>
      <p class="mc-lead">{said.text}</p>
      <ButtonGroup>
        <ButtonLink href={href(language, path)}>{said.button}</ButtonLink>
      </ButtonGroup>
      <p class="mc-muted">{say.returns(IDLE_SECONDS.end)}</p>
    </Screen>
  )
}
