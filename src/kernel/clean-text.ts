const CONTROL =
  /[[\p{Cc}\p{Noncharacter_Code_Point}\u00AD\u200B\u200E\u200F\u2060\uFEFF\u{202A}-\u{202E}\u{2066}-\u{2069}]--[\n\t]]/gv

/**
 * Normalises a text from outside: Vietnamese in NFC (TCVN 6909), no control characters and none that XML forbids, line ends as \n. Direction
 * overrides go too: they can make a name read as another; and what is copied from pages unseen within words, by which nobody would find them.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC')
}
