import type { Unit } from '#features/organisation'
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, DefaultButton } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { USUAL } from '../domain/asked.ts'
import { type Campaign, type Outcome, type Slot, textIn } from '../domain/campaign.ts'
import { goesWithName, IDENTITY_QUESTIONS } from '../domain/identity.ts'
import type { SettingsWarning } from '../domain/settings.ts'
import type { Ward } from '../domain/wards.ts'
import type { ToldPeople } from '../words/desk.vi.ts'
import { words } from '../words.ts'
import type { TheirLists } from './both-changed.ts'
import type { TypedCallOff } from './call-off-slot.part.tsx'
import { CampaignTools } from './campaign-tools.tsx'
import { type CampaignErrors, errorText, type TextField, type TypedCampaign } from './desk.forms.ts'
import type { DeskStep } from './desk-steps.ts'
import { type CampaignDone, DoneNote } from './done-note.tsx'
import { errorsInOrder } from './errors-in-order.ts'
import { OwnQuestions } from './own-questions.part.tsx'
import { SlotRows } from './slot-rows.part.tsx'
import { TheirListsPart } from './their-lists.tsx'

export type CampaignFormProps = {
  readonly language: Language
  /** Undefined while nothing has been saved yet. */
  readonly campaign: Campaign | undefined
  readonly slots: readonly Slot[]
  readonly outcomes: readonly Outcome[]
  readonly units: readonly Unit[]
  /** Places of the register, as they are typed. */
  readonly places: readonly string[]
  /** Wards that it may be limited to. */
  readonly wards: readonly Ward[]
  readonly values: TypedCampaign
  /** What the form was first filled with (campaignParts); of a new campaign undefined. */
  readonly began: string | undefined
  /** What somebody else has just saved otherwise. */
  readonly theirs?: TheirLists | undefined
  /** What a button has just done to the rows. */
  readonly step?: DeskStep | undefined
  readonly done?: CampaignDone | undefined
  /** What is told of the campaign as it is kept. */
  readonly warnings: readonly SettingsWarning[]
  /** Who is told of what changes: nothing is saved before the officer has read that. */
  readonly people?: ToldPeople | undefined
  /** Of how many everything is erased at once by the retention day that was typed: likewise. */
  readonly erased?: number | undefined
  /** Why it is called off, as it was typed. */
  readonly reason?: string | undefined
  /** Which slot alone is called off, and why, likewise. */
  readonly callOff?: TypedCallOff | undefined
  readonly now: Instant
  readonly errors: CampaignErrors
}

/** `/can-bo/dang-ky/moi` and `/can-bo/dang-ky/:id` */
export function CampaignFormPage(props: CampaignFormProps) {
  const { language, campaign } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/dang-ky')
  const title = campaign === undefined ? text.newTitle : textIn(language, campaign.title)
  const action = campaign === undefined ? `${base}/moi` : `${base}/${campaign.id}`
  const said = errorsInOrder(props)
  const isAsked = props.people !== undefined || props.erased !== undefined
  const save = saveText(props)
  const fields = {
    began: props.began,
    telling: props.people && 'yes',
    erasing: props.erased === undefined ? undefined : props.values.retention,
  }
  return (
    <OfficerPage title={title} hasErrors={said.length > 0} scripts={['campaigns/form-rows.js']}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={said} />
      {props.done && <DoneNote language={language} done={props.done} />}
      <Asked {...props} />
      <TheirListsPart language={language} theirs={props.theirs} />
      {said.length === 0 && !isAsked && <Warnings {...props} />}
      <h1 class="govuk-heading-l">{title}</h1>
      {campaign?.erasedAt && <Notification title={text.erased(writeMoment(campaign.erasedAt))} />}
      {campaign && <CampaignTools {...props} campaign={campaign} />}
      {campaign?.state !== 'cancelled' && !campaign?.erasedAt && (
        <Form action={action} fields={fields}>
          <DefaultButton>{save}</DefaultButton>
          {campaign === undefined && props.units.length > 1 && <UnitField {...props} />}
          {ABOUT.map(field => (
            <TextPart key={field} {...props} field={field} />
          ))}
          <div class="mc-moment">
            <TextPart {...props} field="age_from" />
            <TextPart {...props} field="age_below" />
          </div>
          <WardsField {...props} />
          <TextPart {...props} field="place" />
          {(['opens', 'closes'] as const).map(which => (
            <div key={which} class="mc-moment">
              <TextPart {...props} field={`${which}_day`} />
              <TextPart {...props} field={`${which}_time`} />
            </div>
          ))}
          <SlotRows
            {...props}
            action={action}
            rows={props.values.slots}
            series={props.values.series}
          />
          <UsualField {...props} />
          <OwnQuestions
            {...props}
            action={action}
            own={props.values.own}
            isAnswered={props.slots.some(({ arrivals }) => arrivals > 0)}
          />
          {AFTERWARDS.map(field => (
            <TextPart key={field} {...props} field={field} />
          ))}
          <Button>{save}</Button>
        </Form>
      )}
    </OfficerPage>
  )
}

function saveText({ language, people, erased }: CampaignFormProps): string {
  const { desk: text } = words(language)
  if (erased !== undefined) return text.erasing.save
  return people === undefined ? text.save : text.telling.save
}

