import { href } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { Section } from '#ui/components/section.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import type { Comment } from '../domain/consultation.ts'
import { words } from '../words.ts'
import { AnswerSeveralPart, TickComment } from './answer-several-part.tsx'
import type { WithConsultation } from './consultation-form.ts'
import { aboutOf } from './draft-paragraphs.tsx'
import { ParagraphQuote } from './paragraph-quote.tsx'
import { authorOf } from './report-lines.ts'

/** The comments on a draft with their answers. */
export function CommentsPart(props: WithConsultation) {
  const { language, comments, phase } = props
  const { desk: text } = words(language).consultation
  const open = comments.filter(({ answer }) => answer === undefined).length
  return (
    <Section title={text.comments} id="y-kien">
      {comments.length === 0 && <p class="mc-muted">{text.noComments}</p>}
      {phase === 'open' && <p class="mc-muted">{text.answerAfter}</p>}
      {phase === 'closed' && comments.length > 0 && (
        <p>
          <strong>
            {open === 0 ? text.allAnswered : text.unanswered(writeNumber(language, open))}
          </strong>
        </p>
      )}
      {phase === 'closed' && open > 1 && <AnswerSeveralPart {...props} />}
      {comments.map(comment => (
        <Line key={comment.id} {...props} comment={comment} mayTick={open > 1} />
      ))}
    </Section>
  )
}

function Line({
  language,
  consultation,
  paragraphs,
  comment,
  phase,
  isInCharge,
  refused,
  mayTick,
}: WithConsultation & { comment: Comment; mayTick: boolean }) {
  const { desk: text, report } = words(language).consultation
  const { answer, organisation } = comment
  const base = href(language, `/can-bo/gop-y/${consultation.id}/y-kien/${comment.id}`)
  const about = aboutOf(language, paragraphs, comment.paragraph)
  return (
    <article class="mc-report-line">
      <h3 class="govuk-heading-s">{about}</h3>
      <ParagraphQuote
        language={language}
        paragraph={paragraphs.find(({ position }) => position === comment.paragraph)}
        draftHref=""
      />
      <p class="mc-said" lang="vi">
        {comment.body}
      </p>
      <p class="mc-muted">
        {report.by}: {authorOf(language, organisation, answer?.isConfirmed ?? false)}{' '}
        {comment.hasContact && isInCharge && (
          <a class="govuk-link" href={`${base}/lien-he`}>
            {text.contact}
            <span class="govuk-visually-hidden"> {organisation}</span>
          </a>
        )}
      </p>
      <div class="mc-report-line__answer">
        {answer === undefined ? (
          <StatusTag tone="waiting">{text.notAnswered}</StatusTag>
        ) : (
          <>
            <strong>{report.outcomes[answer.outcome]}</strong>
            <p class="mc-said" lang="vi">
              {answer.reason}
            </p>
          </>
        )}{' '}
        {phase === 'closed' && answer === undefined && mayTick && (
          <TickComment {...{ language, refused, about }} id={comment.id} />
        )}
        {phase === 'closed' && (
          <a class="govuk-link" href={base}>
            {text.answer}
            <span class="govuk-visually-hidden"> {about}</span>
          </a>
        )}
      </div>
    </article>
  )
}
