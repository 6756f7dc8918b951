import { href, type Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import type { Paper } from '../domain/content.schema.ts'
import type { ProcedureVersion } from '../domain/procedure.ts'
import { copiesText } from '../views/facts.ts'
import { words } from '../words.ts'

type Props = { readonly language: Language; readonly version: ProcedureVersion }

/** What to bring or upload, with the forms to print. */
export function PapersPart({ language, version }: Props) {
  const text = words(language).procedure
  return (
    <Section title={text.papers} id="giay-to">
      <Table
        caption={text.papers}
        hideCaption
        columns={[
          {
            id: 'name',
            heading: text.paper,
            cell: paper => <PaperCell paper={paper} language={language} version={version} />,
            rowHeading: true,
          },
          {
            id: 'copies',
            heading: text.copies,
            cell: paper => <span class="mc-nowrap">{copiesText(paper.copies, language)}</span>,
          },
        ]}
        rows={version.content.papers}
        rowKey={paper => paper.key}
      />
    </Section>
  )
}

function PaperCell({ paper, language, version }: Props & { paper: Paper }) {
  const text = words(language).procedure
  const condition = paper.askedIf ? text.whenAsked : paper.required ? undefined : text.optional
  return (
    <>
      {paper.name[language]}
      {condition && <div class="mc-muted">{condition}</div>}
      {paper.note && <div class="mc-muted">{paper.note[language]}</div>}
      {paper.reusedFrom && <div class="mc-muted">{text.reused(paper.reusedFrom[language])}</div>}
      {paper.template && (
        <div>
          <a
            class="govuk-link"
            href={href(
              language,
              `/thu-tuc/${version.procedure.slug}/mau/${paper.key.replaceAll('_', '-')}`,
            )}
          >
            {text.template}
            <span class="govuk-visually-hidden">: {paper.name[language]}</span>
          </a>
        </div>
      )}
    </>
  )
}
