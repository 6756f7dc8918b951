/** Renders papers as a page to print: the same blocks as the PDF, laid out by src/ui/styles/_slips.scss. */
import { never } from '#kernel/never.ts'
import { FieldsView, ItemsView, SignaturesView, TextView } from './html/lines.view.tsx'
import { TableView } from './html/table.view.tsx'
import { LetterheadView, TitleView } from './html/top.view.tsx'
import type { Block, Paper } from './paper.ts'

/** The papers one below the other, each from a new page when printed. Goes into a page's `main`. */
export function PapersView({ papers }: { papers: readonly Paper[] }) {
  return (
    <div class="slips">
      {papers.map(paper => (
        <PaperView paper={paper} />
      ))}
    </div>
  )
}

function PaperView({ paper }: { paper: Paper }) {
  return (
    <article class={`slip slip--${paper.orientation}`} lang="vi">
      {paper.blocks.map(block => (
        <BlockView block={block} />
      ))}
      <p class="slip__foot">{paper.foot}</p>
    </article>
  )
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'letterhead':
      return <LetterheadView block={block} />
    case 'title':
      return <TitleView block={block} />
    case 'heading':
      return (
        <>
          <h2 class="slip__heading">{block.text}</h2>
          {block.gloss && <Gloss text={block.gloss} />}
        </>
      )
    case 'fields':
      return <FieldsView block={block} />
    case 'text':
      return <TextView block={block} />
    case 'items':
      return <ItemsView block={block} />
    case 'table':
      return <TableView block={block} />
    case 'signatures':
      return <SignaturesView block={block} />
    default:
      return never(block)
  }
}

function Gloss({ text }: { text: string }) {
  return (
    <p class="slip__gloss" lang="en">
      {text}
    </p>
  )
}
