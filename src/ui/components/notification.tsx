import type { ComponentChildren } from 'preact'
import { useWords } from '../language.ts'

export type NotificationTone = 'info' | 'success' | 'warning' | 'error'

export type NotificationProps = {
  /** For what it says of a field, which names it in turn. */
  id?: string | undefined
  tone?: NotificationTone | undefined
  title?: string | undefined
  /** It answers what the reader has just done, so screen readers say it at once: at load the page's script leads to it. */
  live?: boolean | undefined
  children?: ComponentChildren
}

const SIGNS: Record<NotificationTone, string> = {
  info: 'M12 10.5v6.5M12 6.6v.8',
  success: 'm7.5 12.4 3.1 3.2 6-6.6',
  warning: 'M12 6.5v7M12 16.4v.8',
  error: 'm8.4 8.4 7.2 7.2m0-7.2-7.2 7.2',
}

/** A banner over the content. Its tone is said in words too, for those who do not see the colour. */
export function Notification({ tone = 'info', id, title, live, children }: NotificationProps) {
  const words = useWords()
  const role = tone === 'success' ? 'alert' : 'status'
  const spoken = { info: words.important, ...words }[tone]
  return (
    <div
      id={id}
      class={`mc-notice mc-notice--${tone}`}
      role={live ? role : undefined}
      data-live-notice={live ? '' : undefined}
    >
      <svg class="mc-notice__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="12" fill="currentColor" />
        <path d={SIGNS[tone]} fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" />
      </svg>
      <div class="mc-notice__body">
        <span class="govuk-visually-hidden">{spoken}: </span>
        {title && <p class="mc-notice__title">{title}</p>}
        {children && <div class="mc-notice__text">{children}</div>}
      </div>
    </div>
  )
}
