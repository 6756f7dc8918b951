import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { FaceRating } from '#ui/components/face-rating.tsx'
import { Form } from '#ui/components/form.tsx'
import { ReasonChips } from '#ui/components/reason-chips.tsx'
import { type Faces, type Moment, REASON_GROUPS, REASONS, type Reason } from '../domain/rating.ts'
import { words } from '../words.ts'

/** What stands in the form: as given before, as typed, or nothing. */
export type Values = {
  readonly score: number | undefined
  readonly reasons: readonly string[]
  readonly comment: string
}

export type FacesFormProps = {
  language: Language
  action: string
  moment: Moment
  faces: Faces
  values: Values
  errors: Readonly<Record<string, string>>
  /** A counter's screen: all reasons under one question. */
  brief?: boolean
  fields?: Readonly<Record<string, string>>
  children: ComponentChildren
}

/** Faces, reasons to tick, and whatever the page adds below. */
export function FacesForm(props: FacesFormProps) {
  const { language, moment, faces, values, errors } = props
  const say = words(language)
  const chips = (reasons: readonly Reason[]) => ({
    name: 'reasons',
    options: reasons.map(value => ({ value, text: say.reasons[value] })),
    values: values.reasons,
    optional: true,
  })
  return (
    <Form action={props.action} fields={{ mat: String(faces), ...props.fields }}>
      <FaceRating
        name="score"
        label={say.rate.score}
        faces={faces}
        value={values.score}
        error={errors['score']}
      />
      {props.brief ? (
        <ReasonChips {...chips(REASONS[moment])} label={say.kiosk.reasons} />
      ) : (
        <>
          <ReasonChips
            {...chips(REASON_GROUPS[moment].good)}
            label={say.rate.good}
            error={errors['reasons']}
          />
          <ReasonChips
            {...chips(REASON_GROUPS[moment].bad)}
            id="reasons-bad"
            label={say.rate.bad}
          />
        </>
      )}
      {props.children}
    </Form>
  )
}
