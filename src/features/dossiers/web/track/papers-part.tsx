import type { Language } from '#kernel/language.ts'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { words } from '../../words.ts'
import type { SentFileRow, TrackingModel } from './tracking.view.ts'

type Props = { language: Language } & Pick<TrackingModel, 'files' | 'papers'>

/** What was handed in: files with size and hash, and papers counted at the counter. */
export function PapersPart({ language, files, papers }: Props) {
  const say = words(language).track.files
  return (
    <Section title={say.title} id="giay-to">
      {papers.length > 0 && (
        <Table
          caption={say.paper}
          rows={papers}
          rowKey={paper => paper.name}
          columns={[
            { id: 'name', heading: say.paper, cell: paper => paper.name },
            { id: 'count', heading: say.count, cell: paper => paper.count },
          ]}
        />
      )}
      {files.length > 0 && <FilesTable language={language} files={files} />}
      {files.length + papers.length === 0 && <p class="govuk-body">{say.none}</p>}
    </Section>
  )
}

function FilesTable({ language, files }: { language: Language; files: readonly SentFileRow[] }) {
  const say = words(language).track.files
  return (
    <Table
      caption={say.title}
      hideCaption
      rows={files}
      rowKey={file => file.id}
      columns={[
        { id: 'name', heading: say.name, cell: file => <NameAndHash say={say.hash} file={file} /> },
        { id: 'size', heading: say.size, cell: file => <span class="mc-nowrap">{file.size}</span> },
        { id: 'added', heading: say.added, cell: file => file.added },
      ]}
    />
  )
}

function NameAndHash({ file, say }: { file: SentFileRow; say: string }) {
  return (
    <>
      <span class="mc-break">{file.name}</span>
      <span class="mc-due__basis">
        {say} <code class="mc-hash">{file.sha256}</code>
      </span>
    </>
  )
}
