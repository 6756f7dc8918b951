import type { Language } from '#kernel/language.ts'
import { words } from '../words.ts'

export type VideoLinkProps = { language: Language; address: string; host: string; title: string }

/** A video elsewhere; nothing of it is loaded before the reader goes there. */
export function VideoLink({ language, address, host, title }: VideoLinkProps) {
  const text = words(language).video
  return (
    <p class="mc-video">
      <a class="mc-video__link" href={address} rel="noopener noreferrer">
        <span class="mc-video__sign" aria-hidden="true" />
        <span>
          {title === '' ? text.watch : `${text.watch}: ${title}`}
          <span class="mc-video__host">{text.at(host)}</span>
        </span>
      </a>
    </p>
  )
}
