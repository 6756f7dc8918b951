import { pictureWrites } from '#platform/db/picture-writes.ts'

export const {
  approvePictures,
  deletePicture,
  freePosition,
  insertPicture,
  insertPictures,
  setPictureWords,
} = pictureWrites('article')
