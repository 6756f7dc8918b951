/** What comes with a picture that an editor sends. */
import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import {
  isFileName,
  MOST_PICTURE_CHARACTERS,
  type PictureWords,
  readPictureName,
} from '#kernel/picture.ts'

const said = z
  .string('text_too_long')
  .trim()
  .max(MOST_PICTURE_CHARACTERS, 'text_too_long')
  .default('')

/** The words of a picture; messages are codes of the words. */
export const pictureForm = z.object({
  alt_vi: z
    .string('alt_missing')
    .trim()
    .min(1, 'alt_missing')
    .max(MOST_PICTURE_CHARACTERS, 'text_too_long')
    .refine(text => !isFileName(text), 'alt_is_file_name'),
  alt_en: said,
  caption_vi: said,
  caption_en: said,
  credit: said,
})

/** The form as it is read. */
export type PictureForm = z.output<typeof pictureForm>

/** The words of a picture as its form brings them. */
export function wordsOf(form: PictureForm): PictureWords {
  return {
    alt: { vi: form.alt_vi, en: form.alt_en },
    caption: { vi: form.caption_vi, en: form.caption_en },
    credit: form.credit,
  }
}

/** The last part of a picture's address. */
export const pictureParams = z.object({
  name: z
    .string()
    .transform(readPictureName)
    .refine(({ id }) => isId(id)),
})
