import type { Unit } from '#features/organisation'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { uiWords } from '#ui/language.ts'
import { OfficerPage, OnPortal } from '#ui/layouts/officer-page.tsx'
import {
  NEEDED_FIELDS,
  PLACE_FIELDS,
  type PlaceField,
  type TypedPlace,
} from '../domain/check-place.ts'
import { distanceText } from '../domain/distance.ts'
import { PLACE_KINDS, type Place } from '../domain/place.ts'
import { words } from '../words.ts'
import { errorText, listErrors } from './desk.forms.ts'

/** What was done just now; `sua-chung`: corrected together with what somebody else corrected meanwhile. */
export type PlaceDone = 'them' | 'sua' | 'sua-chung' | 'dong' | 'mo-lai'

export type PlaceFormProps = {
  readonly language: Language
  /** Undefined while nothing has been saved yet. */
  readonly place: Place | undefined
  /** Metres from the area, of a place that is far from it. */
  readonly far: number | undefined
  readonly wards: readonly Unit[]
  readonly values: TypedPlace
  /** What the form was first filled with (placeParts). */
  readonly began: string
  readonly done: PlaceDone | undefined
  readonly errors: FieldErrors
  readonly move: { readonly code: string; readonly reason: string } | undefined
}

/** `/can-bo/dia-diem/them` and `/can-bo/dia-diem/:id` */
export function PlaceFormPage(props: PlaceFormProps) {
  const { language, place, move } = props
  const { desk: text, import: imported } = words(language)
  const base = href(language, '/can-bo/dia-diem')
  const title = place?.nameVi ?? text.newTitle
  const errors = [
    ...listErrors(language, props.errors),
    ...(move === undefined ? [] : listErrors(language, { reason: move.code })),
  ]
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      {props.done && <Done language={language} done={props.done} />}
      <h1 class="govuk-heading-l" lang={place && 'vi'}>
        {title}
      </h1>
      {place?.state === 'open' && (
        <p class="govuk-body">
          <OnPortal>
            {at => (
              <a class="govuk-link" href={at(href(language, `/dia-diem/${place.slug}`))}>
                {text.view}
              </a>
            )}
          </OnPortal>
        </p>
      )}
      {props.far !== undefined && (
        <Notification tone="warning" title={text.farTitle}>
          {imported.far(distanceText(language, props.far))}
        </Notification>
      )}
      {place?.state === 'closed' && <Closed language={language} place={place} />}
      <Form
        action={place === undefined ? `${base}/them` : `${base}/${place.id}`}
        fields={{ began: place && props.began }}
      >
        {PLACE_FIELDS.map(field => (
          <PlaceInput key={field} {...props} field={field} />
        ))}
        <Button>{text.save}</Button>
      </Form>
      {place?.state === 'open' && <Closing {...props} place={place} />}
    </OfficerPage>
  )
}

function Done({ language, done }: { readonly language: Language; readonly done: PlaceDone }) {
  const text = words(language).desk.done
  const isMerged = done === 'sua-chung'
  return (
    <Notification tone="success" live title={text[isMerged ? 'sua' : done]}>
      {isMerged && uiWords(language).savedTogether}
    </Notification>
  )
}

const LONG: readonly PlaceField[] = ['hours', 'exceptions', 'access_vi', 'access_en']

function PlaceInput(props: PlaceFormProps & { readonly field: PlaceField }) {
  const { language, field, values, wards } = props
  const { fields, kinds, desk } = words(language)
  const common = {
    name: field,
    label: fields[field],
    hint: (desk.hints as { readonly [name in PlaceField]?: string })[field],
    optional: !(NEEDED_FIELDS as readonly string[]).includes(field),
    value: values[field],
    error: errorText(language, props.errors[field]),
  }
  if (field === 'kind') {
    const options = PLACE_KINDS.map(kind => ({ value: kind, text: kinds[kind] }))
    return <Select {...common} prompt="" options={options} />
  }
  if (field === 'ward') {
    const options = wards.map(unit => ({
      value: unit.slug,
      text: language === 'vi' ? unit.shortNameVi : unit.shortNameEn,
    }))
    return <Select {...common} prompt="" options={options} />
  }
  if (LONG.includes(field)) return <Textarea {...common} rows={3} />
  return (
    <TextInput
      {...common}
      chars={['code', 'phone', 'latitude', 'longitude'].includes(field) ? 20 : undefined}
    />
  )
}

function Closing({ language, place, move }: PlaceFormProps & { readonly place: Place }) {
  const { close: text } = words(language).desk
  return (
    <Section title={text.title}>
      <p class="govuk-body">{text.text}</p>
      <Form action={href(language, `/can-bo/dia-diem/${place.id}/dong`)}>
        <TextInput
          name="reason"
          label={text.reason}
          value={move?.reason}
          error={errorText(language, move?.code)}
        />
        <Button tone="warning">{text.button}</Button>
      </Form>
    </Section>
  )
}

function Closed({ language, place }: { readonly language: Language; readonly place: Place }) {
  const { reopen: text } = words(language).desk
  const day = place.closedAt === null ? '' : writeDay(dateInVietNam(place.closedAt))
  return (
    <Notification tone="warning" title={`${text.title}: ${day}`}>
      <p>{place.closingReason}</p>
      <Form action={href(language, `/can-bo/dia-diem/${place.id}/mo-lai`)}>
        <Button tone="secondary">{text.button}</Button>
      </Form>
    </Notification>
  )
}
