import { pictureWrites } from '#platform/db/picture-writes.ts'

export const { approvePictures, bringPicturesBack, insertPictures, removePictures } =
  pictureWrites('page')
