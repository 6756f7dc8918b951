import { pictureChanges } from '#platform/db/picture-changes.ts'
import { pictureQueries } from '#platform/db/picture-queries.ts'

export const { findPictureFile, listDeskPictures, listPictures, picturesOf } =
  pictureQueries('article')

export const { lastPictureChange, othersChangedPictures } = pictureChanges('article')
