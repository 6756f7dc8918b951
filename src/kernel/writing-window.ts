/** In which of several windows or devices somebody writes a text: what is written in each is kept apart. */

/** One state of an unsaved text: which window wrote it last, and how often it was written by then. */
export type CopyState = { readonly windowId: string; readonly timesKept: number }

/** Where somebody writes: a form as it was opened once, and the unsaved text that it was filled with, if any. */
export type WritingWindow = { readonly id: string; readonly upon: CopyState | undefined }

/** What is sent by a form from before windows were told apart. */
export const UNKNOWN_WINDOW = '00000000-0000-0000-0000-000000000000'
