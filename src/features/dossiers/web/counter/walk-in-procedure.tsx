import { Button, Radios, TextInput } from '#ui/index.ts'
import { words } from '../../words.ts'
import type { WalkInModel } from './walk-in.view.ts'

/** Which procedure: words without accents, then one of those that fit. */
export function ProcedurePart({ model }: { model: WalkInModel }) {
  const { typed, errors, offered, chosen, focus } = model
  const text = words(model.language).counter.walkIn
  return (
    <>
      <div class="mc-counter__find">
        <TextInput
          name="procedure_text"
          label={text.procedure}
          hint={text.procedureHint}
          value={typed.lines.procedure_text}
          error={errors['procedure_text']}
          autoFocus={focus === 'procedure_text'}
          autoComplete="off"
          spellCheck={false}
        />
        {/* The first button of the form: what Enter in any field does without scripts. */}
        <Button name="act" value="continue" tone="secondary">
          {text.findProcedure}
        </Button>
      </div>
      <div
        class="mc-counter__suggestions"
        data-suggestions
        data-found={text.foundProcedures(0)}
        hidden
      />
      {offered.length > 0 && (
        <Radios
          name="procedure"
          label={text.chooseProcedure}
          hint={model.mended ? text.mended : undefined}
          items={offered.map(({ slug, name, about }) => ({ value: slug, text: name, hint: about }))}
          value={offered[0]?.slug}
          autoFocus={focus === 'procedure'}
        />
      )}
      {chosen && (
        <p class="mc-counter__chosen" data-chosen>
          {chosen.about}
          <br />
          {chosen.fee}
        </p>
      )}
      {chosen && chosen.feeCounts.length > 0 && (
        <div class="mc-counter__row">
          {chosen.feeCounts.map(count => (
            <TextInput
              name={count.field}
              label={count.label[model.language]}
              value={count.typed}
              error={errors[count.field]}
              inputMode="numeric"
              chars={4}
              autoComplete="off"
            />
          ))}
        </div>
      )}
    </>
  )
}
