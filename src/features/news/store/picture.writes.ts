import { pictureWords } from '#platform/db/picture-words.ts'
import { pictureWrites } from '#platform/db/picture-writes.ts'

export const { approvePictures, bringPicturesBack, insertPictures, removePictures } =
  pictureWrites('article')

/** The words of its pictures, as a value for a text that is put. */
export const { wordsWith: pictureWordsWith } = pictureWords('article')