/** What saving does to people: nothing is saved before that was read. */
function Asked({ language, people, erased, values }: CampaignFormProps) {
  const { telling, erasing } = words(language).desk
  return (
    <>
      {erased !== undefined && (
        <Notification tone="warning" live title={erasing.title}>
          <p class="govuk-body">{erasing.who(erased, values.retention)}</p>
          <p class="govuk-body">{erasing.next}</p>
        </Notification>
      )}
      {people && (
        <Notification tone="warning" live={erased === undefined} title={telling.title}>
          <p class="govuk-body">{telling.who(people)}</p>
          {erased === undefined && <p class="govuk-body">{telling.next}</p>}
        </Notification>
      )}
    </>
  )
}

type Shown = Exclude<TextField, 'unit'>

const ABOUT: readonly Shown[] = [
  ...(['title_vi', 'title_en', 'about_vi', 'about_en', 'who_vi', 'who_en'] as const),
]
const AFTERWARDS: readonly Shown[] = ['identity', 'reminder', 'retention']
const LONG: readonly Shown[] = ['about_vi', 'about_en', 'who_vi', 'who_en']
const SHORT: readonly Shown[] = [
  ...(['opens_day', 'opens_time', 'closes_day', 'closes_time', 'reminder', 'retention'] as const),
  ...(['age_from', 'age_below'] as const),
]
const OPTIONAL: readonly Shown[] = [
  ...(['title_en', 'about_vi', 'about_en', 'who_vi', 'who_en', 'age_from', 'age_below'] as const),
]

const FIELD_OF_WARNING: Readonly<Record<SettingsWarning, TextField | 'usual'>> = {
  place_is_closed: 'place',
  nobody_is_told: 'usual',
  told_by_phone_only: 'usual',
  all_is_past: 'closes_day',
  kept_long: 'retention',
}

/** What works and most likely is not meant so, each with the way to its field. */
function Warnings({ language, campaign, warnings }: CampaignFormProps) {
  const text = words(language).desk.warnings
  if (campaign === undefined || warnings.length === 0) return null
  return (
    <Notification tone="warning" title={text.title}>
      <ul class="govuk-list">
        {warnings.map(warning => (
          <li key={warning}>
            <a class="govuk-link" href={`#${FIELD_OF_WARNING[warning]}`}>
              {text[warning]}
            </a>
          </li>
        ))}
      </ul>
    </Notification>
  )
}

function TextPart(props: CampaignFormProps & { readonly field: Shown }) {
  const { language, field, values } = props
  const { desk: text, asked } = words(language)
  const common = {
    name: field,
    label: text.fields[field],
    hint: (text.hints as { readonly [name in Shown]?: string })[field],
    optional: OPTIONAL.includes(field),
    value: values[field],
    error: errorText(language, props.errors[field]),
  }
  if (field === 'identity')
    return (
      <Select
        {...common}
        prompt={text.anyNumber}
        options={IDENTITY_QUESTIONS.map(each => ({
          value: each,
          text: goesWithName(each) ? text.withName(asked[each]) : asked[each],
        }))}
      />
    )
  if (LONG.includes(field)) return <Textarea {...common} rows={3} />
  if (field === 'place')
    return (
      <>
        <TextInput {...common} list="places" />
        <datalist id="places">
          {props.places.map(place => (
            <option key={place} value={place} />
          ))}
        </datalist>
      </>
    )
  return <TextInput {...common} chars={SHORT.includes(field) ? 10 : undefined} />
}

/** Wards fold away: most campaigns are for all of them. */
function WardsField({ language, wards, values, errors }: CampaignFormProps) {
  const { desk: text } = words(language)
  if (wards.length === 0) return null
  const chosen = wards.filter(({ id }) => values.wards.includes(String(id)))
  const summary = chosen.length === 0 ? text.anyWard : text.someWards(chosen)
  return (
    <Details summary={summary} open={chosen.length > 0 || errors.wards !== undefined}>
      <div class="mc-wards">
        <Checkboxes
          name="wards"
          label={text.fields.wards}
          hint={text.hints.wards}
          small
          items={wards.map(({ id, name }) => ({ value: String(id), text: name[language] }))}
          values={values.wards}
          error={errorText(language, errors.wards)}
        />
      </div>
    </Details>
  )
}

function UsualField({ language, values, errors, wards }: CampaignFormProps) {
  const { desk: text, asked } = words(language)
  return (
    <Checkboxes
      name="usual"
      label={text.fields.usual}
      small
      items={USUAL.filter(each => each !== 'ward' || wards.length > 0).map(each => ({
        ...{ value: each, text: asked[each] },
      }))}
      values={values.usual}
      error={errorText(language, errors.usual)}
    />
  )
}

function UnitField({ language, units, values, errors }: CampaignFormProps) {
  return (
    <Select
      name="unit"
      label={words(language).desk.fields.unit}
      prompt=""
      options={units.map(unit => ({
        value: String(unit.id),
        text: language === 'vi' ? unit.nameVi : unit.nameEn,
      }))}
      value={values.unit}
      error={errorText(language, errors.unit)}
    />
  )
}
