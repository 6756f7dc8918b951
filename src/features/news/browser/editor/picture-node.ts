/** The place of one of the text's pictures, by its number. It shows the picture and is moved or taken out whole. */
import { mergeAttributes, Node } from '@tiptap/core'

/** A picture that the text has. */
export type EditorPicture = {
  readonly position: number
  readonly src: string
  readonly alt: string
  readonly label: string
}

/** The node for places of these pictures. */
export function pictureNode(pictures: readonly EditorPicture[]) {
  return Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      position: {
        parseHTML: element => element.getAttribute('data-picture'),
        renderHTML: ({ position }) => ({ 'data-picture': String(position) }),
      },
    }),
    parseHTML: () => [{ tag: 'figure[data-picture]' }],
    renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
    addNodeView:
      () =>
      ({ node }) => {
        const shown = pictures.find(
          each => String(each.position) === String(node.attrs['position']),
        )
        const dom = document.createElement('figure')
        dom.className = 'mc-editor__picture'
        const caption = document.createElement('figcaption')
        caption.textContent = shown?.label ?? `[[${String(node.attrs['position'])}]]`
        if (shown !== undefined) {
          const image = document.createElement('img')
          image.src = shown.src
          image.alt = shown.alt
          dom.append(image)
        }
        dom.append(caption)
        return { dom }
      },
  })
}
