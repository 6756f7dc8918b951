import { qrOf } from '../../slips/qr.ts'

const QUIET = 4

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
