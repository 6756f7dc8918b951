import { writeDay } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { KeptRelation } from '../domain/desk.ts'
import { RELATION_KINDS } from '../domain/relation.ts'
import { words } from '../words.ts'
import { fieldId, isOffered, shown, type WithDocument } from './desk-form.ts'
import { errorText } from './fields.ts'
import { NamedDocuments } from './named-documents.tsx'
import { ReasonField } from './reason-field.tsx'
import { RemovePart } from './remove-part.tsx'

/** How a document stands to others; what others do to it is noted at them. */
export function RelationsPart(props: WithDocument) {
  const { language, document, relations, refused } = props
  const { relations: text } = words(language).desk
  const base = href(language, `/can-bo/van-ban/${document.id}/quan-he`)
  const mine = refused?.form === 'relation' ? refused : undefined
  const field = (name: 'kind' | 'related') => ({
    ...{ name, id: fieldId('relation', name), label: text[name] },
    value: shown(refused, 'relation', name, ''),
    error: errorText(language, mine?.errors[name]),
  })
  return (
    <Section title={text.title} id="quan-he">
      {relations.length === 0 && <p class="mc-muted">{text.none}</p>}
      {relations.map(relation => (
        <RelationLine
          {...props}
          key={`${relation.way}${relation.kind}${relation.other.id}`}
          relation={relation}
          base={base}
        />
      ))}
      {isOffered(props, 'relation') && (
        <Form action={base} label={text.add}>
          <Select
            {...field('kind')}
            prompt=""
            options={RELATION_KINDS.map(kind => ({ value: kind, text: text.kinds[kind] }))}
          />
          <TextInput
            {...field('related')}
            hint={text.relatedHint}
            list="numbers"
            autoComplete="off"
          />
          <Meant {...props} />
          <datalist id="numbers">
            {props.offered.numbers.map(number => (
              <option key={number} value={number} />
            ))}
          </datalist>
          <ReasonField {...props} form="relation" />
          <Button tone="secondary" size="small">
            {text.save}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** Those of which one may be meant, to choose from; or those to look at, for which it was refused. */
function Meant({ language, refused }: WithDocument) {
  const { desk: text, page, types } = words(language)
  const mine = refused?.form === 'relation' ? refused : undefined
  const documents = mine?.meant ?? []
  if (documents.length === 0)
    return <NamedDocuments language={language} documents={mine?.others ?? []} />
  return (
    <Radios
      name="related_id"
      id={fieldId('relation', 'related_id')}
      label={text.relations.meant}
      error={errorText(language, mine?.errors['related_id'])}
      small
      items={documents.map(({ id, type, number, title, issuedOn, state }) => ({
        ...{ value: id, hint: title },
        text: `${page.name(types[type], number)} ${page.dated(writeDay(issuedOn))} (${text.states[state]})`,
      }))}
    />
  )
}

function RelationLine(props: WithDocument & { relation: KeptRelation; base: string }) {
  const { language, relation, base } = props
  const { relations: named, types, desk } = words(language)
  const { relations: text } = desk
  const { way, kind, other, otherState } = relation
  const notes = [
    otherState === 'published' ? '' : text.notPublic,
    way === 'done_by' ? text.onOther : '',
  ].filter(Boolean)
  return (
    <div class="mc-kept-part">
      <div>
        {named[way][kind]}:{' '}
        <a class="govuk-link" href={href(language, `/can-bo/van-ban/${other.id}`)}>
          {types[other.type]} <span lang="vi">{other.number}</span>
        </a>
        {notes.length > 0 && <span class="mc-muted"> ({notes.join(', ')})</span>}
        <div class="mc-muted" lang="vi">
          {other.title}
        </div>
      </div>
      {way === 'does' && (
        <RemovePart
          {...props}
          action={`${base}/${kind}/${other.id}/bo`}
          what={other.number}
          label={text.remove}
        />
      )}
    </div>
  )
}
