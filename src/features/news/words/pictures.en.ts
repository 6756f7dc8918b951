import type { picturesVi } from './pictures.vi.ts'

export const picturesEn: typeof picturesVi = {
  title: 'Pictures',
  hint: 'Picture 1 is the cover. Place others in the text by their number, for example [[2]].',
  none: 'The article has no picture yet.',
  number: position => `Picture ${String(position)}`,
  cover: 'cover',
  pending: 'Waiting for approval',
  dialog: {
    title: 'Add a picture to the article',
    cancel: 'Cancel',
    optional: 'optional',
    sending: 'Sending the picture…',
    failed: 'The picture could not be sent. Check your connection and try again.',
    saveFirst: 'Save the article first, then add pictures.',
    notTaken:
      'Only JPG and PNG pictures are taken. Save others as JPG first; for PDF and Word files use the button “File”.',
    leftBehind:
      'Pictures inside what you pasted could not come along. Add each with the button “Add a picture”, or drop it here.',
  },
  add: 'Add a picture',
  file: 'Picture file',
  fileHint:
    'JPG or PNG, up to 15 MB. Landscape 16:9 looks best. Place and camera noted in it are removed.',
  alt_vi: 'Description in Vietnamese',
  altHint: 'What the picture shows, for screen readers.',
  alt_en: 'Description in English',
  caption_vi: 'Caption in Vietnamese',
  caption_en: 'Caption in English',
  credit: 'Author or source',
  upload: 'Upload',
  edit: 'Change its words',
  save: 'Save its words',
  remove: 'Remove the picture',
  added: 'The picture is added',
  changed: 'The picture’s words are saved',
  removed: 'The picture is removed',
}
