import { href, type Language } from '#kernel/language.ts'
import type { RefusedPicture } from '#platform/pictures/sent-picture.ts'
import { pictureAddress } from '../domain/article.ts'
import type { DeskArticle } from '../domain/desk.ts'
import { isApproved } from '../domain/move.ts'
import { PicturesPart } from '../views/pictures-part.tsx'
import { words } from '../words.ts'
import { errorText } from './fields.ts'

export type ArticlePicturesProps = {
  language: Language
  article: DeskArticle
  mayPublish: boolean
  refused: RefusedPicture
}

/** The pictures of an article on the desk; the first is its cover. */
export function ArticlePictures({ language, article, mayPublish, refused }: ArticlePicturesProps) {
  const { pictures: text } = words(language).desk
  return (
    <PicturesPart
      {...{ language, errorText, addressOf: pictureAddress, text: text.ofText }}
      {...{ mayPublish, refused }}
      action={href(language, `/can-bo/tin-tuc/${article.id}/anh`)}
      pictures={article.pictures}
      isOut={isApproved(article.facts)}
      noteOf={({ position }) => (position === 1 ? text.cover : undefined)}
    />
  )
}
