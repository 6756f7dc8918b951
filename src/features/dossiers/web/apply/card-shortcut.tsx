import { errorText, type FormError, type Page, type Raw } from '#features/procedures'
import type { Language } from '#kernel/language.ts'
import { Button, Details, Notification, TextInput } from '#ui/index.ts'
import { words } from '../../words.ts'
import { cardField, personsWithCard } from './card.ts'

export type CardShortcutProps = {
  readonly language: Language
  readonly page: Page
  readonly raw: Raw
  readonly errors: readonly FormError[]
  readonly filled: boolean
}

/** A box for the text of an identity card's QR code, for each person that the page asks about. */
export function CardShortcut({ language, page, raw, errors, filled }: CardShortcutProps) {
  const text = words(language).apply.step
  const persons = personsWithCard(page)
  return (
    <>
      {filled && <Notification tone="success" title={text.cardFilled} live />}
      {persons.map(({ key, label }) => {
        const field = cardField(key)
        const error = errors.find(each => each.field === field)
        const typed = error && raw[field]
        return (
          <Details
            key={key}
            summary={persons.length === 1 ? text.card : `${text.card}: ${label[language]}`}
            open={error !== undefined}
          >
            <div data-card-of={key} data-card-said={text.cardFilled}>
              <TextInput
                name={field}
                label={text.cardLabel}
                hint={text.cardHint}
                error={error && errorText(error, language)}
                value={typeof typed === 'string' ? typed : undefined}
                autoComplete="off"
                spellCheck={false}
              />
              <p class="mc-saved" role="status" />
            </div>
            <Button tone="secondary" name="_card" value={key}>
              {text.cardRead}
            </Button>
          </Details>
        )
      })}
    </>
  )
}
