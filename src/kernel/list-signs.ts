/** Signs of lists that are counted in letters or Roman figures: they are what others cite, and must not become figures. */

const COUNTED_IN = /list-style-type:\s*(lower|upper)-(alpha|latin|roman)/i
const TYPES: Readonly<Record<string, string>> = {
  ...{ a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' },
}

/** How a list of HTML says that it is counted: its `type`, and styles as they are written, the strongest first. */
export type ListWays = {
  readonly type: string | null | undefined
  readonly styles: readonly string[]
}

/** Gives what writes the sign of an item by its number: "b.", "IV."; undefined for lists that are counted in figures. */
export function listSigns({ type, styles }: ListWays): ((number: number) => string) | undefined {
  const ways = [...styles, `list-style-type:${TYPES[type ?? ''] ?? ''}`].join(';')
  const [, size, alphabet] = COUNTED_IN.exec(ways) ?? []
  if (size === undefined) return undefined
  const write = alphabet?.toLowerCase() === 'roman' ? roman : letter
  return number => {
    const sign = write(number) || String(number)
    return `${size.toLowerCase() === 'upper' ? sign.toUpperCase() : sign}.`
  }
}

const A = 'a'.charCodeAt(0)
const LETTERS = 26

/** 1 is a, 26 is z, 27 is aa. */
function letter(number: number): string {
  if (number < 1) return ''
  return (
    letter(Math.floor((number - 1) / LETTERS)) + String.fromCharCode(A + ((number - 1) % LETTERS))
  )
}

const ROMAN = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
  ] as const),
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
]

function roman(number: number): string {
  const [value, sign] = ROMAN.find(([least]) => least <= number) ?? []
  return value === undefined ? '' : sign + roman(number - value)
}
