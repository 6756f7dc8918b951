import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { Unit } from '../domain/unit.ts'
import { CONTACT_FIELDS, contactParts } from '../domain/unit-contact.ts'
import { words } from '../words.ts'
import { opennessError } from './openness.forms.ts'
import { DeskForm, type FormProps } from './openness-form.page.tsx'

/** Where it is changed how a unit is reached. */
export function contactPath(unitId: number): string {
  return `/can-bo/to-chuc/don-vi/${String(unitId)}/lien-he`
}

/** How a unit is reached today, and where that is changed. */
export function UnitContactNow({ language, unit }: { language: Language; unit: Unit }) {
  const { fields, contact: text } = words(language).openness.desk
  const parts = contactParts(unit)
  return (
    <Section title={text.title}>
      <SummaryList
        rows={CONTACT_FIELDS.map(name => ({
          key: name === 'phone' ? text.phone : fields[name],
          value: parts[name] || text.none,
        }))}
      />
      <p>
        <a class="govuk-link" href={href(language, contactPath(unit.id))}>
          {text.change}
        </a>
      </p>
    </Section>
  )
}

/** `/can-bo/to-chuc/don-vi/:id/lien-he` */
export function UnitContactPage(props: FormProps) {
  const { language, values, errors } = props
  const { fields, contact: text } = words(language).openness.desk
  const fieldOf = (name: (typeof CONTACT_FIELDS)[number]) => ({
    ...{ name, value: values[name], error: opennessError(language, errors[name]), optional: true },
  })
  return (
    <DeskForm {...props} before={<p class="mc-read">{text.lead}</p>}>
      <TextInput
        {...fieldOf('phone')}
        label={text.phone}
        hint={text.phoneHint}
        inputMode="tel"
        chars={20}
      />
      <TextInput {...fieldOf('email')} label={fields.email} inputMode="email" spellCheck={false} />
      <TextInput {...fieldOf('address')} label={fields.address} />
    </DeskForm>
  )
}
