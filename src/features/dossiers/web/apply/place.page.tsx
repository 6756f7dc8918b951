import { BackLink, Button, ErrorSummary, Form, PublicLayout } from '#ui/index.ts'
import { words } from '../../words.ts'
import { draftHref } from './draft-address.ts'
import type { OpenDraft } from './open-draft.ts'
import { PLACE, PlaceField } from './place-field.tsx'
import type { Place } from './places.ts'

export type PlacePageProps = {
  readonly open: OpenDraft
  readonly places: readonly Place[]
  readonly chosen: string | undefined
  readonly error: string | undefined
}

/** `/ho-so/nhap/:key/noi-nop`: where the dossier goes. */
export function PlacePage({ open, places, chosen, error }: PlacePageProps) {
  const { language, key, draft } = open
  const text = words(language).apply
  return (
    <PublicLayout
      title={`${text.start.place} – ${draft.version.name[language]}`}
      noIndex
      hasErrors={error !== undefined}
      before={<BackLink href={draftHref(language, key, 'kiem-tra')} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={error === undefined ? [] : [{ field: PLACE, text: error }]} />
        <p class="mc-caption">{draft.version.name[language]}</p>
        <Form action={draftHref(language, key, 'noi-nop')}>
          <PlaceField {...{ language, places, chosen, error }} asHeading />
          <Button size="large">{text.step.next}</Button>
        </Form>
      </div>
    </PublicLayout>
  )
}
