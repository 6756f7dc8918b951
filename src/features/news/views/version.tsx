import type { ComponentChildren } from 'preact'
import { writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Difference, isChanged, type Line, type Piece } from '../use-cases/difference.ts'
import type { HistoryWords } from '../words/history.vi.ts'
import { words } from '../words.ts'

export type VersionProps = {
  language: Language
  text: HistoryWords
  /** Where the text is on the desk. */
  base: string
  /** What such a text consists of. */
  parts: readonly (keyof Difference)[]
  version: { language: Language; revision: number; savedAt: Date; savedBy: string | undefined }
  /** From the version before; undefined for the first. */
  before: number | undefined
  difference: Difference
  isNewest: boolean
}

/** `/can-bo/tin-tuc/:id/ban/:language/:revision`, and the same of a page: what a version changed, and restoring it. */
export function VersionPage(props: VersionProps) {
  const { language, text, base, version, before, difference } = props
  const { versions } = words(language).desk
  const title = text.differenceTitle(version.revision)
  return (
    <OfficerPage title={title}>
      <BackLink href={`${base}/lich-su`} text={text.title} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="mc-muted">
        {versions[version.language]}
        {' · '}
        {text.by(version.savedBy ?? text.system, writeMoment(version.savedAt))}
      </p>
      {before === undefined ? (
        <p>{text.first}</p>
      ) : (
        <p>
          {text.against(before)}: <DifferenceLegend text={text} />
        </p>
      )}
      {props.parts.map(part => (
        <Section key={part} title={text.parts[part]}>
          {before !== undefined && !isChanged(difference[part]) && (
            <p class="mc-muted">{text.same}</p>
          )}
          <Lines lines={difference[part]} language={version.language} text={text} />
        </Section>
      ))}
      {props.isNewest ? (
        <p class="mc-muted">{text.newest}</p>
      ) : (
        <Form action={`${base}/ban/${version.language}/${String(version.revision)}/khoi-phuc`}>
          <p class="govuk-hint">{text.restoreHint}</p>
          <Button>{text.restore}</Button>
        </Form>
      )}
    </OfficerPage>
  )
}

/** How what was taken away and what was added look. */
export function DifferenceLegend({ text: { legend } }: { text: HistoryWords }) {
  return (
    <>
      <del class="mc-diff__removed">{legend.removed}</del>{' '}
      <ins class="mc-diff__added">{legend.added}</ins>
    </>
  )
}

/** The lines of a part, with what differs in them. */
export function Lines({ lines, language, text }: LinesProps) {
  const { pictures } = words(language).desk
  return (
    <div class="mc-diff" lang={language}>
      {lines.map((line, index) => (
        // Lines of a version never change their order.
        <p key={String(index)} class={CLASSES[line.kind]}>
          {line.form === 'cells' && <span class="mc-muted">{text.cellsChanged}</span>}
          {line.form === 'named' && <NameOfLine {...line} text={text} />}
          {line.pieces.map((piece, at) => (
            <Words
              key={String(at)}
              piece={
                line.kind === 'picture'
                  ? { ...piece, text: pictures.number(Number(piece.text)) }
                  : piece
              }
            />
          ))}
        </p>
      ))}
    </div>
  )
}

type LinesProps = {
  lines: readonly Line[]
  /** Of the text. */
  language: Language
  text: HistoryWords
}

/** Lines of two kinds may look alike. */
function NameOfLine({ kind, depth, pieces, text }: Line & { text: HistoryWords }) {
  const name = `${text.kinds[kind](depth)}: `
  return <Words piece={{ text: name, looks: [], change: pieces[0]?.change ?? 'same' }} />
}

const CLASSES: Readonly<Record<Line['kind'], string | undefined>> = {
  paragraph: undefined,
  h2: 'mc-diff__heading',
  h3: 'mc-diff__heading',
  item: 'mc-diff__item',
  numbered: 'mc-diff__numbered',
  quote: 'mc-diff__quote',
  row: 'mc-diff__row',
  picture: 'mc-muted',
}

function Words({ piece: { change, looks, text } }: { piece: Piece }) {
  let shown: ComponentChildren = text
  for (const Look of ELEMENTS) if (looks.includes(Look)) shown = <Look>{shown}</Look>
  if (change === 'removed') return <del class="mc-diff__removed">{shown}</del>
  if (change === 'added') return <ins class="mc-diff__added">{shown}</ins>
  return <span class={looks.includes('address') ? 'mc-muted' : undefined}>{shown}</span>
}

const ELEMENTS = ['strong', 'em', 's'] as const
