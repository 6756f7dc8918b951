import type { Unit } from '#features/organisation'
import { feeFor, keepVisible, type SummaryRow, summaryOf, writeNumber } from '#features/procedures'
import { writeSize } from '#kernel/number-text.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  ErrorSummary,
  type FieldError,
  Form,
  InsetText,
  PublicLayout,
  SummaryList,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { draftHref, formPageHref } from './draft-address.ts'
import type { OpenDraft } from './open-draft.ts'
import { Progress } from './progress.tsx'

export type CheckPageProps = {
  readonly open: OpenDraft
  /** Where it goes, when that is chosen. */
  readonly unit: Unit | undefined
  /** Everything is answered: it may be sent. */
  readonly complete: boolean
  /** What has to be mended first, with the page that mends it. */
  readonly errors: readonly FieldError[]
}

/** Name of the box of the declaration. */
export const DECLARATION = 'cam_doan'

/** `/ho-so/nhap/:key/kiem-tra`: everything once more, then it is sent. */
export function CheckPage(props: CheckPageProps) {
  const { open, complete, errors } = props
  const { language, draft, key } = open
  const text = words(language).apply.check
  const back =
    draft.pageKey === null ? draftHref(language, key) : formPageHref(language, key, draft.pageKey)
  return (
    <PublicLayout
      title={`${text.title} – ${draft.version.name[language]}`}
      noIndex
      hasErrors={errors.length > 0}
      before={<BackLink href={back} />}
    >
      <Progress {...open} />
      <div class="mc-read">
        <ErrorSummary title={complete ? undefined : text.incompleteTitle} errors={errors} />
        <p class="mc-caption">{draft.version.name[language]}</p>
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-lead">{text.lead}</p>
        {draft.versionId !== draft.version.id && <InsetText>{text.rulesChanged}</InsetText>}
        {sectionsOf(open).map(section => (
          <section key={section.key}>
            <h2 class="govuk-heading-m">{section.title}</h2>
            <SummaryList rows={section.rows} />
          </section>
        ))}
        <h2 class="govuk-heading-m">{text.placeSection}</h2>
        <SummaryList rows={placeAndFee(props)} />
        {complete && <Declaration {...props} />}
      </div>
    </PublicLayout>
  )
}

function sectionsOf(open: OpenDraft) {
  const { draft, language, key, today } = open
  return summaryOf(draft.version.form, draft.answers, language, today).map(section => ({
    ...section,
    rows: section.rows.map(row => ({
      key: row.label,
      value: <Lines lines={linesOf(open, row)} />,
      changeHref: formPageHref(language, key, row.page, true),
    })),
  }))
}

/** Files with their sizes, everything else as the form words it. */
function linesOf({ draft, language }: OpenDraft, row: SummaryRow): readonly string[] {
  const files = draft.files.filter(file => file.field === row.question)
  if (files.length === 0) return row.lines
  const text = words(language).apply.check
  return files.map(file => text.file(file.name, writeSize(language, file.size)))
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <div key={String(index)}>{line}</div>
      ))}
    </>
  )
}

function placeAndFee({ open, unit }: CheckPageProps) {
  const { language, key } = open
  const text = words(language).apply.check
  return [
    {
      key: text.place,
      value: unit === undefined ? text.noPlace : language === 'vi' ? unit.nameVi : unit.nameEn,
      changeHref: draftHref(language, key, 'noi-nop'),
    },
    { key: text.fee, value: <Lines lines={feeLines(open)} /> },
  ]
}

function feeLines({ draft, language, today }: OpenDraft): readonly string[] {
  const text = words(language).apply.check
  const { form, content } = draft.version
  const fee = feeFor(content, 'online', today, keepVisible(form, draft.answers, today))
  if (fee.total === 0) return [text.free]
  const parts = fee.lines.filter(line => line.amount > 0)
  return [
    text.dong(writeNumber(fee.total)),
    ...(parts.length > 1
      ? parts.map(line => `${line.name[language]}: ${text.dong(writeNumber(line.amount))}`)
      : []),
    ...(fee.verified ? [] : [text.unverified]),
    text.feeLater,
  ]
}

function Declaration({ open, errors }: CheckPageProps) {
  const { language, key } = open
  const text = words(language).apply.check
  return (
    <Form action={draftHref(language, key, 'kiem-tra')}>
      <Checkboxes
        name={DECLARATION}
        label={text.declaration}
        items={[{ value: 'yes', text: text.declare }]}
        error={errors.find(error => error.field === DECLARATION)?.text}
      />
      <p class="govuk-body">
        <Button size="large">{text.send}</Button>
      </p>
      <p class="govuk-body mc-muted">{text.once}</p>
    </Form>
  )
}
