/** Scenes of life in the neighbourhood. */
import {
  bridge,
  C,
  cloud,
  disc,
  group,
  houses,
  line,
  lotus,
  motorbike,
  rect,
  shape,
  sheet,
  star,
  sun,
  tree,
  water,
} from './parts.ts'
import { person } from './people.ts'

const broom = (x: number, y: number, s: number) =>
  group(
    x,
    y,
    s,
    line('M0 -210 L46 -30', '#7a5238', 9) + shape('M30 -46 L62 -54 L92 10 L30 22 Z', C.gold),
  )

export const life: Record<string, string> = {
  baby:
    rect(0, 0, 1200, 675, '#f7e5d2') +
    disc(600, 330, 290, '#fbf1de') +
    lotus(170, 640, 1.6) +
    lotus(1040, 645, 1.6) +
    person(470, 640, 1.75, { shirt: C.teal, hair: 'short', arms: 'front' }) +
    person(690, 640, 1.68, { shirt: C.red, hair: 'long', arms: 'front' }) +
    group(
      590,
      420,
      1.25,
      shape('M-84 26 Q-90 -34 -20 -42 Q70 -50 88 10 Q80 60 -6 58 Q-70 58 -84 26 Z', C.goldPale) +
        shape('M-84 26 Q-40 64 40 56 Q80 48 88 10 Q30 34 -84 26 Z', C.gold) +
        disc(-50, -6, 27, C.skin) +
        line('M-60 -6 h4 M-46 -6 h4 M-56 6 q5 4 9 0', C.ink, 3),
    ) +
    sheet(890, 120, 200, 260, 7) +
    star(1000, 330, 22, C.red) +
    disc(230, 190, 60, '#f0cfa8') +
    group(
      230,
      190,
      1,
      shape('M0 26 Q-46 -4 -28 -28 Q-10 -42 0 -18 Q10 -42 28 -28 Q46 -4 0 26 Z', C.coral),
    ),

  house:
    rect(0, 0, 1200, 675, '#d6e8e4') +
    sun(180, 130, 54) +
    cloud(930, 120, 1.2) +
    rect(0, 560, 1200, 115, '#cdb78c') +
    houses(-60, 560, 0.9) +
    houses(900, 560, 0.85) +
    rect(470, 300, 260, 260, '#e6b79a') +
    rect(470, 180, 260, 120, '#f0cfb4') +
    line('M470 180 V80 M560 180 V64 M645 180 V64 M730 180 V80', '#9c6b4a', 14) +
    rect(456, 292, 288, 16, C.coral, 4) +
    rect(510, 200, 70, 70, C.tealDark, 4) +
    rect(620, 200, 70, 70, C.tealDark, 4) +
    rect(510, 330, 70, 80, C.tealDark, 4) +
    rect(616, 400, 76, 160, '#8d7b69', 4) +
    line('M440 560 V90 M440 460 H740 M440 340 H470 M440 220 H470 M760 560 V90', C.gold, 8) +
    line('M440 160 H760', C.gold, 8) +
    person(560, 160, 0.42, { shirt: C.coral, hat: 'helmet', arms: 'wave' }) +
    sheet(800, 420, 200, 140, -4, 0) +
    `<g transform="translate(800 420) rotate(-4)">${line('M36 108 V58 H100 V108 H164 V40', C.teal, 6)}</g>` +
    person(330, 650, 0.95, { shirt: C.red, hat: 'helmet', arms: 'front' }) +
    person(880, 656, 0.98, { shirt: C.tealDark, hair: 'bun', arms: 'up' }),

  clinic:
    rect(0, 0, 1200, 675, '#dcece6') +
    rect(0, 560, 1200, 115, '#bcd3c8') +
    rect(90, 110, 240, 180, C.white, 12) +
    rect(188, 140, 44, 120, C.red, 6) +
    rect(150, 178, 120, 44, C.red, 6) +
    rect(900, 90, 210, 240, C.white, 12) +
    [0, 1, 2, 3]
      .map(
        i =>
          disc(938, 130 + i * 50, 11, i < 3 ? C.leaf : C.grey) +
          rect(966, 122 + i * 50, 110, 14, C.sand, 6),
      )
      .join('') +
    person(450, 650, 1.7, { shirt: C.white, trousers: '#cfdcd7', hair: 'bun', arms: 'front' }) +
    rect(430, 340, 40, 10, C.red, 4) +
    rect(445, 325, 10, 40, C.red, 4) +
    person(760, 650, 1.62, { shirt: C.gold, hair: 'long', arms: 'down' }) +
    person(645, 652, 0.92, { shirt: C.coral, trousers: C.teal, arms: 'up' }) +
    group(
      548,
      470,
      1,
      rect(0, -10, 70, 20, C.white, 6) +
        rect(8, -6, 42, 12, C.tealPale, 4) +
        line('M70 0 H104 M-24 0 H0', C.grey, 5) +
        line('M-24 -14 V14', C.grey, 7),
    ) +
    lotus(1080, 640, 1.2),

  street:
    rect(0, 0, 1200, 675, '#f4e3c4') +
    sun(980, 110, 58) +
    houses(-20, 520, 1.16) +
    houses(620, 520, 1.12) +
    rect(0, 516, 1200, 160, '#cbb58c') +
    rect(0, 516, 1200, 14, '#a88f66') +
    line('M0 96 Q300 140 640 92 T1200 100 M0 120 Q300 164 640 116 T1200 124', C.ink, 3) +
    person(230, 656, 1.05, { shirt: C.teal, hat: 'conical', arms: 'front' }) +
    broom(250, 640, 1) +
    person(520, 662, 1.0, { shirt: C.red, hair: 'bun', arms: 'front' }) +
    broom(540, 646, 0.96) +
    person(960, 658, 1.04, { shirt: C.gold, hair: 'short', arms: 'down' }) +
    group(
      760,
      650,
      1,
      shape('M-56 0 Q-76 -90 -22 -100 L-12 -122 L12 -122 L22 -100 Q76 -90 56 0 Z', C.tealDark) +
        line('M-24 -100 H24', C.gold, 6),
    ) +
    group(
      1090,
      640,
      1,
      rect(-44, -90, 88, 90, C.leaf, 8) +
        rect(-52, -104, 104, 18, C.leafDark, 6) +
        disc(0, -46, 20, C.mist),
    ) +
    rect(330, 610, 120, 26, C.ink, 4) +
    [0, 1, 2, 3, 4].map(i => rect(342 + i * 22, 612, 8, 22, '#8d7b69')).join(''),

  motorbike:
    rect(0, 0, 1200, 675, '#f0d6a4') +
    sun(240, 170, 84, C.coral) +
    houses(0, 520, 1.05) +
    houses(660, 520, 1.1) +
    rect(0, 516, 1200, 160, '#5e544c') +
    [0, 1, 2, 3, 4, 5].map(i => rect(40 + i * 210, 596, 110, 10, C.goldPale, 4)).join('') +
    line('M0 84 Q420 140 820 80 T1200 96', C.ink, 3) +
    tree(1090, 540, 1.05) +
    group(
      590,
      640,
      1.5,
      person(-30, -30, 0.84, {
        shirt: C.teal,
        hat: 'helmet',
        arms: 'front',
        trousers: C.tealDark,
      }) +
        motorbike(0, 0, 1, C.red) +
        rect(-122, -152, 64, 50, C.leaf, 6),
    ) +
    motorbike(190, 600, 0.8, C.tealDark) +
    person(176, 582, 0.68, { shirt: C.gold, hat: 'helmet', arms: 'front' }) +
    motorbike(190, 600, 0.8, C.tealDark),

  flood:
    rect(0, 0, 1200, 675, '#a9bcc0') +
    cloud(250, 110, 1.7, '#7d9297') +
    cloud(700, 80, 1.9, '#8b9fa3') +
    cloud(1040, 140, 1.4, '#7d9297') +
    houses(-30, 480, 1.05) +
    houses(640, 480, 1.1) +
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]
      .map(i => line(`M${40 + i * 86} ${170 + ((i * 53) % 190)} l-14 52`, '#e8f1f1', 4))
      .join('') +
    group(
      560,
      566,
      1.35,
      person(-10, -20, 0.84, {
        shirt: C.gold,
        hat: 'helmet',
        arms: 'front',
        trousers: C.tealDark,
      }) + motorbike(0, 0, 1, C.red),
    ) +
    group(
      980,
      540,
      1,
      line('M-30 0 V-220', C.ink, 10) +
        `<polygon points="-30,-300 44,-176 -104,-176" fill="${C.gold}" stroke="${C.redDark}" stroke-width="10" stroke-linejoin="round"/>` +
        rect(-35, -262, 10, 44, C.ink, 5) +
        disc(-30, -198, 7, C.ink),
    ) +
    `<g opacity="0.94">${water(500, '#3f7f88', '#bfdcdc')}</g>` +
    person(230, 610, 1.02, { shirt: C.red, hair: 'long', arms: 'up' }) +
    `<g opacity="0.94">${water(572, '#34727c', '#a9cfd0')}</g>`,

  river:
    rect(0, 0, 1200, 675, '#f5dfb6') +
    sun(860, 190, 76, C.coral) +
    cloud(240, 120, 1.3) +
    cloud(620, 80, 0.8) +
    [60, 150, 230, 330, 420, 900, 980, 1060, 1130]
      .map((x, i) =>
        rect(x, 300 - ((i * 67) % 150), 64, 140 + ((i * 67) % 150), i % 2 ? '#8fb9b0' : '#b5cfc4'),
      )
      .join('') +
    water(436, C.teal, C.tealPale) +
    bridge(600, 400, 1) +
    shape('M0 560 Q260 500 430 580 Q480 640 470 675 H0 Z', C.leafDark) +
    tree(150, 610, 1.1) +
    tree(330, 640, 0.8) +
    group(
      800,
      560,
      1,
      shape('M-120 0 Q0 54 130 -4 L108 40 Q0 66 -100 40 Z', '#7a4a2a') +
        person(-30, 6, 0.52, { shirt: C.red, hat: 'conical', arms: 'front' }) +
        line('M10 -70 L70 60', '#5c3822', 7),
    ) +
    lotus(1040, 650, 0.9) +
    lotus(1130, 620, 0.7),
}
