/** A key or a chord, and what it does; `script` ones are said only where scripts run. */
export type KeyHint = {
  readonly chord: readonly string[]
  readonly does: string
  readonly script?: boolean
}

/** The keys of a page, in one quiet line. */
export function Keys({ label, hints }: { label: string; hints: readonly KeyHint[] }) {
  return (
    <p class="mc-keys">
      <span>{label}:</span>
      {hints.map(({ chord, does, script }) => (
        <span data-needs-script={script ? '' : undefined} hidden={script}>
          {chord.map((key, index) => (
            <>
              {index > 0 && '+'}
              <kbd class="mc-keys__key">{key}</kbd>
            </>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  )
}
