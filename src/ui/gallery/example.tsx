import type { ComponentChildren } from 'preact'

export type Example = { name: string; view: ComponentChildren }

/** A list of texts as choices with stable values. */
export function optionsOf(texts: readonly string[]) {
  return texts.map((text, index) => ({ value: `v${index + 1}`, text }))
}

/** A part of a text list that is certain to be there. */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`The gallery text has no item ${index}`)
  return item
}

export function Examples({ examples }: { examples: readonly Example[] }) {
  return (
    <>
      {examples.map(example => (
        <div key={example.name} class="mc-example">
          <p class="mc-example__name">{example.name}</p>
          {example.view}
        </div>
      ))}
    </>
  )
}
