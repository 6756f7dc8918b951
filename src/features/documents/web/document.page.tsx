import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { paperKindOf } from '#platform/files/sniff.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { Section } from '#ui/components/section.tsx'
import { SummaryList } from '#ui/components/summary-list.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { type Attachment, toldReading } from '../domain/attachment.ts'
import type { PublicDocument } from '../domain/document.ts'
import { effectOn } from '../domain/effect.ts'
import { RELATION_KINDS, type Relation } from '../domain/relation.ts'
import { signerText } from '../domain/signer.ts'
import { words } from '../words.ts'
import { EffectTag } from './effect-tag.tsx'
import { addressOf } from './register-address.ts'

export type DocumentPageProps = {
  readonly language: Language
  readonly today: PlainDate
  readonly document: PublicDocument
  readonly relations: readonly Relation[]
  readonly files: readonly (Attachment & { readonly sizeText: string })[]
  readonly procedures: readonly { readonly href: string; readonly name: string }[]
  /** What was corrected after it was published, oldest first. */
  readonly corrections: readonly { readonly day: PlainDate; readonly reason: string }[]
}

/** `/van-ban/:slug`: what a document is, its files, and how it stands to others. */
export function DocumentPage(props: DocumentPageProps) {
  const { language, document } = props
  const text = words(language)
  const path = href(language, '/van-ban')
  const { type, field } = document
  return (
    <PublicLayout
      title={`${text.page.name(text.types[type], document.number)} – ${document.title}`}
      description={document.title}
      section={path}
      before={
        <Breadcrumbs
          items={[
            { text: text.title, href: path },
            { text: text.types[type], href: addressOf(path, { type }) },
            { text: field.name, href: addressOf(path, { field: field.slug }) },
          ]}
        />
      }
    >
      <p class="mc-caption">
        {text.types[type]} <span lang="vi">{document.number}</span>
      </p>
      <h1 class="govuk-heading-l" lang="vi">
        {document.title}
      </h1>
      <div class="mc-columns">
        <div>
          <Facts {...props} />
          <Relations {...props} />
          <Procedures {...props} />
          <Corrections {...props} />
          <PrintButton />
        </div>
        <aside class="mc-aside">
          <Files {...props} />
        </aside>
      </div>
    </PublicLayout>
  )
}

function Facts({ language, today, document }: DocumentPageProps) {
  const { page: text, kinds, types } = words(language)
  const signer = signerText({ name: document.signer, title: document.signerTitle })
  const { issuer, issuerSlug, field, effectiveOn } = document
  const path = href(language, '/van-ban')
  const vietnamese = (said: string) => <span lang="vi">{said}</span>
  return (
    <SummaryList
      rows={[
        { key: text.effect, value: <EffectLine {...{ language, today, document }} /> },
        { key: text.number, value: vietnamese(document.number) },
        { key: text.type, value: types[document.type] },
        { key: text.kind, value: kinds[document.kind] },
        { key: text.field, value: linked(field.name, addressOf(path, { field: field.slug })) },
        { key: text.issuer, value: linked(issuer, addressOf(path, { issuer: issuerSlug }), 'vi') },
        { key: text.signer, value: linked(signer, addressOf(path, { signer }), 'vi') },
        { key: text.issuedOn, value: writeDay(document.issuedOn) },
        { key: text.effectiveOn, value: writeDay(effectiveOn ?? document.issuedOn) },
        ...(document.endsOn === null
          ? []
          : [{ key: text.expiresOn, value: writeDay(document.endsOn) }]),
      ]}
    />
  )
}

function linked(text: string, to: string, lang?: 'vi') {
  return (
    <a class="govuk-link" href={to} lang={lang}>
      {text}
    </a>
  )
}

function EffectLine({
  language,
  today,
  document,
}: Pick<DocumentPageProps, 'language' | 'today' | 'document'>) {
  const { page: text } = words(language)
  const status = effectOn(document, today)
  const since = {
    not_yet: document.effectFrom,
    in_effect: document.effectFrom,
    partly_ended: document.partlyEndsOn,
    ended: document.endsOn,
  }[status]
  return (
    <>
      <EffectTag language={language} status={status} />{' '}
      {since && text[status === 'not_yet' ? 'notUntil' : 'since'](writeDay(since))}
    </>
  )
}

function Relations({ language, relations }: DocumentPageProps) {
  const { page: text, relations: named } = words(language)
  if (relations.length === 0) return null
  const groups = RELATION_KINDS.flatMap(kind =>
    (['done_by', 'does'] as const).map(way => ({
      key: `${way}-${kind}`,
      title: named[way][kind],
      all: relations.filter(each => each.kind === kind && each.way === way),
    })),
  ).filter(({ all }) => all.length > 0)
  return (
    <Section title={text.relations} id="lien-quan">
      <SummaryList
        rows={groups.map(({ title, all }) => ({
          key: title,
          value: all.map(({ other }) => <Related key={other.id} {...{ language, other }} />),
        }))}
      />
    </Section>
  )
}

function Related({ language, other }: { language: Language; other: Relation['other'] }) {
  const { page: text, types } = words(language)
  return (
    <div class="mc-related">
      <a class="govuk-link" href={href(language, `/van-ban/${other.slug}`)}>
        {types[other.type]} <span lang="vi">{other.number}</span>
      </a>{' '}
      {text.dated(writeDay(other.issuedOn))}
      <div class="mc-muted" lang="vi">
        {other.title}
      </div>
    </div>
  )
}

function Procedures({ language, procedures }: DocumentPageProps) {
  const { page: text } = words(language)
  if (procedures.length === 0) return null
  return (
    <Section title={text.fees} id="phi-le-phi">
      <p>{text.feesText}</p>
      <ul class="govuk-list govuk-list--bullet">
        {procedures.map(each => (
          <li key={each.href}>{linked(each.name, each.href)}</li>
        ))}
      </ul>
    </Section>
  )
}

function Corrections({ language, corrections }: DocumentPageProps) {
  const { page: text } = words(language)
  if (corrections.length === 0) return null
  return (
    <Section title={text.corrections} id="dinh-chinh">
      <ul class="govuk-list">
        {corrections.map(({ day, reason }, index) => (
          <li key={index} lang="vi">
            {text.correction(writeDay(day), reason)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Files({ language, files }: DocumentPageProps) {
  const { page: text } = words(language)
  return (
    <Section title={text.files} id="tep">
      {files.length === 0 ? (
        <p class="mc-muted">{text.noFiles}</p>
      ) : (
        <ul class="mc-attachments">
          {files.map(file => (
            <li key={file.id}>
              <a class="govuk-link" href={`/van-ban/tep/${file.id}`}>
                {file.name}
              </a>
              <div class="mc-muted">
                {[kindOf(file), file.sizeText, file.pages && text.pages(file.pages)]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              <Scanned language={language} file={file} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Tells who cannot see it what of a file cannot be read out. */
function Scanned({ language, file }: { language: Language; file: Attachment }) {
  const { page: text } = words(language)
  const { pages, scannedPages } = file
  const reading = toldReading(file.reading, pages)
  if (reading === 'no_words') return <div class="mc-muted">{text.noWords}</div>
  const said =
    reading === 'no_text'
      ? text.scanned
      : scannedPages && pages && text.partlyScanned(scannedPages, pages)
  return said ? <div class="mc-muted">{said}</div> : null
}

function kindOf({ mediaType }: Attachment): string {
  return paperKindOf(mediaType).toUpperCase()
}
