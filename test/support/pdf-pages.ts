/** Files as scanners and strangers make them, which no program that prints would. */
import { deflateSync } from 'node:zlib'

/** A PDF of these objects, the first of which is its catalogue. */
export function pdfOf(...objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  for (const [index, object] of objects.entries()) {
    places.push(parts.reduce((sum, part) => sum + part.length, 0))
    parts.push(
      Buffer.from(`${String(index + 1)} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    )
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const table = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = String(objects.length + 1)
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

/** What stands on a page: words, and a picture, of so many dots each way. */
export type OnPage = string | { readonly words: string; readonly dots: number }
/** A scan. */
export const SCAN: OnPage = { words: '', dots: 1200 }
/** One with a signature's stamp on it. */
export const STAMPED: OnPage = { words: 'Ky boi: Uy ban nhan dan', dots: 1200 }
/** A title page with a small picture. */
export const EMBLEM: OnPage = { words: 'Trang bia', dots: 200 }

/** A PDF of pages of which some are pictures. */
export function mixedOf(...pages: readonly OnPage[]): Buffer {
  const numbers = pages.map((_, index) => 4 + index * 3)
  return pdfOf(
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map(number => `${String(number)} 0 R`).join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((page, index) => {
      const { words, dots } = typeof page === 'string' ? { words: page, dots: 0 } : page
      const [content, picture] = [5 + index * 3, 6 + index * 3].map(
        number => `${String(number)} 0 R`,
      )
      const drawn = dots === 0 ? '' : 'q 500 0 0 700 40 40 cm /Im Do Q '
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content ?? ''} /Resources << /Font << /F 3 0 R >> /XObject << /Im ${picture ?? ''} >> >> >>`,
        streamOf(deflateSync(`${drawn}BT /F 12 Tf 50 800 Td (${words}) Tj ET`), '/FlateDecode'),
        pictureOf(dots),
      ]
    }),
  )
}

function pictureOf(dots: number): Buffer {
  const bytes = deflateSync(Buffer.alloc(dots * Math.ceil(dots / 8)))
  const size = `/Width ${String(dots)} /Height ${String(dots)} /BitsPerComponent 1 /ColorSpace /DeviceGray`
  return streamOf(bytes, `/FlateDecode /Type /XObject /Subtype /Image ${size}`)
}

/** A stream that is packed so. */
export const streamOf = (bytes: Buffer, filter: string) =>
  Buffer.concat([
    Buffer.from(`<< /Length ${String(bytes.length)} /Filter ${filter} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
