/** Pieces that the scenes are put together from: flat shapes in the portal's colours. All text is SVG. */

export const C = {
  red: '#9b1c1c',
  redDark: '#6f1212',
  coral: '#c8553d',
  gold: '#d9a125',
  goldPale: '#f3d48a',
  cream: '#fbf1de',
  sand: '#efdcb8',
  teal: '#1f6f6b',
  tealDark: '#124a4c',
  tealPale: '#a9d3c8',
  mist: '#dcece6',
  leaf: '#3c7a4b',
  leafDark: '#275a39',
  ink: '#2a211d',
  white: '#fffdf8',
  grey: '#b9ada0',
  skin: '#e3ab7f',
  skinDark: '#c98d62',
}

export const group = (x: number, y: number, scale: number, body: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${body}</g>`

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}"/>`

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const line = (points: string, stroke: string, width: number): string =>
  `<path d="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export function sun(x: number, y: number, r: number, fill = C.gold): string {
  return disc(x, y, r * 1.5, `${fill}33`) + disc(x, y, r, fill)
}

export function cloud(x: number, y: number, s: number, fill = C.white): string {
  return group(
    x,
    y,
    s,
    shape(
      'M-70 20 Q-96 20 -92 -4 Q-84 -26 -58 -20 Q-44 -54 -4 -44 Q20 -62 46 -36 Q86 -40 88 -4 Q88 20 62 20 Z',
      fill,
    ),
  )
}

export function motorbike(x: number, y: number, s: number, paint = C.red): string {
  return group(
    x,
    y,
    s,
    [
      disc(-88, -34, 36, C.ink),
      disc(-88, -34, 17, C.grey),
      disc(92, -34, 36, C.ink),
      disc(92, -34, 17, C.grey),
      line('M92 -34 L62 -128 L40 -136', C.ink, 9),
      line('M62 -128 L84 -140', C.ink, 9),
      shape(
        'M-104 -84 Q-60 -108 -4 -92 Q4 -62 34 -58 L62 -112 L82 -106 L66 -44 Q20 -26 -34 -36 L-110 -66 Z',
        paint,
      ),
      rect(-84, -112, 92, 20, C.ink, 10),
      disc(80, -120, 12, C.goldPale),
      shape('M-118 -84 L-100 -92 L-98 -72 Z', C.coral),
    ].join(''),
  )
}

/** A bang tree: flat layered crown. */
export function tree(x: number, y: number, s: number): string {
  return group(
    x,
    y,
    s,
    [
      shape('M-12 0 Q-6 -110 -14 -200 L14 -200 Q6 -110 12 0 Z', '#7a5238'),
      line('M0 -140 L-60 -196 M0 -160 L62 -214', '#7a5238', 9),
      `<ellipse cx="0" cy="-206" rx="140" ry="42" fill="${C.leafDark}"/>`,
      `<ellipse cx="-14" cy="-244" rx="112" ry="40" fill="${C.leaf}"/>`,
      `<ellipse cx="10" cy="-284" rx="74" ry="34" fill="#5b9a5f"/>`,
      disc(-84, -206, 9, C.coral),
      disc(70, -236, 8, C.gold),
      disc(20, -200, 8, C.gold),
    ].join(''),
  )
}

export function lotus(x: number, y: number, s: number, fill = '#d98a94'): string {
  const petal = (turn: number, tint: string) =>
    `<path transform="rotate(${turn})" d="M0 0 Q-26 -46 0 -92 Q26 -46 0 0 Z" fill="${tint}"/>`
  return group(
    x,
    y,
    s,
    [
      petal(-72, '#c66f7d'),
      petal(72, '#c66f7d'),
      petal(-38, fill),
      petal(38, fill),
      petal(0, '#eeb3b8'),
      `<ellipse cx="0" cy="4" rx="64" ry="13" fill="${C.leaf}"/>`,
    ].join(''),
  )
}

/** Tube houses side by side, their feet at y. */
export function houses(x: number, y: number, s: number): string {
  const one = (left: number, w: number, h: number, wall: string, roof: string) => {
    const windows = []
    for (let top = -h + 34; top < -92; top += 74) {
      windows.push(
        rect(left + w * 0.2, top, w * 0.6, 40, C.tealDark, 3),
        rect(left + w * 0.14, top + 42, w * 0.72, 7, roof, 2),
      )
    }
    return (
      rect(left, -h, w, h, wall) +
      rect(left - 5, -h - 10, w + 10, 14, roof, 3) +
      windows.join('') +
      rect(left + w * 0.18, -70, w * 0.64, 70, '#8d7b69', 3) +
      line(
        `M${left + w * 0.18} -46 h${w * 0.64} M${left + w * 0.18} -24 h${w * 0.64}`,
        '#77675a',
        3,
      )
    )
  }
  return group(
    x,
    y,
    s,
    [
      one(0, 100, 300, '#f0d9a8', C.coral),
      one(104, 84, 374, C.tealPale, C.teal),
      one(192, 108, 262, '#f5e8cf', C.red),
      one(304, 88, 338, '#e6b79a', C.redDark),
      one(396, 104, 286, '#cfe2d9', C.tealDark),
    ].join(''),
  )
}

/** The ward office: steps, columns, a flag. */
export function office(x: number, y: number, s: number): string {
  const columns = [0, 1, 2, 3, 4, 5]
    .map(i => rect(-232 + i * 88, -190, 24, 170, C.white, 3))
    .join('')
  const windows =
    [-260, 0, 1].length &&
    [-2, -1, 0, 1, 2].map(i => rect(i * 88 - 24, -292, 48, 58, C.tealDark, 4)).join('')
  return group(
    x,
    y,
    s,
    [
      rect(-290, -320, 580, 300, '#f3dfb4'),
      rect(-290, -204, 580, 184, '#e3c68f'),
      shape('M-316 -320 L0 -404 L316 -320 Z', C.red),
      rect(-316, -322, 632, 16, C.redDark, 3),
      windows,
      rect(-44, -160, 88, 140, C.tealDark, 4),
      rect(-3, -160, 6, 140, C.tealPale),
      columns,
      rect(-260, -208, 520, 22, C.red, 3),
      rect(-310, -22, 620, 22, '#d6c3a0', 3),
      rect(-340, -2, 680, 22, '#c4af8a', 3),
      line('M0 -404 L0 -520', C.ink, 7),
      shape('M4 -518 L92 -518 L92 -460 L4 -460 Z', '#d3241d'),
      star(48, -489, 20, '#ffd23f'),
    ].join(''),
  )
}

export function star(x: number, y: number, r: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? r : r * 0.4
    const turn = (Math.PI / 5) * i - Math.PI / 2
    return `${(x + radius * Math.cos(turn)).toFixed(1)},${(y + radius * Math.sin(turn)).toFixed(1)}`
  })
  return `<polygon points="${points.join(' ')}" fill="${fill}"/>`
}

/** A sheet of paper with ruled text, w × h, top left at (x, y). */
export function sheet(x: number, y: number, w: number, h: number, turn = 0, rows = 6): string {
  const ruled = Array.from({ length: rows }, (_, i) =>
    rect(
      w * 0.12,
      h * 0.3 + i * ((h * 0.58) / rows),
      i % 3 === 2 ? w * 0.5 : w * 0.76,
      9,
      C.sand,
      4,
    ),
  ).join('')
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(9, 10, w, h, '#00000018', 10)}${rect(0, 0, w, h, C.white, 10)}` +
    `${rect(w * 0.12, h * 0.11, w * 0.46, 16, C.red, 6)}${rect(w * 0.12, h * 0.185, w * 0.3, 9, C.gold, 4)}${ruled}</g>`
  )
}

