/** Scenes of the town: culture, markets, schools, safety. */
import {
  C,
  cloud,
  disc,
  group,
  line,
  lotus,
  phone,
  qr,
  rect,
  shape,
  sheet,
  sun,
  tree,
} from './parts.ts'
import { bust, person } from './people.ts'

const lantern = (x: number, y: number, s: number, fill: string) =>
  group(
    x,
    y,
    s,
    line('M0 -90 V-44', C.ink, 4) +
      rect(-18, -48, 36, 12, C.gold, 4) +
      `<ellipse cx="0" cy="0" rx="46" ry="40" fill="${fill}"/><ellipse cx="0" cy="0" rx="22" ry="40" fill="#ffffff33"/>` +
      rect(-18, 36, 36, 12, C.gold, 4) +
      line('M-8 50 V78 M0 50 V84 M8 50 V78', C.gold, 4),
  )
export const town: Record<string, string> = {
  culture:
    rect(0, 0, 1200, 675, C.redDark) +
    disc(600, 380, 330, '#841717') +
    disc(600, 380, 250, C.red) +
    line('M0 70 Q300 150 600 90 T1200 70', C.gold, 5) +
    lantern(150, 176, 1.2, C.coral) +
    lantern(390, 196, 1, C.gold) +
    lantern(800, 186, 1.05, C.teal) +
    lantern(1050, 170, 1.25, C.coral) +
    rect(0, 566, 1200, 109, '#5a0e0e') +
    person(600, 616, 1.45, { shirt: C.gold, trousers: C.white, hair: 'bun', arms: 'wave' }) +
    shape('M554 486 L540 604 H660 L646 486 Z', C.gold) +
    person(360, 628, 1.2, { shirt: C.teal, trousers: C.tealDark, arms: 'front' }) +
    group(
      360,
      640,
      1,
      shape('M-62 -130 Q0 -150 62 -130 L50 -10 Q0 6 -50 -10 Z', C.coral) +
        `<ellipse cx="0" cy="-132" rx="62" ry="18" fill="${C.goldPale}"/>`,
    ) +
    person(850, 628, 1.2, { shirt: '#3d6f9a', trousers: C.ink, hair: 'long', arms: 'front' }) +
    group(
      856,
      500,
      1,
      line('M-66 70 L84 -70', '#7a4a2a', 10) +
        disc(-58, 62, 36, C.goldPale) +
        disc(-58, 62, 14, '#7a4a2a'),
    ) +
    lotus(130, 650, 1.4) +
    lotus(1080, 650, 1.4),

  library:
    rect(0, 0, 1200, 675, '#2b3f4a') +
    rect(0, 580, 1200, 95, '#1f2f38') +
    [0, 1, 2]
      .map(
        row =>
          rect(90, 196 + row * 140, 560, 14, '#8a5a34') +
          Array.from({ length: 17 }, (_, i) => {
            const h = 70 + ((i * 29 + row * 17) % 42)
            return rect(
              104 + i * 32,
              196 + row * 140 - h,
              24,
              h,
              [C.red, C.gold, C.tealPale, C.coral, C.cream, C.teal][(i * 5 + row * 2) % 6] ?? C.red,
              3,
            )
          }).join(''),
      )
      .join('') +
    rect(76, 70, 16, 520, '#8a5a34') +
    rect(650, 70, 16, 520, '#8a5a34') +
    shape('M900 190 L760 580 H1140 L980 190 Z', '#f3d48a33') +
    line('M940 0 V110', C.ink, 6) +
    shape('M880 180 Q884 110 940 108 Q996 110 1000 180 Z', C.gold) +
    person(900, 650, 1.2, { shirt: C.coral, hair: 'long', arms: 'front' }) +
    `<g transform="translate(914 512)">${shape('M-62 -22 L0 -6 V40 L-62 24 Z', C.white)}${shape('M62 -22 L0 -6 V40 L62 24 Z', C.cream)}</g>` +
    person(1060, 652, 0.86, { shirt: C.gold, trousers: C.teal, arms: 'front' }) +
    person(760, 652, 0.8, { shirt: C.tealPale, trousers: C.redDark, hair: 'bun', arms: 'down' }),

  tree:
    rect(0, 0, 1200, 675, '#d9ebe0') +
    sun(1030, 120, 60) +
    cloud(200, 110, 1.1) +
    shape('M0 460 Q600 400 1200 460 V675 H0 Z', '#b8d3a6') +
    shape('M0 540 H1200 V675 H0 Z', '#c9b184') +
    tree(190, 560, 1.5) +
    tree(1010, 560, 1.5) +
    group(
      600,
      570,
      1,
      shape('M-90 20 Q0 -40 90 20 Z', '#7a5238') +
        line('M0 0 V-190', '#7a5238', 10) +
        line('M-60 10 L-6 -120 M60 10 L6 -120', '#b98250', 7) +
        `<ellipse cx="0" cy="-206" rx="64" ry="40" fill="${C.leaf}"/><ellipse cx="8" cy="-240" rx="40" ry="28" fill="#5b9a5f"/>`,
    ) +
    person(430, 650, 1.1, { shirt: C.red, hat: 'conical', arms: 'front' }) +
    group(
      440,
      600,
      1,
      line('M0 -130 L60 30', '#7a5238', 9) + shape('M46 20 L80 8 L96 62 L66 74 Z', C.grey),
    ) +
    person(780, 650, 1.06, { shirt: C.gold, hair: 'bun', arms: 'front' }) +
    group(
      742,
      560,
      0.9,
      shape('M-40 -40 H30 L24 30 H-34 Z', C.teal) +
        line('M-40 -26 L-86 -50 M-92 -40 l-10 26 M-100 -44 l-16 24', C.tealPale, 7),
    ) +
    person(890, 652, 0.7, { shirt: C.coral, trousers: C.tealDark, arms: 'wave' }),

  market:
    rect(0, 0, 1200, 675, '#f7e7c9') +
    Array.from({ length: 12 }, (_, i) =>
      shape(
        `M${i * 100} 60 H${i * 100 + 100} V170 Q${i * 100 + 50} 220 ${i * 100} 170 Z`,
        i % 2 ? C.cream : C.red,
      ),
    ).join('') +
    rect(0, 44, 1200, 26, C.redDark) +
    bust(430, 440, 1.45, { shirt: C.teal, hair: 'bun', arms: 'front' }) +
    rect(70, 430, 1060, 30, '#8a5a34', 8) +
    rect(90, 460, 1020, 190, '#b98250') +
    [0, 1, 2, 3, 4].map(i => rect(110 + i * 200, 480, 170, 150, '#a9713f', 8)).join('') +
    [130, 176, 222, 150, 200]
      .map((x, i) => disc(x, i < 3 ? 414 : 380, 27, i % 2 ? C.coral : C.gold))
      .join('') +
    [640, 690, 740, 790]
      .map(
        (x, i) =>
          `<ellipse cx="${x}" cy="406" rx="24" ry="${i % 2 ? 30 : 36}" fill="${i % 2 ? C.leaf : '#5b9a5f'}"/>`,
      )
      .join('') +
    rect(860, 330, 120, 106, C.white, 10) +
    qr(876, 342, 84) +
    person(1060, 660, 1.4, { shirt: C.gold, hair: 'long', arms: 'front' }) +
    phone(1010, 440, 0.2, rect(-120, -200, 240, 60, C.leaf, 12)) +
    sheet(520, 388, 90, 46, 2, 1),

  school:
    rect(0, 0, 1200, 675, '#d5e8e2') +
    sun(150, 120, 54) +
    cloud(420, 110, 1) +
    cloud(1010, 90, 1.2) +
    rect(220, 190, 760, 380, '#f3dfb4') +
    shape('M190 190 L600 90 L1010 190 Z', C.red) +
    rect(190, 186, 820, 18, C.redDark, 4) +
    [0, 1, 2, 3, 4, 5]
      .map(
        i =>
          rect(262 + i * 120, 240, 76, 84, C.tealDark, 6) +
          rect(296 + i * 120, 240, 6, 84, C.tealPale),
      )
      .join('') +
    [0, 1, 4, 5]
      .map(
        i =>
          rect(262 + i * 120, 380, 76, 84, C.tealDark, 6) +
          rect(296 + i * 120, 380, 6, 84, C.tealPale),
      )
      .join('') +
    rect(520, 370, 160, 200, C.redDark, 6) +
    rect(597, 370, 6, 200, C.gold) +
    rect(470, 340, 260, 26, C.gold, 6) +
    rect(0, 566, 1200, 109, '#d8c39a') +
    tree(110, 590, 1.1) +
    tree(1100, 590, 1.15) +
    person(360, 656, 0.98, { shirt: C.coral, hair: 'long', arms: 'down' }) +
    person(440, 656, 0.66, { shirt: C.white, trousers: C.tealDark, arms: 'wave' }) +
    shape('M404 556 h18 v40 h-18 Z', C.red) +
    person(790, 656, 0.66, { shirt: C.white, trousers: C.redDark, hair: 'bun', arms: 'down' }) +
    person(870, 656, 0.98, { shirt: C.teal, arms: 'down' }) +
    person(600, 656, 1, { shirt: C.gold, hair: 'bun', arms: 'wave' }),

  kitchen:
    rect(0, 0, 1200, 675, '#e4efe9') +
    Array.from({ length: 9 }, (_, i) => line(`M0 ${60 + i * 50} H1200`, '#d3e3da', 3)).join('') +
    rect(0, 450, 1200, 26, '#9aa7a2', 6) +
    rect(0, 476, 1200, 200, C.tealDark) +
    [0, 1, 2, 3]
      .map(
        i =>
          rect(40 + i * 290, 500, 250, 150, '#1a5759', 8) +
          rect(120 + i * 290, 520, 90, 10, C.tealPale, 5),
      )
      .join('') +
    bust(330, 452, 1.5, { shirt: C.white, hair: 'short', arms: 'front' }) +
    shape('M286 208 q-26 -60 22 -66 q22 -34 48 0 q46 4 22 66 Z', C.white) +
    bust(800, 452, 1.5, { shirt: C.white, hair: 'bun', arms: 'front' }) +
    shape('M756 208 q-26 -60 22 -66 q22 -34 48 0 q46 4 22 66 Z', C.white) +
    rect(430, 424, 170, 26, C.leaf, 6) +
    `<ellipse cx="480" cy="412" rx="26" ry="16" fill="#5b9a5f"/>` +
    disc(540, 408, 18, C.coral) +
    rect(900, 424, 150, 26, C.red, 6) +
    `<ellipse cx="970" cy="408" rx="46" ry="18" fill="#e59a86"/>` +
    group(
      1110,
      452,
      1,
      rect(-56, -84, 112, 84, C.grey, 10) +
        rect(-66, -96, 132, 16, '#8d8177', 6) +
        line('M-20 -120 q12 -20 0 -40 M20 -120 q12 -20 0 -40', '#cfd8d4', 6),
    ) +
    group(
      110,
      452,
      1,
      rect(-46, -20, 92, 20, C.grey, 6) +
        line('M0 -20 V-110 Q0 -140 36 -136 V-116', C.grey, 12) +
        disc(38, -92, 7, '#6fb3c2'),
    ) +
    disc(600, 130, 62, C.white) +
    line('M572 130 l20 24 l40 -50', C.leaf, 14),

  fire:
    rect(0, 0, 1200, 675, '#31343f') +
    disc(980, 120, 60, '#f3e6c4') +
    disc(1004, 104, 52, '#31343f') +
    [90, 240, 380, 760, 1120].map((x, i) => disc(x, 60 + ((i * 61) % 120), 4, C.cream)).join('') +
    rect(0, 590, 1200, 85, '#22242c') +
    rect(430, 110, 330, 480, '#e6b79a') +
    rect(416, 96, 358, 20, C.coral, 4) +
    rect(300, 220, 130, 370, '#8fb9b0') +
    rect(760, 180, 150, 410, '#c9b184') +
    rect(480, 150, 230, 110, C.tealDark, 4) +
    rect(470, 262, 250, 14, C.redDark, 4) +
    rect(470, 206, 250, 8, C.ink) +
    [0, 1, 2, 3, 4, 5].map(i => rect(480 + i * 44, 206, 6, 60, C.ink)).join('') +
    rect(480, 320, 230, 110, '#f4c95d', 4) +
    rect(470, 432, 250, 14, C.redDark, 4) +
    rect(476, 470, 240, 120, '#4a3a33', 4) +
    shape(
      'M520 590 Q500 520 548 480 Q552 520 574 528 Q568 470 612 430 Q616 500 652 520 Q664 500 660 482 Q704 540 676 590 Z',
      C.coral,
    ) +
    shape(
      'M556 590 Q548 548 576 528 Q584 552 604 548 Q604 520 622 502 Q630 548 646 556 Q652 576 640 590 Z',
      C.gold,
    ) +
    line('M650 440 q40 -40 10 -90 q-20 -40 20 -80', '#8d8177', 22) +
    line('M716 270 L880 590 M752 262 L914 582', C.goldPale, 8) +
    [0, 1, 2, 3, 4, 5, 6]
      .map(i => line(`M${736 + i * 23} ${304 + i * 44} l34 -8`, C.goldPale, 7))
      .join('') +
    person(640, 262, 0.5, { shirt: C.gold, hair: 'long', arms: 'wave' }) +
    person(1000, 650, 1.05, { shirt: C.red, hat: 'helmet', arms: 'up' }) +
    person(1100, 650, 0.7, { shirt: C.teal, trousers: C.tealDark }) +
    person(180, 652, 1.05, { shirt: C.tealDark, hat: 'helmet', arms: 'front' }) +
    line('M190 540 Q300 560 400 520 L520 470', '#bfdcdc', 8),
}
