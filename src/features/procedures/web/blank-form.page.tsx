import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { PrintLayout } from '#ui/layouts/print-layout.tsx'
import type { Paper } from '../domain/content.schema.ts'
import type { Question } from '../domain/forms/form.schema.ts'
import { partsOf } from '../domain/forms/person-parts.ts'
import type { ProcedureVersion } from '../domain/procedure.ts'
import { words } from '../words.ts'

export type BlankProps = {
  readonly language: Language
  readonly version: ProcedureVersion
  readonly paper: Paper
  readonly siteName: string
}

/** `/thu-tuc/:slug/mau/:paper`: the form's own questions on paper, to be filled in by hand. */
export function BlankFormPage(props: BlankProps) {
  const { language, version } = props
  const text = words(language).blank
  const sections = version.form.sections
    .map(section => ({
      ...section,
      questions: section.pages
        .flatMap(page => page.questions)
        .filter(question => question.kind !== 'file'),
    }))
    .filter(section => section.questions.length > 0)
  return (
    <BlankPaper {...props}>
      <p class="mc-document__line">{text.to(text.unitBlank)}</p>
      {sections.map(section => (
        <section key={section.key}>
          <h2>{section.title[language]}</h2>
          {section.questions.map(question => (
            <BlankLine key={question.key} question={question} language={language} />
          ))}
        </section>
      ))}
      <p>{text.promise}</p>
      <p class="mc-muted">{text.forProcedure(version.name[language], version.procedure.code)}</p>
    </BlankPaper>
  )
}

/** A4 with motto, title and room for the signature. */
export function BlankPaper(props: BlankProps & { heading?: string; children: ComponentChildren }) {
  const { language, version, paper } = props
  const text = words(language).blank
  return (
    <PrintLayout
      language={language}
      siteName={props.siteName}
      title={paper.name[language]}
      agency=""
      nation={text.motto}
      motto={text.motto2}
      placeAndDate={text.placeDate}
      heading={(props.heading ?? paper.name[language]).toLocaleUpperCase('vi')}
      tools={
        <>
          <PrintButton />
          <ButtonLink tone="quiet" href={href(language, `/thu-tuc/${version.procedure.slug}`)}>
            {version.name[language]}
          </ButtonLink>
        </>
      }
      signers={[{ role: text.signer.toLocaleUpperCase('vi'), hint: text.signHint }]}
    >
      {props.children}
    </PrintLayout>
  )
}

function BlankLine({ question, language }: { question: Question; language: Language }) {
  const label = question.label[language]
  if (question.kind === 'person') {
    return (
      <>
        <p>
          <strong>{label}</strong>
        </p>
        {partsOf(question).map(part => (
          <BlankLine key={part.key} question={part} language={language} />
        ))}
      </>
    )
  }
  return (
    <p class="mc-blank">
      <span>{label}:</span>
      <Answer question={question} language={language} />
    </p>
  )
}

function Answer({ question, language }: { question: Question; language: Language }) {
  const options = optionsOf(question, language)
  if (options) {
    return (
      <>
        {options.map(option => (
          <span key={option} class="mc-blank__option">
            ☐ {option}
          </span>
        ))}
      </>
    )
  }
  const lines = question.kind === 'long_text' || question.kind === 'list' ? LONG : 0
  return (
    <>
      <span class="mc-blank__line" />
      {Array.from({ length: lines }, (_, index) => (
        <span key={String(index)} class="mc-blank__more" />
      ))}
    </>
  )
}

const LONG = 3

function optionsOf(question: Question, language: Language): readonly string[] | undefined {
  if ('options' in question) return question.options.map(option => option.label[language])
  const { yes, no } = words(language).blank
  return question.kind === 'yes_no' ? [yes, no] : undefined
}