export function bridge(x: number, y: number, s: number): string {
  const cables = Array.from({ length: 9 }, (_, i) =>
    line(`M0 -240 L${-300 + i * 75} 0`, C.white, 3),
  ).join('')
  return group(
    x,
    y,
    s,
    [
      cables,
      line('M-620 0 Q0 -36 620 0', C.redDark, 20),
      line('M-620 12 Q0 -24 620 12', C.gold, 5),
      shape('M-16 60 L-8 -250 L8 -250 L16 60 Z', C.red),
    ].join(''),
  )
}

export function water(y: number, fill = C.teal, foam = C.tealPale): string {
  const waves = [0, 1, 2, 3].map(i => {
    const top = y + 40 + i * 44
    return line(
      `M${60 + i * 130} ${top} q40 -16 80 0 t80 0 M${640 + ((i * 170) % 340)} ${top + 10} q40 -16 80 0 t80 0`,
      foam,
      5,
    )
  })
  return rect(0, y, 1200, 675 - y, fill) + waves.join('')
}

/** A phone with whatever is on its screen (340 × 560 inside). */
export function phone(x: number, y: number, s: number, screen: string, turn = 0): string {
  return (
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})">${rect(-196, -316, 392, 640, '#00000018', 48)}` +
    `${rect(-200, -326, 400, 652, C.ink, 46)}${rect(-180, -300, 360, 600, C.white, 26)}${rect(-44, -314, 88, 8, '#55493f', 4)}${screen}</g>`
  )
}

/** A QR-like pattern, always the same. */
export function qr(x: number, y: number, size: number, fill = C.ink): string {
  const n = 17
  const u = size / n
  const cells: string[] = []
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const eye = (i < 6 && j < 6) || (i < 6 && j > 10) || (i > 10 && j < 6)
      if (!eye && (i * 7 + j * 13 + ((i * j) % 5) * 3) % 3 === 0)
        cells.push(`M${x + j * u} ${y + i * u}h${u}v${u}h${-u}z`)
    }
  }
  const eye = (ex: number, ey: number) =>
    rect(ex, ey, u * 5, u * 5, fill, u) +
    rect(ex + u, ey + u, u * 3, u * 3, C.white, u * 0.5) +
    rect(ex + u * 1.6, ey + u * 1.6, u * 1.8, u * 1.8, fill, u * 0.3)
  return shape(cells.join(''), fill) + eye(x, y) + eye(x + u * 12, y) + eye(x, y + u * 12)
}

/** A smiling (1), flat (0) or sad (-1) face. */
export function face(x: number, y: number, r: number, mood: number, fill: string): string {
  return (
    disc(x, y, r, fill) +
    disc(x - r * 0.34, y - r * 0.18, r * 0.1, C.ink) +
    disc(x + r * 0.34, y - r * 0.18, r * 0.1, C.ink) +
    line(
      `M${x - r * 0.42} ${y + r * 0.32} Q${x} ${y + r * (0.32 + mood * 0.42)} ${x + r * 0.42} ${y + r * 0.32}`,
      C.ink,
      r * 0.1,
    )
  )
}

/** A wall and the floor before it. */
export const wall = (fill: string, floor: string, at = 560): string =>
  rect(0, 0, 1200, 675, fill) + rect(0, at, 1200, 675 - at, floor)
