/** The tabulator key moves within lists and tables; after Escape, and from the last cell of a table, it leaves the editor. */
import type { Editor } from '@tiptap/core'

/** Gives what tells whether a key is the browser's: the editor then does nothing with it. */
export function leavesByKeyboard(): (editor: Editor, event: KeyboardEvent) => boolean {
  let isLeaving = false
  return (editor, { key, shiftKey }) => {
    if (key === 'Shift') return false
    const wasLeaving = isLeaving
    isLeaving = key === 'Escape'
    return key === 'Tab' && (wasLeaving || (!shiftKey && isInLastCell(editor)))
  }
}

/** A row more comes by its button: who goes through a table by keyboard does not lengthen it. */
function isInLastCell(editor: Editor): boolean {
  return editor.isActive('table') && !editor.can().goToNextCell()
}
