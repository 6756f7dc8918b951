/** Which figures begin a numbered list in the editor: those of the markup, so that a line with a year stays a line. */
import { InputRule, Node } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import StarterKit from '@tiptap/starter-kit'
import { isNumbered } from '../../domain/html-from-markup.ts'

/** The kit with that rule. */
export const kitWithOurNumbers = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(each =>
      each instanceof Node && each.name === 'orderedList' ? withOurNumbers(each) : each,
    )
  },
})

function withOurNumbers(list: Node): Node {
  return list.extend({
    addInputRules() {
      return (this.parent?.() ?? []).map(
        ({ handler, undoable }) => new InputRule({ find: readNumber, handler, undoable }),
      )
    },
    addProseMirrorPlugins() {
      return (this.parent?.() ?? []).map(ofOurNumbers)
    },
  })
}

function readNumber(typed: string) {
  const figures = /^(\d+)\.\s$/.exec(typed)?.[1]
  if (figures === undefined || !isNumbered(`${figures}. `)) return null
  return { index: 0, text: typed, replaceWith: figures }
}

/** What makes lists of lines that are pasted as plain text. Letters are no numbers: a list would count a) as 1. */
function ofOurNumbers({ props: { handlePaste } }: Plugin): Plugin {
  const plugin: Plugin = new Plugin({
    props: {
      handlePaste(view, event, slice) {
        const lines = event.clipboardData?.getData('text/plain').split('\n') ?? []
        const typed = lines.map(line => line.replace(/\s+/g, ' ').trim())
        const areNumbered = typed.every(line => line === '' || isNumbered(line))
        return areNumbered && (handlePaste?.call(plugin, view, event, slice) ?? false)
      },
    },
  })
  return plugin
}
