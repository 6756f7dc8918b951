import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { ButtonGroup, ButtonLink, HtmlDocument, PrintButton, PrintTools } from '#ui/index.ts'
import type { Paper } from '../../slips/paper.ts'
import { PapersView } from '../../slips/paper.view.tsx'
import { words } from '../../words.ts'

/** Somewhere to go from a printed page. */
export type PaperTool = {
  readonly text: string
  readonly href: string
  readonly key?: string
}

export type PapersPageProps = {
  readonly language: Language
  readonly siteName: string
  readonly papers: readonly Paper[]
  readonly pdfHref: string
  readonly tools: readonly PaperTool[]
  /** Opens the browser's print window at once. */
  readonly printNow?: boolean
  readonly children?: ComponentChildren
}

/** Papers on the screen as they will be printed, with the buttons that do not print above them. */
export function PapersPage(props: PapersPageProps) {
  const { language, papers } = props
  const text = words(language).slips
  return (
    <HtmlDocument
      language={language}
      title={papers[0]?.title ?? ''}
      siteName={props.siteName}
      bodyClass="mc-desk"
      styles={['papers.css']}
      scripts={props.printNow ? ['dossiers/print-now.js'] : []}
      noIndex
    >
      <PrintTools>
        <ButtonGroup>
          <PrintButton />
          <ButtonLink href={props.pdfHref} tone="secondary">
            {text.pdf}
          </ButtonLink>
          {props.tools.map(tool => (
            <ButtonLink href={tool.href} tone="secondary" accessKey={tool.key}>
              {tool.text}
            </ButtonLink>
          ))}
        </ButtonGroup>
        {props.children}
      </PrintTools>
      <main id="main" tabindex={-1}>
        <PapersView papers={papers} />
      </main>
    </HtmlDocument>
  )
}
