import { useWords } from '../language.ts'

/** Buttons that need scripts: hidden until the scripts show them. */
export function PrintButton({ text }: { text?: string | undefined }) {
  const words = useWords()
  return (
    <button type="button" class="mc-button mc-button--secondary" data-print-page hidden>
      {text ?? words.print}
    </button>
  )
}

/** Opens the phone's own share sheet; where there is none it copies the address, and where that cannot be done it stays hidden. */
export function ShareButton({
  text,
  url,
}: {
  text?: string | undefined
  url?: string | undefined
}) {
  const words = useWords()
  return (
    <button
      type="button"
      class="mc-button mc-button--secondary"
      data-share={url ?? ''}
      data-copy={words.copyAddress}
      data-copied={words.addressCopied}
      hidden
    >
      {text ?? words.share}
    </button>
  )
}
