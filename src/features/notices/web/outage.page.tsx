import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { isOpenOutage, type Outage, outageState } from '../domain/outage.ts'
import { words } from '../words.ts'
import { errorText, listErrors } from './fields.ts'
import { MomentFields } from './moment-fields.tsx'
import { OutageFacts } from './outage-part.tsx'

/** A field of a form of an outage. */
export type OutageField = TextName | 'until_day' | 'until_time'

export type OutagePageProps = {
  language: Language
  outage: Outage
  now: Instant
  values: Readonly<Record<string, string>>
  errors: FieldErrors
  /** Why the form that was sent is not offered any more. */
  why?: string | undefined
  /** What was typed into it. */
  unsent: readonly OutageField[]
}

/** `/can-bo/thong-bao/gian-doan/:id`: one outage, and what can be said of it now. */
export function OutagePage(props: OutagePageProps) {
  const { language, outage, now } = props
  const { desk: text, outage: of } = words(language)
  const title = of[outage.kind]
  const about = props.why === undefined ? [] : [{ text: props.why }]
  const errors = [...about, ...listErrors(language, props.errors)]
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={href(language, '/can-bo/thong-bao')} text={text.title} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">{title}</h1>
      {props.unsent.length > 0 && <Unsent {...props} />}
      <OutageFacts language={language} outage={outage} now={now} />
      {isOpenOutage(outage, now) && <Acts {...props} />}
    </OfficerPage>
  )
}

/** What was typed and has no form any more, to be copied. */
function Unsent({ language, unsent, values }: OutagePageProps) {
  const { desk: text } = words(language)
  return (
    <Section title={text.unsent}>
      <p>{text.unsentText}</p>
      {unsent.map(name => (
        <Textarea
          key={name}
          name={`unsent_${name}`}
          label={text.fields[name]}
          rows={name.startsWith('until') ? 1 : 4}
          readOnly
          value={values[name]}
        />
      ))}
    </Section>
  )
}

function Acts(props: OutagePageProps) {
  const { language, outage, now, values, errors } = props
  const { desk: text } = words(language)
  const error = (name: string) => errorText(language, errors[name])
  const base = href(language, `/can-bo/thong-bao/gian-doan/${outage.id}`)
  return (
    <>
      {outageState(outage, now) === 'coming' ? (
        <Details summary={text.cancel} open={errors['reason_vi'] !== undefined}>
          <p>{text.cancelText}</p>
          <Form action={`${base}/huy`} fields={{ key: values['key'] }}>
            <Texts {...props} names={['reason_vi', 'reason_en']} />
            <Button tone="warning">{text.cancel}</Button>
          </Form>
        </Details>
      ) : (
        <Details summary={text.ended}>
          <p>{text.endedText}</p>
          <Form action={`${base}/tro-lai`}>
            <Button>{text.endedDo}</Button>
          </Form>
        </Details>
      )}
      <Section title={text.update}>
        <Form action={`${base}/dien-bien`} fields={{ key: values['key'], began: values['began'] }}>
          <Texts {...props} names={['text_vi', 'text_en']} />
          <p>{text.newReturn}</p>
          <MomentFields language={language} name="until" values={values} error={error} optional />
          <Button tone="secondary">{text.update}</Button>
        </Form>
      </Section>
    </>
  )
}

type TextName = 'text_vi' | 'text_en' | 'reason_vi' | 'reason_en'

function Texts({
  language,
  names,
  values,
  errors,
}: OutagePageProps & { readonly names: readonly TextName[] }) {
  const { desk: text } = words(language)
  return (
    <>
      {names.map(name => (
        <Textarea
          key={name}
          name={name}
          label={text.fields[name]}
          rows={2}
          optional={name.endsWith('_en')}
          value={values[name]}
          error={errorText(language, errors[name])}
        />
      ))}
    </>
  )
}
