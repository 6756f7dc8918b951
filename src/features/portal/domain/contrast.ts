/** Contrast of colours as WCAG 2.2 (1.4.3) counts it. */

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`

/** The least contrast of text with what is behind it. */
export const LEAST_CONTRAST = 4.5

/** Tells whether the text is a colour of six digits. */
export function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** Contrast of two colours, from 1 to 21. */
export function contrastOf(a: Colour, b: Colour): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x) as [
    number,
    number,
  ]
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: Colour): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
}

/** A colour mixed with another, `share` of the other from 0 to 1. */
export function mixed(colour: Colour, other: Colour, share: number): Colour {
  const [own, others] = [channelsOf(colour), channelsOf(other)]
  const hex = own.map((value, index) =>
    Math.round(value + ((others[index] ?? 0) - value) * share)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${hex.join('')}`
}
