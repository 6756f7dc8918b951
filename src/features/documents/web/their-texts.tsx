import { Fragment } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Details } from '#ui/components/details.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { type Line, type Piece, passagesOf } from '../use-cases/compare-texts.ts'
import { words } from '../words.ts'

/** What somebody else saved meanwhile, by field. */
export type TheirTexts = Readonly<Record<string, string>>

export type TheirTextsProps = {
  language: Language
  theirs: TheirTexts
  /** How a field is called, and what the reader typed in it. */
  fieldOf: (name: string) => { readonly label: string; readonly typed: string }
}

/** Above a form whose long fields somebody else has just saved otherwise: where the two differ. */
export function TheirTextsPart({ language, theirs, fieldOf }: TheirTextsProps) {
  const { theirTexts: text } = words(language).desk
  if (Object.keys(theirs).length === 0) return null
  return (
    <Notification tone="warning" title={text.title}>
      <p>{text.text}</p>
      {Object.entries(theirs).map(([name, saved]) => {
        const { label, typed } = fieldOf(name)
        return (
          <Details key={name} summary={text.differs(label)} open>
            <div class="mc-since">
              <p class="mc-muted">
                <del class="mc-diff__removed">{text.theirs}</del>{' '}
                <ins class="mc-diff__added">{text.yours}</ins>
              </p>
              <Passages passages={passagesOf(saved, typed)} />
            </div>
          </Details>
        )
      })}
    </Notification>
  )
}

function Passages({ passages }: { passages: readonly (readonly Line[])[] }) {
  return (
    <>
      {passages.map((lines, index) => (
        // The passages of a difference never change their order.
        <Fragment key={String(index)}>
          {index > 0 && <p class="mc-muted">…</p>}
          <div class="mc-diff" lang="vi">
            {lines.map((line, at) => (
              <p key={String(at)}>
                {line.map((piece, of) => (
                  <Words key={String(of)} piece={piece} />
                ))}
              </p>
            ))}
          </div>
        </Fragment>
      ))}
    </>
  )
}

function Words({ piece: { change, text } }: { piece: Piece }) {
  if (change === 'removed') return <del class="mc-diff__removed">{text}</del>
  if (change === 'added') return <ins class="mc-diff__added">{text}</ins>
  return <>{text}</>
}
