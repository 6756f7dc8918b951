import type { Locator } from 'playwright-core'

/** Pastes a photo into an editor, where the cursor stands. */
export async function pastePhoto(editor: Locator, photo: Buffer): Promise<void> {
  await editor.evaluate((box, base64) => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], 'IMG_0001.jpg', { type: 'image/jpeg' }))
    const how = { clipboardData: data, bubbles: true, cancelable: true }
    box.dispatchEvent(new ClipboardEvent('paste', how))
  }, photo.toString('base64'))
}
