import type { HandedBack } from '#platform/http/refused-form.ts'
import type { PageContext } from '#platform/http/request.ts'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { en } from './app.en.ts'
import { vi } from './app.vi.ts'
import { CarriedForm } from './carried-form.tsx'

/** The page that carries a form which came too often from its address: everything typed in it, unseen, to be sent again. */
export function refusedFormPage({ language, address }: PageContext, form: HandedBack) {
  const { refused: text } = language === 'vi' ? vi : en
  return (
    <PublicLayout title={text.title} noIndex>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-lead">{text.lead}</p>
        <p class="govuk-body">{text.kept}</p>
        <p class="govuk-body">{text.wait(form.wait)}</p>
        <CarriedForm language={language} address={address} form={form} />
      </div>
    </PublicLayout>
  )
}
