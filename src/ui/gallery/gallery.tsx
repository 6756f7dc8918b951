import type { Language } from '#kernel/language.ts'
import { type Frame, PublicLayout, Section } from '../index.ts'
import { contentExamples, feedbackExamples, journeyExamples } from './content-examples.tsx'
import { Examples } from './example.tsx'
import { actionExamples, choiceExamples, formExamples } from './form-examples.tsx'
import { figureExamples, listExamples, newsExamples, ratingExamples } from './list-examples.tsx'
import { galleryWords } from './words.ts'

/** Every component in its states, for review; the tests validate this very page. */
export function GalleryPage(props: { language: Language; frame?: Frame | undefined }) {
  const words = galleryWords(props.language)
  const parts = [
    { title: words.parts.actions, examples: actionExamples(words) },
    { title: words.parts.forms, examples: formExamples(words) },
    { title: words.parts.choices, examples: choiceExamples(words) },
    { title: words.parts.feedback, examples: feedbackExamples(words) },
    { title: words.parts.content, examples: contentExamples(words) },
    { title: words.parts.lists, examples: listExamples(words) },
    { title: words.parts.figures, examples: figureExamples(words) },
    { title: words.parts.rating, examples: ratingExamples(words) },
    { title: words.parts.journey, examples: journeyExamples(words) },
    { title: words.parts.news, examples: newsExamples(words) },
  ]
  return (
    <PublicLayout title={words.title} frame={props.frame} noIndex>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="mc-lead">{words.lead}</p>
      {parts.map(part => (
        <Section key={part.title} title={part.title}>
          <Examples examples={part.examples} />
        </Section>
      ))}
    </PublicLayout>
  )
}
