import { writeDay, writeMoment } from '#kernel/day-text.ts'
import type { Language } from '#kernel/language.ts'
import { Card, CardGrid } from '#ui/index.ts'
import type { ListedDraft } from '../../use-cases/find-draft.ts'
import { words } from '../../words.ts'
import { draftHref } from './draft-address.ts'

export type DraftListProps = {
  readonly language: Language
  readonly drafts: readonly ListedDraft[]
}

/** Drafts of the signed-in person, each with the way back into it. Prints nothing when there is none. */
export function DraftList({ language, drafts }: DraftListProps) {
  const text = words(language).apply.drafts
  if (drafts.length === 0) return null
  return (
    <CardGrid
      wide
      items={drafts.map(draft => ({
        key: draft.id,
        card: (
          <Card
            title={draft.version.name[language]}
            href={draftHref(language, draft.id)}
            text={
              <>
                {text.saved(writeMoment(draft.savedAt))}
                <br />
                {text.keptUntil(writeDay(draft.keptUntil))}
              </>
            }
          />
        ),
      }))}
    />
  )
}
