import { writeMoment } from '#kernel/day-text.ts'
import { href } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { ButtonLink } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage, OnPortal } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import {
  type DocumentFormProps,
  fieldId,
  isOffered,
  isTogether,
  type Refused,
  toldOf,
  type WithDocument,
} from './desk-form.ts'
import { DoneNote } from './done-note.tsx'
import { FactsForm } from './facts-form.tsx'
import { FactsList, FeesList } from './facts-list.tsx'
import { feeChangeText } from './fee-changes.ts'
import { FeesPart } from './fees-part.tsx'
import { listErrors } from './fields.ts'
import { FilesPart } from './files-part.tsx'
import { MovesPart } from './moves-part.tsx'
import { RelationsPart } from './relations-part.tsx'
import { STATE_TONES } from './state-tones.ts'
import { ThrowAwayPart } from './throw-away-part.tsx'

/** `/can-bo/van-ban/moi` and `/can-bo/van-ban/:id` */
export function DocumentFormPage(props: DocumentFormProps) {
  const { language, document, refused } = props
  const { desk: text, page, types } = words(language)
  const base = href(language, '/can-bo/van-ban')
  const errors = refused === undefined ? [] : listErrors(language, idErrors(refused))
  const title = document ? page.name(types[document.type], document.number) : text.newTitle
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      <WhatIsDone {...props} />
      <h1 class="govuk-heading-l">{title}</h1>
      {document && <Standing {...props} document={document} />}
      {document?.state === 'published' && !props.mayPublish && (
        <p class="govuk-inset-text">{text.correctedBy}</p>
      )}
      {document && !isOffered(props, 'facts') ? (
        <FactsList {...props} document={document} />
      ) : (
        <FactsForm {...props} />
      )}
      {document && (
        <>
          <FilesPart {...props} document={document} />
          <RelationsPart {...props} document={document} />
          {isOffered(props, 'fees') ? (
            <FeesPart {...props} document={document} />
          ) : (
            <FeesList {...props} document={document} />
          )}
          {document.state === 'draft' && (
            <ThrowAwayPart text={text.draft} base={`${base}/${document.id}`} />
          )}
        </>
      )}
    </OfficerPage>
  )
}

function WhatIsDone({ language, done, theirFees }: DocumentFormProps) {
  const { done: titles, fees } = words(language).desk
  if (done === undefined) return null
  return (
    <DoneNote
      language={language}
      title={titles[toldOf(done)]}
      isTogether={isTogether(done)}
      theirs={feeChangeText(fees.theirs, theirFees)}
    />
  )
}

function Standing(props: WithDocument) {
  const { language, document } = props
  const { desk: text } = words(language)
  const { state, publishedAt, withdrawnAt } = document
  const stands = {
    draft: text.stands.draft,
    published: publishedAt && text.stands.published(writeMoment(publishedAt)),
    withdrawn: withdrawnAt && text.stands.withdrawn(writeMoment(withdrawnAt)),
  }[state]
  return (
    <section class="mc-publish" aria-label={text.filter} id="publish-form">
      <div class="mc-publish__state">
        <StatusTag tone={STATE_TONES[state]}>{text.states[state]}</StatusTag>
        <span>{stands}</span>
      </div>
      <div class="mc-button-group">
        {state === 'published' && (
          <OnPortal>
            {at => (
              <ButtonLink
                size="small"
                tone="quiet"
                href={at(href(language, `/van-ban/${document.slug}`))}
              >
                {text.view}
              </ButtonLink>
            )}
          </OnPortal>
        )}
        <ButtonLink
          size="small"
          tone="quiet"
          href={href(language, `/can-bo/van-ban/${document.id}/lich-su`)}
        >
          {text.history}
        </ButtonLink>
      </div>
      {props.mayPublish && <MovesPart {...props} />}
    </section>
  )
}

function idErrors({ form, errors }: Refused): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([name, code]) => [fieldId(form, name || 'form'), code]),
  )
}
