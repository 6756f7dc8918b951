/** People in the scenes, in the portal's colours. */
import { C, disc, group, line, rect, shape } from './parts.ts'

type Look = {
  shirt?: string
  trousers?: string
  hair?: 'short' | 'bun' | 'long' | 'grey'
  hat?: 'conical' | 'helmet'
  arms?: 'down' | 'up' | 'front' | 'wave'
  skin?: string
}

const ARMS: Record<NonNullable<Look['arms']>, string> = {
  down: 'M-34 -170 L-46 -96 M34 -170 L46 -96',
  up: 'M-34 -170 L-62 -216 M34 -170 L46 -96',
  front: 'M-34 -168 L-40 -118 L6 -112 M34 -168 L48 -124 L26 -112',
  wave: 'M-34 -170 L-46 -96 M34 -170 L72 -196 L66 -246',
}
const HANDS: Record<NonNullable<Look['arms']>, readonly [number, number][]> = {
  down: [
    [-47, -88],
    [47, -88],
  ],
  up: [
    [-66, -222],
    [47, -88],
  ],
  front: [
    [12, -112],
    [22, -112],
  ],
  wave: [
    [-47, -88],
    [65, -254],
  ],
}

/** A standing person, feet at (x, y), 270 units tall. */
export function person(x: number, y: number, scale: number, look: Look = {}): string {
  const { shirt = C.teal, trousers = C.ink, hair = 'short', arms = 'down', skin = C.skin } = look
  const hairFill = hair === 'grey' ? '#cfc8c0' : C.ink
  const back =
    hair === 'long'
      ? shape('M-31 -232 Q-38 -170 -24 -164 L24 -164 Q38 -170 31 -232 Z', hairFill)
      : hair === 'bun'
        ? disc(0, -272, 14, hairFill)
        : ''
  const top =
    look.hat === 'conical'
      ? shape('M0 -290 L56 -240 Q0 -228 -56 -240 Z', C.goldPale) +
        line('M-56 -240 Q0 -228 56 -240', C.gold, 4)
      : look.hat === 'helmet'
        ? shape('M-34 -236 A34 34 0 0 1 34 -236 L40 -230 L-34 -230 Z', C.red)
        : shape('M-31 -234 A31 31 0 0 1 31 -234 Q20 -250 -4 -246 Q-22 -244 -31 -234 Z', hairFill)
  return group(
    x,
    y,
    scale,
    [
      back,
      rect(-26, -100, 23, 98, trousers, 8),
      rect(3, -100, 23, 98, trousers, 8),
      rect(-30, -10, 28, 12, C.ink, 6),
      rect(3, -10, 28, 12, C.ink, 6),
      shape(
        'M-36 -176 Q-36 -194 -16 -196 L16 -196 Q36 -194 36 -176 L32 -88 Q0 -80 -32 -88 Z',
        shirt,
      ),
      line(ARMS[arms], shirt, 20),
      ...HANDS[arms].map(([hx, hy]) => disc(hx, hy, 11, skin)),
      rect(-10, -212, 20, 22, skin, 8),
      disc(0, -232, 29, skin),
      top,
    ].join(''),
  )
}

/** A person from the waist up, as behind a desk; the edge of the desk is at y. */
export function bust(x: number, y: number, scale: number, look: Look = {}): string {
  return (
    `<g><clipPath id="b${x}${y}"><rect x="${x - 200}" y="${y - 500}" width="400" height="500"/></clipPath>` +
    `<g clip-path="url(#b${x}${y})">${person(x, y + 92 * scale, scale, look)}</g></g>`
  )
}
