import type { ComponentChildren } from 'preact'

export type EmptyStateProps = {
  title: string
  text?: string | undefined
  /** The one thing to do next: a ButtonLink or a link. */
  action?: ComponentChildren
}

/** Nothing here, why, and what to do about it. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="mc-empty">
      <p class="mc-empty__title">{title}</p>
      {text && <p class="mc-empty__text">{text}</p>}
      {action && <div class="mc-empty__action">{action}</div>}
    </div>
  )
}
