import type { Block, Field, Signature } from '../paper.ts'

type Of<K extends Block['kind']> = { block: Extract<Block, { kind: K }> }

/** Labels and values, each value on a dotted leader. */
export function FieldsView({ block }: Of<'fields'>) {
  return (
    <dl class="slip__fields">
      {block.fields.map(field => (
        <div class="slip__field">
          <dt>
            <Label field={field} />
          </dt>
          <dd class={field.strong ? 'slip__strong' : undefined}>{field.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Label({ field }: { field: Field }) {
  if (!field.gloss) return <>{`${field.label}:`}</>
  return (
    <>
      {`${field.label} `}
      <span class="slip__gloss" lang="en">{`(${field.gloss})`}</span>:
    </>
  )
}

/** A paragraph. */
export function TextView({ block }: Of<'text'>) {
  return (
    <p class={`slip__text slip__text--${block.align ?? 'left'}`}>
      {block.runs.map(run => {
        if (run.bold) return <strong>{run.text}</strong>
        return run.italic ? <em>{run.text}</em> : run.text
      })}
    </p>
  )
}

/** A list, each item with its gloss. */
export function ItemsView({ block }: Of<'items'>) {
  const List = block.numbered ? 'ol' : 'ul'
  return (
    <List class="slip__items">
      {block.items.map(item => (
        <li>
          {item.text}
          {item.gloss && (
            <span class="slip__gloss slip__gloss--line" lang="en">
              {item.gloss}
            </span>
          )}
        </li>
      ))}
    </List>
  )
}

/** Recipients at the left, who signs at the right; or two who sign. */
export function SignaturesView({ block }: Of<'signatures'>) {
  return (
    <div class={`slip__signatures${block.blocks.length === 1 ? ' slip__signatures--one' : ''}`}>
      {block.recipients && (
        <div class="slip__recipients">
          <p>{block.recipients.title}</p>
          <ul>
            {block.recipients.lines.map((line, index, all) => (
              <li>{`- ${line}${index === all.length - 1 ? '.' : ';'}`}</li>
            ))}
          </ul>
        </div>
      )}
      {block.blocks.map(signature => (
        <SignatureView signature={signature} />
      ))}
    </div>
  )
}

function SignatureView({ signature }: { signature: Signature }) {
  return (
    <div class="slip__signature">
      {signature.authority && <p class="slip__strong">{signature.authority}</p>}
      <p class="slip__strong">{signature.post}</p>
      <p class="slip__note">{signature.hint}</p>
      <p class="slip__signer">{signature.name}</p>
    </div>
  )
}
