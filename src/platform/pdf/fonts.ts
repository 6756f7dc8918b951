import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * Tinos: the metrics of Times New Roman, all Vietnamese letters in one file. The web font of the same name comes
 * in pieces by script and cannot be used here: a PDF font must hold every glyph.
 */
const FACES = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const

/** The faces under the names that pdfmake asks for. */
export const FONT_FAMILY = 'Tinos'

/** Reads the font files: face, name in the virtual file system, bytes. */
export function readFonts(): readonly { face: string; name: string; bytes: Buffer }[] {
  return Object.entries(FACES).map(([face, path]) => ({
    face,
    name: `${FONT_FAMILY}-${face}.ttf`,
    bytes: readFileSync(require.resolve(`@expo-google-fonts/tinos/${path}`)),
  }))
}
