import { Section, SummaryList, Table } from '#ui/index.ts'
import type { Names } from './dossier-names.ts'
import type { FileModel, PapersModel } from './dossier-papers.view.ts'

/** What the applicant answered and handed in. */
export function FilesPart({ papers, text }: { papers: PapersModel; text: Names['text'] }) {
  return (
    <>
      {papers.answers.length > 0 && (
        <Section title={text.answers}>
          {papers.answers.map(section => (
            <div key={section.key}>
              <h3 class="govuk-heading-s">{section.title}</h3>
              <SummaryList
                rows={section.rows.map(row => ({
                  key: row.key,
                  value: <Lines lines={row.lines} />,
                }))}
              />
            </div>
          ))}
        </Section>
      )}
      <Section title={text.papers}>
        {papers.papers.length + papers.files.length === 0 && (
          <p class="govuk-body">{text.noPapers}</p>
        )}
        {papers.papers.length > 0 && <PaperTable papers={papers} text={text} />}
        {papers.files.length > 0 && <Files files={papers.files} text={text} />}
      </Section>
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="mc-row__line">
          {line}
        </span>
      ))}
    </>
  )
}

function PaperTable({ papers: { papers }, text }: { papers: PapersModel; text: Names['text'] }) {
  return (
    <Table
      caption={text.paper}
      hideCaption
      rows={papers}
      rowKey={paper => `${paper.key}${paper.name}`}
      columns={[
        { id: 'name', heading: text.paper, cell: paper => paper.name },
        { id: 'originals', heading: text.originals, numeric: true, cell: paper => paper.originals },
        {
          id: 'certified',
          heading: text.certifiedCopies,
          numeric: true,
          cell: paper => paper.certifiedCopies,
        },
        {
          id: 'photocopies',
          heading: text.photocopies,
          numeric: true,
          cell: paper => paper.photocopies,
        },
      ]}
    />
  )
}

function Files({ files, text }: { files: readonly FileModel[]; text: Names['text'] }) {
  return (
    <ul class="mc-files">
      {files.map(file => (
        <li key={file.id} class="mc-files__item">
          <span class="mc-files__name">
            <a class="govuk-link" href={file.href}>
              {file.name}
            </a>
            <span class="mc-row__line mc-row__line--soft">{file.about}</span>
          </span>
          <a class="govuk-link" href={file.downloadHref} download>
            {text.download}
            <span class="govuk-visually-hidden"> {file.name}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
