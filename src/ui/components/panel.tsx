import type { ComponentChildren } from 'preact'

export type PanelProps = {
  title: string
  /** A code to keep, in large figures. */
  codeLabel?: string | undefined
  code?: string | undefined
  children?: ComponentChildren
}

/** Says that it is done. It holds the page's heading. */
export function Panel(props: PanelProps) {
  return (
    <div class="mc-panel">
      <div class="mc-panel__head">
        <svg class="mc-panel__icon" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
          <circle cx="20" cy="20" r="20" fill="#1c6b3c" />
          <path d="m11.5 20.5 6 6 11-12.5" fill="none" stroke="#fff" stroke-width="3.4" />
        </svg>
        <h1 class="mc-panel__title">{props.title}</h1>
      </div>
      {(props.code || props.children) && (
        <div class="mc-panel__body">
          {props.code && (
            <>
              {props.codeLabel} <strong class="mc-panel__code">{props.code}</strong>
            </>
          )}
          {props.children}
        </div>
      )}
    </div>
  )
}
