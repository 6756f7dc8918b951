import { signInPath } from '#features/accounts'
import { href, type Language } from '#kernel/language.ts'
import type { Refusal, UnsentForm } from '#platform/http/refused-form.ts'
import type { PageContext } from '#platform/http/request.ts'
import { ButtonLink } from '#ui/components/button.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { en } from './app.en.ts'
import { vi } from './app.vi.ts'
import { CarriedForm } from './carried-form.tsx'
import { typedTexts } from './typed-texts.ts'

const CHARACTERS_IN_A_ROW = 36
const MOST_ROWS = 20

/** The page that carries a form whose sender has to sign in first: to be sent again once that is done, or copied. */
export function unsentFormPage({ language, address, path }: PageContext, form: UnsentForm) {
  const { unsent: text } = language === 'vi' ? vi : en
  const start = path.startsWith('/can-bo/') ? '/can-bo' : '/'
  const back = form.filledInOn ?? href(language, start)
  const { title, lead, doFirst } = text.why[form.why]
  const texts = typedTexts(form.fields)
  return (
    <PublicLayout title={title} noIndex scripts={['unsaved.js']}>
      <div class="mc-read">
        <h1 class="govuk-heading-l">{title}</h1>
        <p class="mc-lead">{lead}</p>
        <Notification tone="warning" title={text.nothingStored}>
          {text.onlyHere}
        </Notification>
        <ol class="govuk-list govuk-list--number">
          <li>{doFirst}</li>
          <li>{text.thenSend}</li>
        </ol>
        <p>
          <ButtonLink href={besideOf(form.why, language, back)} tone="secondary" beside>
            {text.open[form.why]}
          </ButtonLink>
        </p>
        <CarriedForm {...{ language, address, form }} unsaved />
        {texts.length > 0 && (
          <Section title={text.typed}>
            <p class="govuk-body">{text.copy}</p>
            {texts.map((each, at) => (
              <Textarea
                key={String(at)}
                name={`typed-${String(at + 1)}`}
                label={text.part(at + 1)}
                value={each}
                rows={rowsOf(each)}
                readOnly
              />
            ))}
          </Section>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={back}>
            {text.back}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}

/** Where one becomes who may send it. Whoever is signed in as somebody else signs out first, in the officers' part. */
function besideOf(why: Refusal, language: Language, back: string): string {
  if (why === 'sign_in_as_citizen') return signInPath('citizen', back)
  if (why === 'sign_in_as_officer') return signInPath('officer', back)
  return href(language, '/can-bo')
}

/** As high as the text on a phone, within reason. */
function rowsOf(text: string): number {
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_IN_A_ROW), 0)
  return Math.min(rows, MOST_ROWS)
}
