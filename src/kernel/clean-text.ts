const CONTROL =
  /[[\p{Cc}\p{Noncharacter_Code_Point}\uFEFF\u{202A}-\u{202E}\u{2066}-\u{2069}]--[\n\t]]/gv

/**
 * Normalises a text from outside: Vietnamese in NFC (TCVN 6909), no control characters and none that XML forbids, line ends as \n. Direction
 * overrides go too: they can make a name read as another.
 */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC')
}
