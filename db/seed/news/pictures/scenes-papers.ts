/** Scenes of what the one-stop service writes: figures, ratings, letters, cards. */
import {
  C,
  cloud,
  disc,
  face,
  group,
  line,
  lotus,
  motorbike,
  office,
  phone,
  qr,
  rect,
  shape,
  sheet,
  star,
  sun,
  tree,
  wall,
} from './parts.ts'
import { bust, person } from './people.ts'

export const papers: Record<string, string> = {
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
