import { pictureWords } from '#platform/db/picture-words.ts'
import { pictureWrites } from '#platform/db/picture-writes.ts'

export const { approvePictures, bringPicturesBack, insertPictures, removePictures } =
  pictureWrites('page')

/** The words of its pictures, as a value for a text that is put. */
export const { wordsWith: pictureWordsWith } = pictureWords('page')
