import { feeText, type ProcedureVersion, timeText } from '#features/procedures'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  ErrorSummary,
  Form,
  InsetText,
  PublicLayout,
  SummaryList,
} from '#ui/index.ts'
import type { ListedDraft } from '../../use-cases/find-draft.ts'
import { words } from '../../words.ts'
import { DraftList } from './draft-list.tsx'
import { PLACE, PlaceField } from './place-field.tsx'
import type { Place } from './places.ts'

export type StartPageProps = {
  readonly language: Language
  readonly version: ProcedureVersion
  readonly today: PlainDate
  readonly places: readonly Place[]
  /** Slug of the place that is chosen. */
  readonly chosen: string | undefined
  readonly error: string | undefined
  /** The token of the draft to be begun: sent twice, the form begins one draft. */
  readonly token: string
  readonly signedIn: boolean
  /** Drafts of this procedure in the account. */
  readonly drafts: readonly ListedDraft[]
}

/** `/nop-ho-so/:slug`: what one needs, where it goes, and the button that begins. */
export function StartPage(props: StartPageProps) {
  const { language, version, error } = props
  const text = words(language).apply.start
  const address = href(language, `/nop-ho-so/${version.procedure.slug}`)
  return (
    <PublicLayout
      title={`${text.caption}: ${version.name[language]}`}
      description={version.content.summary[language]}
      hasErrors={error !== undefined}
      before={<Crumbs {...props} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={error === undefined ? [] : [{ field: PLACE, text: error }]} />
        <p class="mc-caption">{text.caption}</p>
        <h1 class="govuk-heading-l">{version.name[language]}</h1>
        <p class="mc-lead">{text.lead}</p>
        {props.drafts.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{text.unfinished}</h2>
            <DraftList language={language} drafts={props.drafts} />
          </>
        )}
        <Needed {...props} />
        <h2 class="govuk-heading-m">{text.facts}</h2>
        <SummaryList rows={factsOf(props)} />
        {version.content.serviceLevel.kind === 'part' && (
          <InsetText>
            {text.part} {version.content.serviceLevel.reason[language]}
          </InsetText>
        )}
        <Form action={address} fields={{ ma: props.token }}>
          <PlaceField {...props} />
          <p class="govuk-body">
            <Button size="large">{text.begin}</Button>
          </p>
        </Form>
        <Account {...props} address={address} />
      </div>
    </PublicLayout>
  )
}

function Crumbs({ language, version }: StartPageProps) {
  return (
    <Breadcrumbs
      items={[
        {
          text: version.name[language],
          href: href(language, `/thu-tuc/${version.procedure.slug}`),
        },
      ]}
    />
  )
}

function Needed({ language, version }: StartPageProps) {
  const text = words(language).apply.start
  const papers = version.content.papers.filter(paper => paper.upload)
  if (papers.length === 0) return <p class="govuk-body">{text.noPapers}</p>
  return (
    <>
      <h2 class="govuk-heading-m">{text.need}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {papers.map(paper => (
          <li key={paper.key}>
            {paper.name[language]}
            {paper.askedIf && <span class="mc-muted"> ({text.paperIf})</span>}
            {!paper.askedIf && !paper.required && (
              <span class="mc-muted"> ({text.paperOptional})</span>
            )}
          </li>
        ))}
      </ul>
      <p class="govuk-body mc-muted">{text.photo}</p>
    </>
  )
}

function factsOf({ language, version, today }: StartPageProps) {
  const text = words(language).apply.start
  const { time, fees, result } = version.content
  return [
    { key: text.time, value: timeText(time, language) },
    { key: text.fee, value: feeText(fees, 'online', today, language) },
    { key: text.result, value: result.name[language] },
  ]
}

function Account({ language, signedIn, address }: StartPageProps & { address: string }) {
  const text = words(language).apply.start
  if (signedIn) return <p class="govuk-body mc-muted">{text.signedIn}</p>
  return (
    <>
      <h2 class="govuk-heading-s">{text.signInTitle}</h2>
      <p class="govuk-body">{text.signInText}</p>
      <p class="govuk-body">
        <ButtonLink
          href={href(language, `/dang-nhap?tiep=${encodeURIComponent(address)}`)}
          tone="secondary"
        >
          {text.signIn}
        </ButtonLink>
      </p>
    </>
  )
}
