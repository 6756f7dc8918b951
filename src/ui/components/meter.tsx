export type MeterProps = {
  /** From 0 to 1. */
  share: number
  text: string
  tone?: 'good' | 'warn' | 'bad' | undefined
}

/** A share drawn as a bar; `text` says it to screen readers. */
export function Meter({ share, text, tone = 'good' }: MeterProps) {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10
  return (
    <svg class="mc-meter" role="img" aria-label={text}>
      <rect class="mc-meter__track" width="100%" height="100%" rx="5" />
      <rect
        class={`mc-meter__value mc-meter__value--${tone}`}
        width={`${width}%`}
        height="100%"
        rx="5"
      />
    </svg>
  )
}
