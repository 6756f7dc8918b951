import { limitText, writeNumber } from '#features/procedures'
import { writeMoment } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeSize } from '#kernel/number-text.ts'
import { qrImage } from '#platform/qr/qr.ts'
import {
  ButtonGroup,
  ButtonLink,
  InsetText,
  Panel,
  PublicLayout,
  QrCode,
  Section,
  SummaryList,
  Table,
} from '#ui/index.ts'
import type { FileReceived, ReceiptOfSubmission } from '../../use-cases/find-online-receipt.ts'
import { DRAFT_DAYS } from '../../use-cases/live-draft.ts'
import { words } from '../../words.ts'
import { draftHref } from './draft-address.ts'

export type ReceiptPageProps = {
  readonly language: Language
  readonly receipt: ReceiptOfSubmission
  /** What stands for the draft in addresses. */
  readonly draft: string
}

/** `/ho-so/nhap/:key/bien-nhan`: what was received, and what happens next. */
export function ReceiptPage(props: ReceiptPageProps) {
  const { language, receipt, draft } = props
  const text = words(language).apply.receipt
  const { code } = receipt.slip
  const tracking = href(language, `/ho-so/theo-doi/${receipt.token}`)
  return (
    <PublicLayout title={`${text.title}: ${code}`} noIndex>
      <div class="mc-read">
        <Panel title={text.title} codeLabel={text.code} code={code}>
          <QrCode src={qrImage(receipt.slip.trackingUrl)} alt={text.qr} caption={text.qrCaption} />
        </Panel>
        <ButtonGroup>
          <ButtonLink href={tracking}>{text.track}</ButtonLink>
          <ButtonLink href={draftHref(language, draft, 'bien-nhan.pdf')} tone="secondary">
            {text.pdf}
          </ButtonLink>
          <ButtonLink href={draftHref(language, draft, 'bien-nhan/in')} tone="secondary">
            {text.print}
          </ButtonLink>
        </ButtonGroup>
        <p class="govuk-body mc-muted">{text.keepCode(DRAFT_DAYS)}</p>
        <Section title={text.next}>
          <ol class="govuk-list govuk-list--number">
            {nextSteps(props).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </Section>
        <InsetText>
          <h2 class="govuk-heading-s">{text.rate}</h2>
          <p class="govuk-body">{text.rateText}</p>
          <a class="govuk-link" href={href(language, `/danh-gia/nop/${receipt.token}`)}>
            {text.rateLink}
          </a>
        </InsetText>
        <Section title={text.received}>
          <SummaryList rows={factsOf(props)} />
        </Section>
        <Section title={text.files}>
          <Files files={receipt.files} language={language} />
        </Section>
      </div>
    </PublicLayout>
  )
}

function nextSteps({ language, receipt }: ReceiptPageProps): readonly string[] {
  const text = words(language).apply.receipt
  const { intakeDueAt, limit, resultWay } = receipt.view.facts.dossier
  const unit = unitName(language, receipt)
  return [
    text.nextTakeIn(unit, writeMoment(intakeDueAt)),
    receipt.view.version.content.time.sameDayBy === undefined
      ? text.nextReceipt(limitText(limit, language))
      : text.nextReceiptSameDay,
    text.nextTold,
    text.nextTrack(receipt.slip.code),
    text.nextResult[resultWay](unit),
  ]
}

function factsOf({ language, receipt }: ReceiptPageProps) {
  const { receipt: text, check } = words(language).apply
  const { version, applicant, facts } = receipt.view
  const { submittedAt, feeAmount } = facts.dossier
  return [
    { key: text.procedure, value: version.name[language] },
    { key: text.applicant, value: applicant.name },
    { key: text.unit, value: unitName(language, receipt) },
    { key: text.submittedAt, value: writeMoment(submittedAt) },
    {
      key: text.fee,
      value: feeAmount === 0 ? check.free : check.dong(writeNumber(feeAmount)),
    },
  ]
}

function unitName(language: Language, { unit }: ReceiptOfSubmission): string {
  return language === 'vi' ? unit.nameVi : unit.nameEn
}

function Files({ files, language }: { files: readonly FileReceived[]; language: Language }) {
  const text = words(language).apply.receipt
  if (files.length === 0) return <p class="govuk-body">{text.noFiles}</p>
  return (
    <>
      <Table
        caption={text.files}
        hideCaption
        columns={[
          { id: 'name', heading: text.fileName, cell: file => file.name, rowHeading: true },
          { id: 'paper', heading: text.paper, cell: file => file.paper[language] },
          { id: 'size', heading: text.size, cell: file => writeSize(language, file.size) },
          {
            id: 'hash',
            heading: text.hash,
            cell: file => <code class="mc-hash">{file.sha256}</code>,
          },
        ]}
        rows={files}
        rowKey={file => `${file.paper.vi} ${file.sha256}`}
      />
      <p class="govuk-body mc-muted">{text.hashText}</p>
    </>
  )
}
