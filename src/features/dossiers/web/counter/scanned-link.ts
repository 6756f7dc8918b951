const LINK = /\/ho-so\/theo-doi\/([\w-]{43})(?![\w-])/

/** The token of the tracking link that a receipt's QR holds, when the text is one. */
export function scannedToken(text: string): string | undefined {
  return LINK.exec(text)?.[1]
}
