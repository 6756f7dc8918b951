/** How large a picture is, read from its first bytes: PNG, JPEG, WebP and GIF. */

/** As many dots as the largest phone cameras take, and more: what claims to have more is made to fill a memory. */
export const MOST_DOTS = 120_000_000

/** Width and height in pixels. */
export type ImageSize = { readonly width: number; readonly height: number }

/** Reads the size, or gives undefined when the bytes are no picture that we know. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 30) return undefined
  if (view.getUint32(0) === 0x89504e47) return sized(view.getUint32(16), view.getUint32(20))
  if (view.getUint16(0) === 0xffd8) return jpegSize(view)
  if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webpSize(view)
  if (view.getUint32(0) === 0x47494638)
    return sized(view.getUint16(6, true), view.getUint16(8, true))
  return undefined
}

function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    // Any marker may be filled up from before.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame =
      marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function webpSize(view: DataView): ImageSize | undefined {
  const form = view.getUint32(12)
  if (form === 0x56503820)
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  if (form === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
  }
  if (form !== 0x56503858) return undefined
  const edge = (at: number): number =>
    (view.getUint16(at, true) | (view.getUint8(at + 2) << 16)) + 1
  return sized(edge(24), edge(27))
}

function sized(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined
}
