import type { ComponentChildren } from 'preact'

/** The body of an article. `sanitisedHtml` is printed as it stands: only text that went through sanitize-html. */
export function Prose(props: { children?: ComponentChildren; sanitisedHtml?: string | undefined }) {
  if (props.sanitisedHtml !== undefined) {
    return <div class="mc-prose" dangerouslySetInnerHTML={{ __html: props.sanitisedHtml }} />
  }
  return <div class="mc-prose">{props.children}</div>
}

export type FigureProps = {
  src: string
  alt: string
  width: number
  height: number
  caption?: string | undefined
  /** The first picture of a page is loaded at once. */
  eager?: boolean | undefined
}

export function Figure({ src, alt, width, height, caption, eager }: FigureProps) {
  return (
    <figure class="mc-figure">
      <img
        class="mc-figure__image"
        src={src}
        alt={alt}
        width={width}
        height={height}
        loading={eager ? 'eager' : 'lazy'}
      />
      {caption && <figcaption class="mc-figure__caption">{caption}</figcaption>}
    </figure>
  )
}
