import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Picture, PictureSize } from '#kernel/picture.ts'
import { Figure, Prose } from '#ui/components/prose.tsx'
import { splitBody } from '../domain/split-body.ts'
import { words } from '../words.ts'
import { VideoLink } from './video-link.tsx'

type Showing = {
  readonly language: Language
  readonly addressOf: (id: string, size: PictureSize) => string
}

/**
 * A kept body as it is read, its pictures and videos where it names them: each picture once, however often it is named.
 * `placed` are the numbers of those.
 */
export function bodyParts({
  bodyHtml,
  pictures,
  ...showing
}: Showing & { readonly bodyHtml: string; readonly pictures: readonly Picture[] }): {
  readonly parts: readonly (VNode | null)[]
  readonly placed: ReadonlySet<number>
} {
  const placed = new Set<number>()
  const parts = splitBody(bodyHtml).map(part => {
    if (part.kind === 'text') return <Prose key={part.html} sanitisedHtml={part.html} />
    if (part.kind === 'video')
      return <VideoLink key={part.address} language={showing.language} {...part} />
    const picture = pictures.find(each => each.position === part.position)
    if (picture === undefined || placed.has(picture.position)) return null
    placed.add(picture.position)
    return <PictureFigure key={picture.id} {...showing} picture={picture} />
  })
  return { parts, placed }
}

type FigureProps = Showing & { picture: Picture; eager?: boolean }

/** A picture of a text with its caption and its author, in the size that the screen wants. */
export function PictureFigure({ language, addressOf, picture, eager }: FigureProps) {
  const credit = picture.credit === '' ? '' : words(language).credit(picture.credit)
  const caption = credit === '' ? picture.caption : picture.caption.replace(/[^.!?…]$/, '$&.')
  return (
    <Figure
      src={addressOf(picture.id, 'large')}
      small={
        picture.smallWidth === null
          ? undefined
          : { src: addressOf(picture.id, 'small'), width: picture.smallWidth }
      }
      alt={picture.alt}
      // A Vietnamese page shows nothing else.
      {...(language === 'en' ? { altIn: picture.altIn, captionIn: picture.captionIn } : {})}
      width={picture.width}
      height={picture.height}
      caption={[caption, credit].filter(part => part !== '').join(' ')}
      eager={eager}
    />
  )
}
