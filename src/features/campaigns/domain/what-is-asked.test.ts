import { expect, test } from 'vitest'
import type { FormInput, QuestionInput } from '#features/procedures'
import { parseFormDefinition } from '#features/procedures'
import { changedQuestion } from './what-is-asked.ts'

const said = (vi: string, en = vi) => ({ vi, en })
const formOf = (...questions: QuestionInput[]) => {
  const input: FormInput = {
    sections: [
      {
        key: 'form',
        title: said('Trang'),
        pages: [{ key: 'form', title: said('Trang'), questions }],
      },
    ],
  }
  const form = parseFormDefinition(input)
  if (!form.ok) throw new Error(form.error.problems.join())
  return form.value
}
const NAME = { key: 'name', kind: 'name', label: said('Họ tên') } as const
const SMALL = { value: 'o1', label: said('Nhỏ') }
const LARGE = { value: 'o2', label: said('Lớn') }
const SIZE = {
  ...({ key: 'own_1', kind: 'radio', label: said('Cỡ áo'), required: true } as const),
  options: [SMALL, LARGE],
}
const GLASSES = { key: 'own_2', kind: 'yes_no', label: said('Đeo kính?') } as const

type Case = readonly [string, QuestionInput[], string | undefined]

test.for<Case>([
  ['the same', [NAME, SIZE, GLASSES], undefined],
  ['another order', [NAME, GLASSES, SIZE], undefined],
  ['choices in another order', [NAME, { ...SIZE, options: [LARGE, SMALL] }, GLASSES], undefined],
  [
    'help, and other English',
    [NAME, { ...SIZE, hint: said('Áo'), label: said('Cỡ áo', 'Size') }, GLASSES],
    undefined,
  ],
  ['other words of a usual question', [{ ...NAME, label: said('Tên') }, SIZE, GLASSES], undefined],
  [
    'another question under the same number',
    [NAME, SIZE, { ...GLASSES, label: said('Dị ứng?') }],
    'own_2',
  ],
  ['another kind of answer', [NAME, SIZE, { ...GLASSES, kind: 'text' } as const], 'own_2'],
  [
    'two choices that change their words',
    [
      NAME,
      {
        ...SIZE,
        options: [
          { ...SMALL, label: said('Lớn') },
          { ...LARGE, label: said('Nhỏ') },
        ],
      },
      GLASSES,
    ],
    'own_1',
  ],
  [
    'a choice less',
    [NAME, { ...SIZE, options: [SMALL, { value: 'o3', label: said('Vừa') }] }, GLASSES],
    'own_1',
  ],
  [
    'one that need not be answered any more',
    [NAME, { ...SIZE, required: false }, GLASSES],
    'own_1',
  ],
  [
    'one that is asked only sometimes',
    [NAME, SIZE, { ...GLASSES, showIf: { question: 'own_1', is: 'o1' } }],
    'own_2',
  ],
  ['one that went', [NAME, SIZE], 'own_2'],
  ['one that is new', [NAME, SIZE, GLASSES, { ...GLASSES, key: 'own_3' }], 'own_3'],
] as const)(
  'what people answered becomes no answer to something else: %s',
  ([, questions, key]) => {
    expect(changedQuestion(formOf(NAME, SIZE, GLASSES), formOf(...questions))).toBe(key)
  },
)
