import type { ComponentChildren } from 'preact'

/** `active` is under way, `waiting` is with the applicant or another agency, `late` needs someone now. */
export type Tone = 'neutral' | 'active' | 'waiting' | 'done' | 'late' | 'gold'

export function StatusTag(props: { tone?: Tone | undefined; children: ComponentChildren }) {
  const { tone = 'neutral' } = props
  return (
    <strong class={tone === 'neutral' ? 'mc-tag' : `mc-tag mc-tag--${tone}`}>
      {props.children}
    </strong>
  )
}
