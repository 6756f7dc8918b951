/** What a file is, told from its bytes; its name and the sender's word count for nothing. */

/** The kinds of file that are known. */
const FILE_KINDS = ['pdf', 'jpg', 'png', 'webp', 'gif', 'docx', 'xlsx'] as const
/** A kind of file that is known. */
export type FileKind = (typeof FILE_KINDS)[number]

/** What people may send where nothing else is said. */
export const SENT_KINDS = ['pdf', 'jpg', 'png', 'docx'] as const satisfies readonly FileKind[]
/** What an administration publishes. */
export const PAPER_KINDS = ['pdf', 'docx', 'xlsx'] as const satisfies readonly FileKind[]
/** What cameras make, what pages and messages give when one saves a picture from there, and what old sites are full of. */
export const PICTURE_KINDS = ['jpg', 'png', 'webp', 'gif'] as const satisfies readonly FileKind[]

/** Media type of each kind. */
export const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** How the names of files of a kind end; the first is how one that ends otherwise is called. */
const ENDINGS: Readonly<Record<FileKind, readonly string[]>> = {
  ...{ pdf: ['pdf'], jpg: ['jpg', 'jpeg', 'jfif'], png: ['png'] },
  ...{ webp: ['webp'], gif: ['gif'] },
  ...{ docx: ['docx'], xlsx: ['xlsx'] },
}

/** A file's name with the ending of what it is: by that, computers choose with what they open it. */
export function namedAs(kind: FileKind, name: string): string {
  const dot = name.lastIndexOf('.')
  const ending = dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
  if (ENDINGS[kind].includes(ending)) return name
  const isOther = Object.values(ENDINGS).flat().includes(ending)
  return `${isOther ? name.slice(0, dot) : name}.${kind}`
}

/** The kind of a published paper by its media type. */
export function paperKindOf(mediaType: string): (typeof PAPER_KINDS)[number] {
  return PAPER_KINDS.find(kind => MEDIA_TYPES[kind] === mediaType) ?? 'pdf'
}

/** Why a file is not taken. */
export type UploadRefusal =
  | 'file_too_large'
  | 'file_empty'
  | 'file_kind_not_allowed'
  /** Word's or Excel's file of before 2007. */
  | 'file_of_old_office'
  | 'file_broken'
  | 'file_bomb'
  /** A picture that would fill the memory of whoever opens it. */
  | 'picture_too_many_dots'
