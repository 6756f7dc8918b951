/**
 * Text as people type and paste it, brought to one form: Unicode NFC (TT 39/2017/TT-BTTTT makes it mandatory;
 * a name typed on a Mac would otherwise not match the same name in a database), no invisible characters, no
 * double spaces. Normalising twice changes nothing more.
 */

// Controls, private and impossible characters, soft hyphen, zero-width and direction marks, blank letters.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu
const LINE_BREAK = /\r\n?|\u2028|\u2029|\u0085/g
// The one Vietnamese letter whose mark does not come off by decomposition.
const D_WITH_STROKE = String.fromCodePoint(0x111)
const SPACES = /\s+/g

/** One line: NFC, spaces collapsed and trimmed, nothing invisible. */
export function normaliseLine(text: string): string {
  return visible(text.toWellFormed().replace(SPACES, ' ').normalize('NFC'))
    .replace(SPACES, ' ')
    .trim()
}

/** Several lines: as {@link normaliseLine} line by line; at most one empty line stays between two others. */
export function normaliseLines(text: string): string {
  const lines = text.replace(LINE_BREAK, '\n').split('\n').map(normaliseLine)
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}

/** Text without its accents and in lower case, for comparing what was typed with what is meant. */
export function foldText(text: string): string {
  return normaliseLine(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(D_WITH_STROKE, 'd')
}

// Taking a mark away may bring a letter and its accent together, hence the second composition.
function visible(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC')
}
