/** Scenes of the one-stop service: counters, papers, phones, figures. */
import {
  bust,
  C,
  cloud,
  disc,
  face,
  group,
  line,
  lotus,
  motorbike,
  office,
  person,
  phone,
  qr,
  rect,
  shape,
  sheet,
  star,
  sun,
  tree,
} from './parts.ts'

const wall = (fill: string, floor: string, at = 560) =>
  rect(0, 0, 1200, 675, fill) + rect(0, at, 1200, 675 - at, floor)
const tick = (x: number, y: number, s: number, fill = C.leaf) =>
  disc(x, y, 30 * s, fill) +
  line(`M${x - 13 * s} ${y} l${9 * s} ${11 * s} l${18 * s} ${-22 * s}`, C.white, 7 * s)

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
    Array.from({ length: 28 }, (_, i) => {
      const x = 312 + (i % 7) * 84,
        y = 236 + Math.floor(i / 7) * 88
      const rest = i % 7 > 4
      const holiday = i === 8,
        start = i === 7,
        due = i === 17,
        counted = i > 8 && i < 17 && !rest
      return (
        rect(
          x,
          y,
          70,
          70,
          holiday
            ? C.gold
            : start
              ? C.tealPale
              : due
                ? C.red
                : rest
                  ? '#f1ebe0'
                  : counted
                    ? '#e2f0e7'
                    : '#faf5ea',
          12,
        ) +
        (holiday
          ? star(x + 35, y + 36, 22, C.white)
          : due
            ? line(`M${x + 20} ${y + 36} l11 13 l21 -27`, C.white, 8)
            : rect(x + 22, y + 29, 26, 12, rest ? '#d8cdbb' : counted ? C.leaf : C.grey, 5))
      )
    }).join('') +
    lotus(1060, 620, 1.3) +
    person(140, 640, 1.15, { shirt: C.teal, hair: 'bun', arms: 'wave' }),

  chart:
    rect(0, 0, 1200, 675, C.tealDark) +
    disc(1000, 120, 300, '#175a5b') +
    rect(130, 90, 940, 490, '#00000022', 20) +
    rect(118, 78, 940, 490, C.white, 20) +
    rect(160, 116, 240, 24, C.ink, 8) +
    rect(160, 154, 150, 14, C.grey, 6) +
    [0, 1, 2, 3].map(i => rect(160, 230 + i * 78, 560, 3, '#eee4d3')).join('') +
    [150, 206, 178, 240, 222, 262]
      .map(
        (h, i) =>
          rect(184 + i * 90, 500 - h, 54, h, i === 5 ? C.red : C.tealPale, 8) +
          rect(192 + i * 90, 516, 38, 10, C.grey, 5),
      )
      .join('') +
    line('M210 372 L300 322 L390 340 L480 284 L570 296 L660 250', C.gold, 9) +
    [
      [210, 372],
      [300, 322],
      [390, 340],
      [480, 284],
      [570, 296],
      [660, 250],
    ]
      .map(([x, y]) => disc(x ?? 0, y ?? 0, 11, C.gold))
      .join('') +
    face(890, 220, 68, 1, C.goldPale) +
    rect(800, 320, 180, 22, C.ink, 8) +
    rect(816, 358, 148, 13, C.grey, 6) +
    [0, 1, 2]
      .map(
        i =>
          rect(800, 404 + i * 36, 190, 16, '#f0e7d8', 8) +
          rect(
            800,
            404 + i * 36,
            [160, 104, 48][i] ?? 0,
            16,
            [C.leaf, C.gold, C.coral][i] ?? C.red,
            8,
          ),
      )
      .join('') +
    person(1080, 655, 1.05, { shirt: C.coral, hair: 'long', arms: 'up' }),

  rating:
    rect(0, 0, 1200, 675, '#f9ecd2') +
    shape('M0 520 H1200 V675 H0 Z', '#e8d2a6') +
    rect(250, 90, 700, 420, '#00000014', 26) +
    rect(238, 78, 700, 420, C.ink, 26) +
    rect(258, 98, 660, 380, C.white, 14) +
    rect(560, 498, 60, 60, C.ink) +
    rect(460, 548, 260, 22, C.ink, 10) +
    rect(428, 138, 320, 24, C.ink, 8) +
    rect(478, 178, 220, 14, C.grey, 6) +
    [-1, -0.5, 0, 0.6, 1]
      .map(
        (m, i) =>
          (i === 4 ? disc(338 + i * 125, 286, 64, C.red) : '') +
          face(
            338 + i * 125,
            286,
            52,
            m,
            ['#e59a86', '#efbf8f', C.goldPale, '#bcdcae', '#8fc79a'][i] ?? C.gold,
          ),
      )
      .join('') +
    [0, 1, 2]
      .map(
        i =>
          rect(330 + i * 180, 382, 156, 46, i === 1 ? '#e2f0e7' : '#f5efe4', 23) +
          rect(362 + i * 180, 399, 92, 12, i === 1 ? C.leaf : C.grey, 6),
      )
      .join('') +
    person(1030, 662, 1.32, { shirt: C.teal, hair: 'bun', arms: 'up' }) +
    person(130, 662, 1.2, { shirt: C.red, arms: 'front' }),

  letter:
    rect(0, 0, 1200, 675, C.tealPale) +
    disc(240, 160, 260, '#bfe0d6') +
    disc(1010, 560, 280, '#92c3b6') +
    rect(352, 300, 520, 300, '#00000018', 18) +
    sheet(424, 70, 360, 420, 0, 7) +
    `<g>${line('M474 430 q30 -34 56 0 t60 -8 t56 6', C.tealDark, 6)}${disc(700, 420, 42, '#b4232333')}${star(700, 420, 20, C.red)}</g>` +
    shape('M340 300 L600 470 L860 300 V590 Q860 604 846 604 H354 Q340 604 340 590 Z', C.goldPale) +
    shape('M340 596 L560 440 L640 440 L860 596 Q856 604 846 604 H354 Q344 604 340 596 Z', C.gold) +
    disc(930, 190, 74, C.white) +
    disc(930, 190, 62, C.cream) +
    line('M930 152 V190 L956 206', C.red, 9) +
    lotus(190, 640, 1.5) +
    lotus(1070, 650, 1.2),

  card:
    rect(0, 0, 1200, 675, '#efe0c2') +
    shape('M0 0 H1200 V300 Q600 420 0 300 Z', C.red) +
    star(1070, 110, 52, '#ffffff22') +
    star(150, 90, 34, '#ffffff22') +
    `<g transform="translate(250 150) rotate(-5)">${rect(12, 14, 640, 396, '#00000022', 30)}${rect(0, 0, 640, 396, '#d9efe8', 30)}${shape('M0 300 Q200 220 400 310 T640 290 V366 Q640 396 610 396 H30 Q0 396 0 366 Z', '#bfe0d6')}${disc(64, 62, 34, '#d3241d')}${star(64, 62, 18, '#ffd23f')}${rect(124, 40, 300, 18, C.red, 8)}${rect(124, 72, 210, 12, C.tealDark, 6)}${rect(40, 130, 170, 220, C.white, 12)}${bust(125, 350, 0.82, { shirt: C.tealDark })}${[0, 1, 2, 3].map(i => rect(244, 150 + i * 52, 90, 10, C.teal, 5) + rect(244, 168 + i * 52, [220, 180, 150, 230][i] ?? 0, 16, C.ink, 7)).join('')}${rect(476, 22, 142, 142, C.white, 10)}${qr(488, 34, 118)}</g>` +
    phone(
      950,
      430,
      0.6,
      rect(-150, -220, 300, 300, C.ink, 18) +
        qr(-80, -150, 160, C.goldPale) +
        line(
          'M-120 -130 v-60 h60 M120 -130 v-60 h-60 M-120 -10 v60 h60 M120 -10 v60 h-60',
          C.gold,
          10,
        ) +
        rect(-110, 130, 220, 20, C.ink, 8) +
        rect(-110, 168, 140, 14, C.grey, 6),
      9,
    ),

  stamp:
    rect(0, 0, 1200, 675, '#ead7b2') +
    rect(0, 470, 1200, 205, '#b07b49') +
    rect(0, 462, 1200, 16, '#8a5a34') +
    sheet(250, 110, 330, 420, -6) +
    sheet(440, 130, 330, 420, 3) +
    `<g transform="rotate(-8 690 440)">${disc(690, 440, 72, '#b4232322')}<circle cx="690" cy="440" r="64" fill="none" stroke="${C.red}" stroke-width="7"/><circle cx="690" cy="440" r="46" fill="none" stroke="${C.red}" stroke-width="3"/>${star(690, 440, 26, C.red)}</g>` +
    group(
      900,
      470,
      1.15,
      rect(-86, -50, 172, 42, C.redDark, 10) +
        rect(-70, -92, 140, 44, C.red, 8) +
        rect(-24, -210, 48, 122, '#7a4a2a', 20) +
        disc(0, -226, 46, '#8f5a35'),
    ) +
    rect(830, 500, 170, 34, C.ink, 10) +
    rect(842, 506, 146, 18, '#c2363a', 6) +
    disc(130, 200, 70, C.white) +
    disc(130, 200, 58, C.cream) +
    line('M130 164 V200 L158 200', C.red, 8),

  elderly:
    wall('#f3e7cf', '#cfb98f', 540) +
    rect(90, 90, 240, 190, C.tealPale, 10) +
    sun(250, 160, 34) +
    shape('M90 240 Q180 190 330 236 V280 H90 Z', C.leaf) +
    rect(204, 90, 10, 190, C.white) +
    rect(860, 110, 250, 170, C.red, 10) +
    rect(900, 144, 170, 18, C.goldPale, 8) +
    rect(900, 182, 120, 12, '#d88b7e', 6) +
    rect(900, 210, 150, 12, '#d88b7e', 6) +
    bust(500, 468, 1.5, { shirt: '#7a5f8f', hair: 'grey', arms: 'front' }) +
    bust(730, 468, 1.5, { shirt: C.teal, hair: 'long', arms: 'front' }) +
    rect(230, 462, 760, 28, '#8a5a34', 8) +
    rect(260, 490, 32, 160, '#7a4a2a') +
    rect(930, 490, 32, 160, '#7a4a2a') +
    `<g transform="translate(520 392) rotate(-4)">${rect(0, 0, 190, 76, C.ink, 12)}${rect(10, 8, 170, 58, C.white, 6)}${rect(24, 20, 90, 10, C.red, 4)}${rect(24, 40, 120, 8, C.grey, 4)}</g>` +
    sheet(300, 420, 90, 44, 4, 1) +
    group(
      1080,
      560,
      1.1,
      rect(-34, -10, 68, 56, C.coral, 8) +
        shape('M0 -10 Q-64 -70 -24 -150 Q-6 -90 0 -10 Q10 -100 44 -140 Q64 -60 0 -10Z', C.leaf),
    ),

  'ward-office':
    rect(0, 0, 1200, 675, '#cfe5df') +
    sun(1010, 120, 56) +
    cloud(240, 130, 1.2) +
    cloud(860, 90, 0.8) +
    rect(0, 560, 1200, 115, '#d8c39a') +
    office(600, 566, 1.02) +
    tree(140, 580, 1.2) +
    tree(1066, 580, 1.25) +
    person(430, 650, 0.62, { shirt: C.teal, arms: 'down' }) +
    person(500, 652, 0.6, { shirt: C.gold, hair: 'long' }) +
    person(742, 650, 0.6, { shirt: C.coral, hat: 'conical' }) +
    motorbike(950, 658, 0.62, C.tealDark),
}
