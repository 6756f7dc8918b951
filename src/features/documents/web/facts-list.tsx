/** What is kept of a published document, for an editor who may not correct it: a form could only be refused. */
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { words } from '../words.ts'
import type { WithDocument } from './desk-form.ts'
import { type FactsField, FIELD_OF, typedFacts } from './typed-facts.ts'

const IN_VIETNAMESE: readonly FactsField[] = ['number', 'title', 'issuer', 'signer', 'signer_title']

/** What is said of it. What it does not say is left out. */
export function FactsList({ language, document, fields }: WithDocument) {
  const { desk: text, kinds, types } = words(language)
  const said = {
    ...typedFacts(document),
    kind: kinds[document.kind],
    type: types[document.type],
    field: fields.find(({ id }) => id === document.fieldId)?.name ?? '',
  }
  const rows = Object.values(FIELD_OF)
    .filter(name => said[name] !== '')
    .map(name => ({
      ...{ key: text.fields[name], value: said[name] },
      valueLang: IN_VIETNAMESE.includes(name) ? 'vi' : undefined,
    }))
  return <SummaryList rows={rows} />
}

/** The procedures whose fees it sets. */
export function FeesList({ language, procedureCodes }: WithDocument) {
  const { fees: text } = words(language).desk
  return (
    <Section title={text.title} id="phi">
      {procedureCodes.length === 0 ? (
        <p class="mc-muted">{text.none}</p>
      ) : (
        <SummaryList rows={[{ key: text.label, value: procedureCodes.join(', ') }]} />
      )}
    </Section>
  )
}
