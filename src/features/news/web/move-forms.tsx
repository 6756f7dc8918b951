import { writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { Button, type ButtonTone } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { Details } from '#ui/components/details.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { type MoveFacts, seenNow } from '../domain/move.ts'
import { words } from '../words.ts'
import { errorText, typed } from './fields.ts'
import { type MoveName, type RefusedMove, writeSeen } from './move.forms.ts'

type MoveFormProps = {
  language: Language
  action: string
  name: MoveName
  refused: RefusedMove | undefined
}

/** Puts the article out: now, or at a set time; and until when. */
export function PublishForm(props: MoveFormProps & { facts: MoveFacts }) {
  const { language, facts, refused } = props
  const { moves: text } = words(language).desk
  const isOpen = refused !== undefined || facts.approvalAskedAt !== null
  return (
    <Details summary={text.act.publish} open={isOpen}>
      <Form action={props.action} fields={{ seen: writeSeen(seenNow(facts)) }}>
        <Radios
          {...fieldOf(props, 'when')}
          label={text.when}
          small
          value={typedIn(refused, 'when') ?? (facts.state === 'scheduled' ? 'later' : 'now')}
          items={[
            { value: 'now', text: text.now },
            {
              value: 'later',
              text: text.later,
              reveals: (
                <MomentFields
                  {...props}
                  fields={['day', 'time']}
                  labels={[text.day, text.time]}
                  kept={facts.publishAt}
                />
              ),
            },
          ]}
        />
        <WithdrawalFields {...props} kept={facts.withdrawAt} />
        <Button size="small">{text.act.publish}</Button>
      </Form>
    </Details>
  )
}

/** Sets when an article that is out is taken back. */
export function WithdrawalForm(props: MoveFormProps & { facts: MoveFacts }) {
  const { moves: text } = words(props.language).desk
  return (
    <Details summary={text.act.set_withdrawal} open={props.refused !== undefined}>
      <Form action={props.action}>
        <WithdrawalFields {...props} kept={props.facts.withdrawAt} />
        <Button size="small">{text.save}</Button>
      </Form>
    </Details>
  )
}

/** Lets the article stand before the others until the end of a day. */
export function PinForm(props: MoveFormProps & { lastDay: PlainDate | undefined }) {
  const { language, refused, lastDay } = props
  const { moves: text } = words(language).desk
  return (
    <Details summary={text.act.pin} open={refused !== undefined}>
      <Form action={props.action}>
        <DateTextInput
          {...fieldOf(props, 'last_day')}
          label={text.pinDay}
          hint={text.pinHint}
          value={typedIn(refused, 'last_day') ?? (lastDay === undefined ? '' : writeDay(lastDay))}
        />
        <Button size="small">{text.savePin}</Button>
      </Form>
    </Details>
  )
}

/** Returns an article to its writer, or takes it back from its readers. */
export function ReasonForm(
  props: MoveFormProps & {
    act: string
    hint: string
    /** What happens then. */
    says?: string
    tone?: ButtonTone
    fields?: Readonly<Record<string, string>>
  },
) {
  const { language, refused, act, hint, says, tone = 'secondary' } = props
  return (
    <Details summary={act} open={refused !== undefined}>
      {says && <p>{says}</p>}
      <Form action={props.action} fields={props.fields ?? {}}>
        <Textarea
          {...fieldOf(props, 'reason')}
          label={words(language).desk.moves.reason}
          hint={hint}
          rows={2}
          value={typedIn(refused, 'reason')}
        />
        <Button size="small" tone={tone}>
          {act}
        </Button>
      </Form>
    </Details>
  )
}

function WithdrawalFields(props: MoveFormProps & { kept: Instant | null }) {
  const { moves: text } = words(props.language).desk
  return (
    <MomentFields
      {...props}
      fields={['withdraw_day', 'withdraw_time']}
      legend={text.withdrawal}
      labels={[text.withdrawDay, text.withdrawTime]}
      hint={text.withdrawHint}
    />
  )
}

type MomentProps = MoveFormProps & {
  fields: readonly [string, string]
  legend?: string
  labels: readonly [string, string]
  kept: Instant | null
  hint?: string
}

function MomentFields(props: MomentProps) {
  const { language, refused, kept } = props
  const { moves: text } = words(language).desk
  const [day, time] = props.fields
  const value = (field: string, write: (at: Instant) => string) =>
    typedIn(refused, field) ?? (kept === null ? '' : write(kept))
  const boxes = (
    <div class="mc-moment">
      <DateTextInput
        {...fieldOf(props, day)}
        label={props.labels[0]}
        hint={text.dayHint}
        value={value(day, at => writeDay(dateInVietNam(at)))}
      />
      <TextInput
        {...fieldOf(props, time)}
        label={props.labels[1]}
        hint={text.timeHint}
        chars={4}
        autoComplete="off"
        value={value(time, writeTime)}
      />
    </div>
  )
  if (props.legend === undefined) return boxes
  return (
    <Fieldset legend={props.legend} size="s">
      {props.hint && <p class="govuk-hint">{props.hint}</p>}
      {boxes}
    </Fieldset>
  )
}

/** The same field may stand in several forms of the page: each has the form's name in its id. */
function fieldOf({ language, name, refused }: MoveFormProps, field: string) {
  return {
    name: field,
    id: moveFieldId(name, field),
    error: errorText(language, refused?.errors[field]),
  }
}

/** The id of a field of a move's form. */
export function moveFieldId(name: MoveName, field: string): string {
  return `${name}-${field}`
}

function typedIn(refused: RefusedMove | undefined, field: string): string | undefined {
  return refused && typed(refused.raw, field)
}
