import QRCode from 'qrcode'

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
