import type { picturesVi } from './pictures.vi.ts'

export const picturesEn: typeof picturesVi = {
  title: 'Pictures',
  number: position => `Picture ${String(position)}`,
  cover: 'cover',
  dialog: {
    cancel: 'Cancel',
    optional: 'optional',
    sending: 'Sending the picture…',
    failed: 'The picture could not be sent. Check your connection and try again.',
    mediaLeft:
      'What you pasted has a video, a recording or a frame that could not be brought. Add a video with the button “Video”; put a link for anything else.',
    hiddenLeft:
      'Hidden text, comments and tracked deletions of the document were not pasted; all of its content is here.',
    leftBehind:
      'Pictures inside what you pasted could not come along. Add each with the button “Add a picture”, or drop it here.',
  },
  add: 'Add a picture',
  file: 'Picture file',
  fileHint:
    'JPG, PNG, GIF or WebP, up to 15 MB. Of a moving one the first picture stays. Landscape 16:9 looks best. Place and camera noted in it are removed.',
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
  ofText: {
    hint: 'Picture 1 is the cover. Place others in the text by their number, for example [[2]].',
    none: 'The article has no picture yet.',
    pending: 'Waiting for approval',
    title: 'Add a picture to the article',
    notTaken:
      'Only JPG, PNG, GIF and WebP pictures are taken. Save others as JPG first; for PDF and Word files use the button “File”.',
    place: 'the place of picture 2; picture 1 is the cover',
  },
  errors: {
    alt_missing: 'Describe the picture for those who do not see it',
    alt_is_file_name:
      'This is the name of a file. Say what the picture shows: people at the counter, for example',
    text_too_long: 'This is too long',
    picture_missing: 'Choose a picture file',
    picture_unreadable: 'This picture cannot be read. Choose another JPG, PNG, GIF or WebP.',
    picture_needs_approver: 'Readers see this picture: only a chief editor changes or removes it.',
    picture_in_text:
      'The article shows this picture. Take it out of the text, save (publish the changes of an article that is out), then remove it here.',
    picture_not_found: 'There is no such picture',
    too_many_pictures: 'An article has sixty pictures at most',
    file_too_large: 'The picture is larger than 15 MB',
    file_empty: 'The file is empty',
    file_kind_not_allowed: 'Only JPG, PNG, GIF and WebP pictures are taken',
    file_broken: 'The file is broken',
    file_bomb: 'The file is not valid',
    picture_too_many_dots:
      'The picture is too large: more than 120 million pixels. Make it smaller and send it again.',
  },
}
