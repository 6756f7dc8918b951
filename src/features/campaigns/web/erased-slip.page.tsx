import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { words } from '../words.ts'

/** `/dang-ky/phieu/:token` after the retention day: the link is right, and nothing is kept that it could show. */
export function ErasedSlipPage({ language }: { readonly language: Language }) {
  const { slip, title } = words(language)
  const base = href(language, '/dang-ky')
  return (
    <PublicLayout
      title={slip.title}
      section={base}
      noIndex
      before={<BackLink href={base} text={title} />}
    >
      <h1 class="govuk-heading-l">{slip.erasedTitle}</h1>
      <p class="mc-lead">{slip.erased}</p>
    </PublicLayout>
  )
}
