/** Bodies of forms: right and wrong fields, in every encoding that the product reads and some that it does not. */
import fc from 'fast-check'
import { encoded, hostileValue } from './hostile-values.ts'

export type Body = { readonly type: string | undefined; readonly bytes: Buffer }
export type Fields = ReadonlyMap<string, fc.Arbitrary<Buffer>>

type Pair = readonly [string, Buffer]

const ODD_NAMES = [
  '__proto__',
  'constructor',
  'a[b][c]',
  'a.b.c',
  '',
  '\0',
  'x'.repeat(300),
] as const
const ODD_TYPES = [
  'text/plain',
  'text/xml',
  'application/octet-stream',
  'image/png',
  ';;;',
  'multipart/form-data',
  undefined,
]
const BOUNDARY = '----motcua'

/** Any body for a form with those fields. */
export function anyBody(fields: Fields): fc.Arbitrary<Body> {
  const pairs = pairsOf(fields)
  return fc.oneof(
    { weight: 8, arbitrary: pairs.map(urlencoded) },
    { weight: 2, arbitrary: fc.tuple(pairs, fc.jsonValue()).map(json) },
    { weight: 4, arbitrary: fc.tuple(pairs, fc.array(filePart, { maxLength: 3 })).map(multipart) },
    { weight: 1, arbitrary: fc.tuple(pairs.map(urlencoded), fc.nat(400)).map(cutOff) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(pairs, fc.array(filePart, { maxLength: 2 }))
        .map(multipart)
        .chain(cutAnywhere),
    },
    { weight: 1, arbitrary: oddlyTyped },
  )
}

/** Some of the fields, rightly or wrongly filled, left out or repeated, and now and then one that nobody knows. */
function pairsOf(fields: Fields): fc.Arbitrary<Pair[]> {
  const each = [...fields].map(([name, right]) => {
    const value = fc.oneof({ weight: 3, arbitrary: right }, { weight: 2, arbitrary: hostileValue })
    const times = fc.oneof(
      { weight: 12, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.constantFrom(0, 2, 3) },
    )
    return times.chain(count =>
      fc
        .array(value, { minLength: count, maxLength: count })
        .map(values => values.map((one): Pair => [name, one])),
    )
  })
  const odd = fc.tuple(fc.constantFrom(...ODD_NAMES), hostileValue)
  return fc
    .tuple(fc.tuple(...each), fc.array(odd, { maxLength: 2 }))
    .map(([known, unknown]) => [...known.flat(), ...unknown])
}

function urlencoded(pairs: readonly Pair[]): Body {
  const text = pairs
    .map(([name, value]) => `${encoded(Buffer.from(name))}=${encoded(value)}`)
    .join('&')
  return { type: 'application/x-www-form-urlencoded', bytes: Buffer.from(text) }
}

function json([pairs, stray]: [readonly Pair[], unknown]): Body {
  const object = Object.fromEntries(
    pairs.map(([name, value], index) => [name, index % 3 === 2 ? stray : value.toString('utf8')]),
  )
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(object)) }
}

type FilePart = { readonly field: string; readonly name: Buffer; readonly content: Buffer }

const filePart: fc.Arbitrary<FilePart> = fc.record({
  field: fc.constantFrom('file', 'files', 'declaration', 'x'),
  name: hostileValue.map(name =>
    Buffer.from(name.toString('latin1').replaceAll(/[\r\n"]/g, ''), 'latin1'),
  ),
  content: fc.oneof(fc.constant(Buffer.from('%PDF-1.7\n%%EOF')), hostileValue),
})

function multipart([pairs, files]: [readonly Pair[], readonly FilePart[]]): Body {
  const head = (disposition: Buffer | string): Buffer =>
    Buffer.concat([
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; `),
      Buffer.from(disposition),
      Buffer.from('\r\n\r\n'),
    ])
  const end = Buffer.from('\r\n')
  const parts = [
    ...pairs.map(([name, value]) => Buffer.concat([head(`name="${name}"`), value, end])),
    ...files.map(({ field, name, content }) =>
      Buffer.concat([
        head(Buffer.concat([Buffer.from(`name="${field}"; filename="`), name, Buffer.from('"')])),
        content,
        end,
      ]),
    ),
  ]
  return {
    type: `multipart/form-data; boundary=${BOUNDARY}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]),
  }
}

function cutOff([body, length]: [Body, number]): Body {
  return { ...body, bytes: body.bytes.subarray(0, length) }
}

function cutAnywhere(body: Body): fc.Arbitrary<Body> {
  return fc.nat(body.bytes.length).map(length => cutOff([body, length]))
}

const oddlyTyped: fc.Arbitrary<Body> = fc.record({
  type: fc.constantFrom(...ODD_TYPES),
  bytes: hostileValue,
})
