import { pictureWrites } from '#platform/db/picture-writes.ts'

export const { approvePictures, insertPictures, removePictures } = pictureWrites('page')
