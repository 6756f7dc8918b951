import { writeDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { DateTextInput } from '#ui/components/date-input.tsx'
import { Form } from '#ui/components/form.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { ROLE_NAMES } from '../domain/roles.ts'
import { words } from '../words.ts'
import { dutyError } from './duties.forms.ts'
import { type OfficerDutiesPageProps, unitOptions } from './duties.view.ts'
import { AllRights } from './rights.tsx'

/** Unit, duty with what it means, title and first day. */
export function GiveDutyForm(props: OfficerDutiesPageProps) {
  const { language, administered, officer, errors, raw } = props
  const { assigning, roles, roleMeanings } = words(language)
  const { officer: text } = assigning
  const field = (name: keyof typeof text.fields) => {
    const typed = raw[name]
    return {
      name,
      label: text.fields[name],
      value: typeof typed === 'string' ? typed : undefined,
      error: dutyError(language, errors[name]),
    }
  }
  const from = field('valid_from')
  return (
    <div class="mc-read">
      <p class="govuk-body">{text.giveLead}</p>
      <Form action={href(language, `/can-bo/nhiem-vu/${officer.id}`)}>
        <Select
          {...field('unit')}
          options={unitOptions(administered, language)}
          prompt={text.chooseUnit}
        />
        <Radios
          {...field('role')}
          small
          items={ROLE_NAMES.map(role => ({
            value: role,
            text: roles[role],
            hint: roleMeanings[role],
          }))}
        />
        <AllRights language={language} />
        <TextInput {...field('title_vi')} hint={text.titleHint} />
        <TextInput {...field('title_en')} optional />
        <DateTextInput
          {...from}
          value={from.value ?? writeDay(administered.today)}
          hint={text.dayHint}
        />
        <Button>{text.give}</Button>
      </Form>
    </div>
  )
}
