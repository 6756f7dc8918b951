import { href, type Language } from '#kernel/language.ts'
import { Textarea } from '#ui/components/textarea.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'
import { OWN_COMMENTS_PATH } from './own-comments.tsx'

/** What a reader sent below an article that was withdrawn while it was written: nothing takes it, and it is handed back. */
export function WithdrawnArticlePage(props: { language: Language; unsent: string | undefined }) {
  const { language, unsent } = props
  const { withdrawn: text, yours, own } = words(language).comments
  return (
    <PublicLayout title={text.title} section={href(language, '/tin-tuc')} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="govuk-body">{text.text}</p>
        {unsent && <Textarea name="body" label={yours} value={unsent} rows={7} readOnly />}
        <p class="govuk-body">
          <a class="govuk-link" href={href(language, '/tin-tuc')}>
            {own.toNews}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={href(language, OWN_COMMENTS_PATH)}>
            {own.title}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}
