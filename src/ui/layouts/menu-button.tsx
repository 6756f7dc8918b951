import { useWords } from '../language.ts'

/** On a phone the navigation behind the header shows when this is open: by CSS, without scripts, and where CSS can it. */
export function MenuButton() {
  const words = useWords()
  return (
    <details class="mc-menu">
      <summary class="mc-header__tool">{words.menu}</summary>
    </details>
  )
}
