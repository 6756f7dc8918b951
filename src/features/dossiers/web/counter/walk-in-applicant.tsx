import { Details, Fieldset, TextInput } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { WalkInLine } from './walk-in.form.ts'
import type { WalkInModel } from './walk-in.view.ts'

const MORE: readonly WalkInLine[] = ['email', 'birth_date', 'submitter', 'request', 'sets']

/** Who applies. What is rarely asked is folded away until it holds something. */
export function ApplicantPart({ model }: { model: WalkInModel }) {
  const { typed, errors, focus } = model
  const { lines } = typed
  const text = words(model.language).counter.walkIn
  const line = (name: WalkInLine, label: string) => ({
    name,
    label,
    value: lines[name],
    error: errors[name],
    autoFocus: focus === name,
    autoComplete: 'off' as const,
  })
  const isOpen = MORE.some(name => lines[name] !== '' || errors[name] !== undefined)
  return (
    <Fieldset legend={text.applicant}>
      <TextInput {...line('identity', text.identity)} hint={text.identityHint} spellCheck={false} />
      <p class="mc-counter__status" data-look-up-status role="status" />
      <div class="mc-counter__row">
        <TextInput {...line('name', text.name)} spellCheck={false} />
        <TextInput {...line('phone', text.phone)} type="tel" />
      </div>
      <TextInput {...line('address', text.address)} />
      <Details summary={text.more} open={isOpen}>
        <div class="mc-counter__row">
          <TextInput {...line('email', text.email)} type="email" />
          <TextInput
            {...line('birth_date', text.birthDate)}
            hint={text.birthDateHint}
            inputMode="numeric"
          />
        </div>
        <div class="mc-counter__row">
          <TextInput {...line('submitter', text.submitter)} spellCheck={false} />
          <TextInput {...line('sets', text.sets)} inputMode="numeric" chars={4} />
        </div>
        <TextInput {...line('request', text.request)} hint={text.requestHint} />
      </Details>
    </Fieldset>
  )
}
