import type { Language } from '#kernel/language.ts'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { Details } from '#ui/components/details.tsx'
import { Fieldset } from '#ui/components/fieldset.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { Slot } from '../domain/campaign.ts'
import { SERIES_PARTS, type SeriesPart, type TypedSeries, WEEKDAYS } from '../domain/slot-series.ts'
import { SLOT_PARTS } from '../domain/slots.ts'
import { words } from '../words.ts'
import { type CampaignErrors, errorText } from './desk.forms.ts'
import { STEP, stepValue } from './row-steps.ts'
import {
  SLOTS,
  SLOTS_ID,
  type SlotStep,
  seriesField,
  slotField,
  type TypedRow,
} from './slots.forms.ts'

export type SlotRowsProps = {
  readonly language: Language
  /** Where the form is sent. */
  readonly action: string
  readonly rows: readonly TypedRow[]
  readonly series: TypedSeries
  /** As they are kept: what people hold already. */
  readonly slots: readonly Slot[]
  readonly step?: Pick<SlotStep, 'added' | 'made'> | undefined
  readonly errors: CampaignErrors
}

/** A number that no row has: scripts put the real one in its place. */
const BLANK_ROW = 9999
const EMPTY: TypedRow = { id: '', day: '', from: '', to: '', capacity: '' }

/** The times of a campaign, a row for each; one more, or many at once, by a button. Works without scripts as well. */
export function SlotRows(props: SlotRowsProps) {
  const { language, step } = props
  const { slots: text } = words(language).desk
  const rows = props.rows.length === 0 ? [EMPTY] : props.rows
  return (
    <div class="mc-slots" id={SLOTS_ID}>
      <Fieldset legend={text.title} size="s">
        <p class="govuk-hint">{text.hint}</p>
        {step?.made && (
          <Notification tone="success" live title={text.made(step.made)}>
            {text.madeText}
          </Notification>
        )}
        <div data-rows={SLOTS}>
          {rows.map((row, at) => (
            <Row key={String(at)} {...props} row={row} at={at} />
          ))}
        </div>
        <template data-rows-blank={SLOTS}>
          <Row {...props} row={EMPTY} at={BLANK_ROW} step={undefined} />
        </template>
        <Button tone="secondary" name={STEP} value={stepValue(SLOTS, 'add')}>
          {text.add}
        </Button>
        <Series {...props} />
      </Fieldset>
    </div>
  )
}

function Row(props: SlotRowsProps & { readonly row: TypedRow; readonly at: number }) {
  const { language, row, at, slots, errors, step } = props
  const { slots: text } = words(language).desk
  const held = slots.find(
    slot => slot.id === row.id && (slot.arrivals > 0 || slot.cancelReason !== ''),
  )
  const isOff = held !== undefined && held.cancelReason !== ''
  const number = <span data-row-number>{at + 1}</span>
  return (
    <fieldset class="mc-slot" data-row={at}>
      <legend class="mc-slot__name">
        {text.name} {number}
      </legend>
      <input type="hidden" name={`slot_${String(at)}_id`} value={row.id} />
      {SLOT_PARTS.map(part => (
        <TextInput
          key={part}
          name={slotField(at, part)}
          label={text.parts[part]}
          value={row[part]}
          inputMode={part === 'capacity' ? 'numeric' : undefined}
          autoComplete="off"
          readOnly={isOff || (held !== undefined && (part === 'day' || part === 'from'))}
          autoFocus={part === 'day' && step?.added === at}
          error={errorText(language, errors[slotField(at, part)])}
        />
      ))}
      <div class="mc-slot__end">
        {held === undefined ? (
          <Button
            tone="quiet"
            name={STEP}
            value={stepValue(SLOTS, 'remove', at)}
            formAction={`${props.action}#khung-gio`}
          >
            {text.remove}
            <span class="govuk-visually-hidden">
              {' '}
              {text.name} {number}
            </span>
          </Button>
        ) : (
          <p class="mc-slot__held">
            {isOff ? text.calledOff(held.cancelReason) : text.held(held.taken, held.waiting)}
          </p>
        )}
      </div>
    </fieldset>
  )
}

const TIMES: readonly Exclude<SeriesPart, 'weekdays'>[] = ['from', 'to', 'minutes', 'capacity']

function Series(props: SlotRowsProps) {
  const { language, series, errors, step } = props
  const { slots: text } = words(language).desk
  const isWrong = SERIES_PARTS.some(part => errors[seriesField(part)] !== undefined)
  const isBegun = [...TIMES, 'first' as const].some(part => series[part] !== '')
  const box = (part: Exclude<SeriesPart, 'weekdays'>) => (
    <TextInput
      key={part}
      name={seriesField(part)}
      label={text.series[part]}
      value={series[part]}
      inputMode={part === 'minutes' || part === 'capacity' ? 'numeric' : undefined}
      chars={10}
      autoComplete="off"
      error={errorText(language, errors[seriesField(part)])}
    />
  )
  return (
    <Details summary={text.series.title} open={isWrong || (isBegun && step?.made === undefined)}>
      <p class="govuk-hint">{text.series.hint}</p>
      <div class="mc-moment">{(['first', 'last'] as const).map(box)}</div>
      <Checkboxes
        name={seriesField('weekdays')}
        label={text.series.weekdays}
        small
        items={WEEKDAYS.map(day => ({
          value: String(day),
          text: text.weekdays[day - 1] ?? '',
        }))}
        values={series.weekdays}
        error={errorText(language, errors[seriesField('weekdays')])}
      />
      <div class="mc-moment">{TIMES.map(box)}</div>
      <ButtonGroup>
        <Button
          tone="secondary"
          name={STEP}
          value={stepValue(SLOTS, 'many')}
          formAction={`${props.action}#khung-gio`}
        >
          {text.series.make}
        </Button>
      </ButtonGroup>
    </Details>
  )
}
