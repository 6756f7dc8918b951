/** The letters of a file: Unicode as its first bytes tell, or what the document says of itself. */
import { recogniseLetters } from '../domain/old-letters.vi.ts'

const FIRST_BYTES = 1024
const DECLARED = /(?:encoding\s*=\s*["']|charset\s*=\s*["']?)([\w-]+)/i

/** Decodes a stream, as bytes of one each where that is known. Bytes that are no letters become U+FFFD. */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  isBytewise = false,
): AsyncGenerator<string> {
  let decoder = isBytewise ? new TextDecoder('windows-1252') : undefined
  for await (const chunk of bytes) {
    decoder ??= decoderFor(chunk.subarray(0, FIRST_BYTES))
    yield decoder.decode(chunk, { stream: true })
  }
  if (decoder !== undefined) yield decoder.decode()
}

/**
 * Decodes a page as a whole. Where it is not in the letters that it says, or says nothing, those of old Vietnamese pages are
 * tried; what is in none of them has U+FFFD in it.
 */
export function decodePage(bytes: Uint8Array): string {
  const text = decoderFor(bytes.subarray(0, FIRST_BYTES)).decode(bytes)
  if (!text.includes('\uFFFD')) return text
  const bytewise = new TextDecoder('windows-1252').decode(bytes)
  return recogniseLetters(bytewise) === undefined ? text : bytewise
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be')
  const [, declared = 'utf-8'] = DECLARED.exec(Buffer.from(head).toString('latin1')) ?? []
  try {
    // Read as bytes of one each up to here, it cannot be one of two bytes each.
    if (/^utf-?16/i.test(declared)) return new TextDecoder('utf-8')
    // Old pages say "user-defined" of letters that only their fonts know.
    return new TextDecoder(/^x-user-defined$/i.test(declared) ? 'windows-1252' : declared)
  } catch {
    return new TextDecoder('utf-8')
  }
}
