/** Values that no form of the product asks for, and plausible ones beside them that lead deeper into it. */
import fc from 'fast-check'
import { z } from 'zod'

/** What people, programs and attackers have typed into fields. */
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\uFEFF',
  '\u202Enhập',
  '\uD800',
  'e\u0323\u0302',
  '𠜎'.repeat(40),
  '\n'.repeat(200),
  'a'.repeat(5000),
  'ệ'.repeat(3000),
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  "'; drop table event; --",
  '%',
  '_',
  '\\',
  '"><script>alert(1)</script>',
  '{{7*7}}<%= 7*7 %>',
  'javascript:alert(1)',
  '//evil.example/',
  'https://evil.example/',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0',
  '1e309',
  '0x10',
  '１２３',
  '99999999999999999999',
  '2147483648',
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31T25:61:61Z',
  '275760-09-13',
  '31/02/2026',
  '+84912345678',
  'a@b',
  '00000000-0000-0000-0000-000000000000',
] as const

/** What the forms do ask for, in some field or other. */
const PLAUSIBLE = [
  '1',
  '2',
  'on',
  'vi',
  'yes',
  '2026-10-05',
  '2026-10-12T09:30',
  '05/10/2026',
  '0912345678',
  '079192000123',
  'resident@example.vn',
  'Nguyễn Thị Thử',
  'Một lý do đủ dài để ai cũng hiểu.',
] as const

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8')

/** A value as the bytes that are sent: any text, any bytes, UTF-8 or not. */
export const hostileValue: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map(bytes) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map(bytes) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }).map(bytes) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 30 }).map(each => Buffer.from(each)) },
)

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly enum?: readonly unknown[]
  readonly const?: string
  readonly pattern?: string
  readonly format?: string
}

/** The fields that a schema names, each with values that it would take. */
export function fieldsOf(schema: z.ZodType | undefined): Map<string, fc.Arbitrary<Buffer>> {
  if (schema === undefined) return new Map()
  const described = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema
  return new Map(
    Object.entries(described.properties ?? {}).map(([name, field]) => [name, taken(field)]),
  )
}

function taken(field: JsonSchema): fc.Arbitrary<Buffer> {
  const plausible = fc.constantFrom(...PLAUSIBLE).map(bytes)
  if (field.enum !== undefined) return fc.constantFrom(...field.enum.map(String)).map(bytes)
  if (field.const !== undefined) return fc.constant(bytes(field.const))
  if (field.pattern === undefined || field.format !== undefined) return plausible
  return fc.oneof(fc.stringMatching(new RegExp(field.pattern)).map(bytes), plausible)
}

/** Percent-encodes every byte but the plainest. */
export function encoded(value: Buffer): string {
  return Array.from(value, byte =>
    /[A-Za-z0-9._~-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).padStart(2, '0')}`,
  ).join('')
}
