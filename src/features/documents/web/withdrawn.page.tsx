import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { type Answer, page } from '#platform/http/answer.ts'
import { Breadcrumbs } from '#ui/components/breadcrumbs.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Consultation } from '../domain/consultation.ts'
import type { WithdrawnDocument } from '../domain/document.ts'
import { words } from '../words.ts'

const GONE = 410

/** In place of a document's page: what it was, and that it was withdrawn. Why is told to those who keep the register only. */
export function withdrawnDocument(language: Language, document: WithdrawnDocument): Answer {
  const { title, page: text, types, withdrawn } = words(language)
  const { type, number, issuer, issuedOn } = document
  return gone({
    language,
    caption: `${text.name(types[type], number)}, ${text.dated(writeDay(issuedOn))}. ${issuer}`,
    title: document.title,
    said: withdrawn.document(dayOf(document.withdrawnAt)),
    more: withdrawn.documentText(issuer),
    to: { text: title, href: href(language, '/van-ban') },
    toText: withdrawn.toRegister,
  })
}

/** In place of the page of a consultation. */
export function withdrawnConsultation(
  language: Language,
  { agency, title, withdrawnAt }: Consultation,
): Answer {
  const { consultation: text, withdrawn } = words(language)
  return gone({
    ...{ language, caption: agency, title },
    said: withdrawn.consultation(withdrawnAt === null ? '' : dayOf(withdrawnAt)),
    more: withdrawn.consultationText(agency),
    to: { text: text.title, href: href(language, '/gop-y-du-thao') },
    toText: withdrawn.toConsultations,
  })
}

const dayOf = (at: Instant): string => writeDay(dateInVietNam(at))

type WithdrawnProps = {
  readonly language: Language
  readonly caption: string
  readonly title: string
  readonly said: string
  readonly more: string
  /** The list that it stood in. */
  readonly to: { readonly text: string; readonly href: string }
  readonly toText: string
}

function gone(props: WithdrawnProps): Answer {
  return page(<WithdrawnPage {...props} />, { status: GONE })
}

function WithdrawnPage({ language, caption, title, said, more, to, toText }: WithdrawnProps) {
  return (
    <PublicLayout
      title={title}
      section={href(language, '/van-ban')}
      noIndex
      before={<Breadcrumbs items={[to]} />}
    >
      <p class="mc-caption" lang="vi">
        {caption}
      </p>
      <h1 class="govuk-heading-l" lang="vi">
        {title}
      </h1>
      <Notification tone="warning" title={said}>
        <p>{more}</p>
        <p>
          <a class="govuk-link" href={to.href}>
            {toText}
          </a>
        </p>
      </Notification>
    </PublicLayout>
  )
}
