import QRCode from 'qrcode'

/** Modules of white border that scanners need. */
const QUIET = 4

/** A dark horizontal run: column, row, length, in modules. */
export type QrRun = readonly [x: number, y: number, length: number]

/** Encodes an address as QR (error correction M) and returns its dark runs, row by row. */
export function qrOf(text: string): { size: number; runs: QrRun[]; text: string } {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const runs: QrRun[] = []
  for (let y = 0; y < size; y += 1) {
    let start = -1
    for (let x = 0; x <= size; x += 1) {
      const dark = x < size && data[y * size + x] === 1
      if (dark && start < 0) start = x
      if (!dark && start >= 0) {
        runs.push([start, y, x - start])
        start = -1
      }
    }
  }
  return { size, runs, text }
}

/** The QR of an address as the source of a picture: SVG, with the white border that scanners need. */
export function qrImage(address: string): string {
  const { size, runs } = qrOf(address)
  const path = runs
    .map(([x, y, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`)
    .join('')
  const whole = size + 2 * QUIET
  const box = [-QUIET, -QUIET, whole, whole].join(' ')
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M-${String(QUIET)}-${String(QUIET)}h${String(whole)}v${String(whole)}h-${String(whole)}z"/><path d="${path}"/></svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
