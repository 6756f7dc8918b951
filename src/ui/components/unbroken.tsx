/** A text in which one part, as a code, never goes over two lines. */
export function Unbroken({ text, part }: { text: string; part: string }) {
  const at = text.indexOf(part)
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <span class="mc-nowrap">{part}</span>
      {text.slice(at + part.length)}
    </>
  )
}
