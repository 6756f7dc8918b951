/** What a file is, told from its bytes; its name and the sender's word count for nothing. */

/** The kinds of file that people may send. */
export const FILE_KINDS = ['pdf', 'jpg', 'png', 'docx'] as const
/** A kind of file that people may send. */
export type FileKind = (typeof FILE_KINDS)[number]

/** Media type of each kind. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Why a file is not taken. */
export type UploadRefusal =
  | 'file_too_large'
  | 'file_empty'
  | 'file_kind_not_allowed'
  | 'file_broken'
  | 'file_bomb'
