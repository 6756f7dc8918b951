/** Scenes of the one-stop service: counters, papers, phones, figures. */
import { C, disc, group, line, lotus, phone, qr, rect, shape, sheet, star, wall } from './parts.ts'
import { bust, person } from './people.ts'

const tick = (x: number, y: number, s: number, fill = C.leaf) =>
  disc(x, y, 30 * s, fill) +
  line(`M${x - 13 * s} ${y} l${9 * s} ${11 * s} l${18 * s} ${-22 * s}`, C.white, 7 * s)

type DayKind = 'holiday' | 'start' | 'due' | 'rest' | 'counted' | 'other'

const DAY_FILL: Record<DayKind, string> = {
  holiday: C.gold,
  start: C.tealPale,
  due: C.red,
  rest: '#f1ebe0',
  counted: '#e2f0e7',
  other: '#faf5ea',
}

export const services: Record<string, string> = {
  counter:
    wall(C.mist, '#d5c3a1') +
    rect(0, 70, 1200, 62, C.red) +
    [200, 600, 1000]
      .map(
        (x, i) =>
          rect(x - 74, 84, 148, 34, C.redDark, 8) +
          rect(x - 44, 94, 88, 14, C.goldPale, 6) +
          disc(x - 60 + i, 101, 6, C.gold),
      )
      .join('') +
    [200, 600, 1000]
      .map((x, i) =>
        bust(x, 400, 1.05, {
          shirt: i === 1 ? C.white : '#e8eef0',
          hair: i === 0 ? 'bun' : i === 1 ? 'short' : 'long',
          arms: 'front',
        }),
      )
      .join('') +
    rect(0, 398, 1200, 26, '#8a5a34', 4) +
    rect(0, 424, 1200, 150, '#a9713f') +
    [0, 1, 2, 3, 4, 5].map(i => rect(30 + i * 200, 444, 140, 110, '#b98250', 6)).join('') +
    [330, 730]
      .map(
        x =>
          rect(x, 306, 118, 84, C.ink, 8) +
          rect(x + 8, 314, 102, 66, C.tealPale, 4) +
          rect(x + 48, 388, 24, 14, C.ink),
      )
      .join('') +
    sheet(520, 372, 44, 30, -6, 2) +
    sheet(110, 374, 40, 28, 5, 2) +
    person(560, 655, 0.98, { shirt: C.gold, hair: 'long', arms: 'up' }) +
    person(890, 660, 1.02, { shirt: C.tealDark, arms: 'front' }) +
    person(980, 660, 0.64, { shirt: C.coral, trousers: C.tealDark }) +
    group(
      1130,
      570,
      0.9,
      rect(-34, -20, 68, 50, C.coral, 8) +
        shape('M0 -20 Q-60 -80 -20 -150 Q-6 -90 0 -20 Q10 -100 40 -140 Q60 -70 0 -20Z', C.leaf),
    ),

  phone:
    rect(0, 0, 1200, 675, C.teal) +
    disc(600, 360, 300, '#2a817c') +
    lotus(150, 640, 1.5) +
    lotus(1060, 655, 1.9) +
    lotus(960, 660, 1.1) +
    phone(
      600,
      352,
      0.94,
      rect(-180, -300, 360, 84, C.red, 26) +
        rect(-180, -250, 360, 34, C.red) +
        star(-140, -256, 17, C.goldPale) +
        rect(-112, -266, 150, 18, C.white, 8) +
        rect(-150, -186, 200, 20, C.ink, 8) +
        rect(-150, -154, 300, 12, C.grey, 6) +
        [0, 1, 2]
          .map(
            i =>
              rect(-150, -116 + i * 86, 300, 66, i === 1 ? '#e5f1ea' : '#f5efe4', 12) +
              disc(-118, -83 + i * 86, 14, i === 1 ? C.leaf : C.white) +
              rect(-90, -94 + i * 86, 190 - i * 30, 14, C.ink, 7) +
              rect(-90, -74 + i * 86, 130, 9, C.grey, 4),
          )
          .join('') +
        rect(-150, 170, 300, 72, C.red, 14) +
        rect(-70, 197, 140, 18, C.white, 8),
    ) +
    sheet(210, 180, 190, 250, -9) +
    tick(392, 410, 1.2) +
    sheet(812, 170, 190, 250, 8) +
    disc(1010, 200, 34, C.gold) +
    line('M1010 216 v-34 m-14 14 l14 -15 l14 15', C.white, 7),

  receipt:
    rect(0, 0, 1200, 675, C.cream) +
    shape('M0 470 Q300 400 600 470 T1200 450 V675 H0 Z', C.tealPale) +
    shape('M0 540 Q300 480 620 540 T1200 530 V675 H0 Z', C.teal) +
    sheet(310, 60, 400, 540, -3, 0) +
    `<g transform="translate(310 60) rotate(-3)">${[0, 1, 2, 3].map(i => rect(48, 170 + i * 42, i === 2 ? 150 : 210, 14, C.sand, 6)).join('')}${rect(48, 350, 304, 66, '#f7ead0', 10)}${rect(70, 372, 210, 22, C.red, 8)}${qr(268, 150, 104)}${disc(300, 470, 46, '#b4232344')}${star(300, 470, 22, C.red)}${rect(48, 456, 150, 12, C.sand, 6)}${rect(48, 484, 110, 12, C.sand, 6)}</g>` +
    phone(
      880,
      400,
      0.62,
      rect(-120, -190, 240, 240, '#f5efe4', 16) +
        qr(-90, -160, 180) +
        rect(-120, 90, 240, 24, C.ink, 8) +
        rect(-120, 134, 160, 18, C.grey, 8) +
        rect(-120, 200, 240, 56, C.leaf, 12),
      6,
    ) +
    tick(960, 150, 1.5) +
    lotus(130, 640, 1.2) +
    lotus(1110, 640, 1),

  calendar:
    rect(0, 0, 1200, 675, '#f6e3c5') +
    disc(980, 130, 210, '#f9edd8') +
    disc(160, 580, 240, '#f1d6a8') +
    rect(292, 108, 640, 500, '#00000014', 22) +
    rect(280, 96, 640, 500, C.white, 22) +
    rect(280, 96, 640, 116, C.red, 22) +
    rect(280, 180, 640, 32, C.red) +
    rect(520, 138, 160, 30, C.goldPale, 10) +
    [360, 480, 600, 720, 840].map(x => rect(x - 9, 72, 18, 56, C.ink, 9)).join('') +
    Array.from({ length: 28 }, (_, day) => dayBox(day)).join('') +
    lotus(1060, 620, 1.3) +
    person(140, 640, 1.15, { shirt: C.teal, hair: 'bun', arms: 'wave' }),
}

/** A day of the sheet: received on the 8th box, a holiday next to it, due on the 18th. */
function kindOf(day: number): DayKind {
  if (day === 8) return 'holiday'
  if (day === 7) return 'start'
  if (day === 17) return 'due'
  if (day % 7 > 4) return 'rest'
  return day > 8 && day < 17 ? 'counted' : 'other'
}

function dayBox(day: number): string {
  const x = 312 + (day % 7) * 84
  const y = 236 + Math.floor(day / 7) * 88
  const kind = kindOf(day)
  return rect(x, y, 70, 70, DAY_FILL[kind], 12) + dayMark(kind, x, y)
}

function dayMark(kind: DayKind, x: number, y: number): string {
  if (kind === 'holiday') return star(x + 35, y + 36, 22, C.white)
  if (kind === 'due') return line(`M${x + 20} ${y + 36} l11 13 l21 -27`, C.white, 8)
  const fill = kind === 'rest' ? '#d8cdbb' : kind === 'counted' ? C.leaf : C.grey
  return rect(x + 22, y + 29, 26, 12, fill, 5)
}
