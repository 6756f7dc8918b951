import type { Paper } from '../domain/content.schema.ts'
import { BlankPaper, type BlankProps } from './blank-form.page.tsx'

export type TemplatePageProps = BlankProps & {
  readonly template: Extract<NonNullable<Paper['template']>, { kind: 'text' }>
}

/** `/thu-tuc/:slug/mau/:paper`: a text to be printed, filled in and signed. */
export function TemplatePage({ template, ...props }: TemplatePageProps) {
  return (
    <BlankPaper {...props} heading={template.title[props.language]}>
      {template.paragraphs.map(paragraph => (
        <p key={paragraph.vi}>{paragraph[props.language]}</p>
      ))}
    </BlankPaper>
  )
}
