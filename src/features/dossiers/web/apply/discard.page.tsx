import { href, type Language } from '#kernel/language.ts'
import {
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  Form,
  PublicLayout,
  WarningText,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { draftHref } from './draft-address.ts'
import type { OpenDraft } from './open-draft.ts'

/** `/ho-so/nhap/:key/xoa`: asks before a draft is thrown away. */
export function DiscardPage({ language, key, draft }: OpenDraft) {
  const text = words(language).apply.discard
  return (
    <PublicLayout
      title={`${text.title} – ${draft.version.name[language]}`}
      noIndex
      before={<BackLink href={draftHref(language, key, 'giu-lai')} />}
    >
      <div class="mc-read">
        <p class="mc-caption">{draft.version.name[language]}</p>
        <h1 class="govuk-heading-l">{text.title}</h1>
        <WarningText>{text.text}</WarningText>
        <Form action={draftHref(language, key, 'xoa')}>
          <ButtonGroup>
            <Button tone="warning">{text.sure}</Button>
            <ButtonLink href={draftHref(language, key)} tone="secondary">
              {text.not}
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}

/** Said once the draft is gone. */
export function DiscardedPage({ language }: { language: Language }) {
  const text = words(language).apply.discard
  return (
    <PublicLayout title={text.doneTitle} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.doneTitle}</h1>
        <p class="mc-lead">{text.doneText}</p>
        <ButtonLink href={href(language, '/thu-tuc')}>
          {words(language).apply.lost.procedures}
        </ButtonLink>
      </div>
    </PublicLayout>
  )
}
