import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { useWords } from '../language.ts'

/** The body of an article. `sanitisedHtml` is printed as it stands: only text that went through sanitize-html. */
export function Prose(props: { children?: ComponentChildren; sanitisedHtml?: string | undefined }) {
  const words = useWords()
  if (props.sanitisedHtml !== undefined) {
    const html = withTableRegions(props.sanitisedHtml, words.table)
    return <div class="mc-prose" dangerouslySetInnerHTML={{ __html: html }} />
  }
  return <div class="mc-prose">{props.children}</div>
}

/** A table that is wider than a phone scrolls by keyboard too: what holds it takes the focus. */
function withTableRegions(html: string, name: string): string {
  return html
    .replaceAll(
      '<table>',
      `<div class="mc-prose__table" role="group" aria-label="${name}" tabindex="0"><table>`,
    )
    .replaceAll('</table>', '</table></div>')
}

/** A picture is as wide as the page on a phone, and as the text beside it elsewhere. */
const SIZES = '(min-width: 48em) 760px, 100vw'

export type FigureProps = {
  src: string
  alt: string
  width: number
  height: number
  /** The same picture, small: browsers choose by the width of the page. */
  small?: { src: string; width: number } | undefined
  caption?: string | undefined
  /** The languages of those words, where they may be other than the page's. */
  altIn?: Language | undefined
  captionIn?: Language | undefined
  /** The first picture of a page is loaded at once. */
  eager?: boolean | undefined
}

export function Figure(props: FigureProps) {
  const { src, width, small, caption } = props
  const choice =
    small === undefined || small.width >= width
      ? {}
      : { srcset: `${small.src} ${small.width}w, ${src} ${width}w`, sizes: SIZES }
  return (
    <figure class="mc-figure">
      <img
        class="mc-figure__image"
        src={src}
        {...choice}
        alt={props.alt}
        lang={props.altIn}
        width={width}
        height={props.height}
        loading={props.eager ? 'eager' : 'lazy'}
      />
      {caption && (
        <figcaption class="mc-figure__caption" lang={props.captionIn}>
          {caption}
        </figcaption>
      )}
    </figure>
  )
}
