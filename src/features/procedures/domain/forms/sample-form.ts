/** A form with a question of every kind, for the tests of the engine and of its views. */

import { plainDate } from '#kernel/plain-date.ts'
import type { AdministrativeUnit, Answers, FileAnswer, FormContext, Raw } from './answers.ts'
import type { FormDefinition, FormInput, QuestionInput } from './form.schema.ts'
import { foldText } from './normalise-text.ts'
import { parseFormDefinition } from './parse-form-definition.ts'

const both = (text: string) => ({ vi: `${text} (vi)`, en: text })
const option = (value: string) => ({ value, label: both(value) })
const UNITS: readonly AdministrativeUnit[] = [
  { code: '26935', fullName: 'Ward 14, Binh Thanh District, Ho Chi Minh City' },
  { code: '26944', fullName: 'Gia Dinh Ward, Ho Chi Minh City' },
  { code: '00001', fullName: 'Gia Dinh Ward, Other Province' },
]

/** What the engine knows of the world in tests: 24 November 2026 and three wards. */
export const SAMPLE_CONTEXT: FormContext = {
  today: plainDate('2026-11-24'),
  findUnits: typed => {
    const wanted = foldText(typed)
    const exact = UNITS.filter(unit => unit.code === typed || foldText(unit.fullName) === wanted)
    return exact.length > 0
      ? exact
      : UNITS.filter(unit => foldText(unit.fullName).startsWith(wanted))
  },
}

const QUESTIONS: readonly QuestionInput[] = [
  {
    key: 'code',
    kind: 'text',
    label: both('Code'),
    minLength: 2,
    maxLength: 8,
    pattern: { regex: '[A-Z0-9]+', message: both('Capitals only') },
  },
  { key: 'story', kind: 'long_text', label: both('Story'), maxLength: 50, required: false },
  { key: 'full_name', kind: 'name', label: both('Full name') },
  {
    key: 'born_on',
    kind: 'date',
    label: both('Birth date'),
    notBefore: { value: '1900-01-01' },
    notAfter: { today: true, plusYears: -18 },
  },
  { key: 'sex', kind: 'radio', label: both('Sex'), options: [option('male'), option('female')] },
  {
    key: 'number',
    kind: 'identity_number',
    label: both('Identity number'),
    bornOn: 'born_on',
    sex: 'sex',
    allowOld: true,
  },
]

/** The form. Pages: who · contact · house · family · papers. */
export const SAMPLE_FORM: FormInput = {
  sections: [
    {
      key: 'person',
      title: both('Person'),
      pages: [
        { key: 'who', title: both('Who'), questions: [...QUESTIONS] },
        {
          key: 'contact',
          title: both('Contact'),
          questions: [
            { key: 'phone', kind: 'phone', label: both('Phone') },
            { key: 'mail', kind: 'email', label: both('E-mail'), required: false },
            { key: 'home', kind: 'address', label: both('Address') },
          ],
        },
      ],
    },
    {
      key: 'matter',
      title: both('Matter'),
      pages: [
        {
          key: 'house',
          title: both('House'),
          questions: [
            { key: 'has_house', kind: 'yes_no', label: both('Do you own a house') },
            {
              key: 'area',
              kind: 'number',
              label: both('Area'),
              min: 1,
              max: 10_000,
              decimals: 2,
              unit: both('m2'),
              showIf: { question: 'has_house', is: true },
            },
            {
              key: 'built',
              kind: 'number',
              label: both('Area built'),
              min: 0,
              decimals: 2,
              required: false,
              showIf: { question: 'has_house', is: true },
            },
          ],
          checks: [
            {
              failsIf: { question: 'built', compare: 'more', to: { question: 'area' } },
              on: 'built',
              message: both('More is built than there is'),
            },
          ],
        },
        {
          key: 'value',
          title: both('Value'),
          showIf: {
            all: [
              { question: 'has_house', is: true },
              { question: 'area', compare: 'more', to: { value: 100 } },
            ],
          },
          questions: [
            { key: 'price', kind: 'money', label: both('Price') },
            {
              key: 'use',
              kind: 'checkboxes',
              label: both('Use'),
              options: [option('live'), option('rent'), option('shop')],
            },
            {
              key: 'road',
              kind: 'select',
              label: both('Road'),
              options: [option('wide'), option('narrow')],
              required: false,
            },
          ],
        },
        {
          key: 'family',
          title: both('Family'),
          questions: [
            {
              key: 'spouse',
              kind: 'person',
              label: both('Spouse'),
              required: false,
              parts: ['name', 'identity_number', 'born_on', 'sex', 'residence'],
              optionalParts: ['residence'],
            },
            {
              key: 'children',
              kind: 'list',
              label: both('Children'),
              itemName: both('Child'),
              max: 3,
              questions: [
                { key: 'name', kind: 'name', label: both('Name of the child') },
                {
                  key: 'born_on',
                  kind: 'date',
                  label: both('Birth date of the child'),
                  required: false,
                  notAfter: { today: true },
                },
              ],
            },
          ],
        },
        {
          key: 'papers',
          title: both('Papers'),
          questions: [
            { key: 'deed', kind: 'file', label: both('Deed'), maxFiles: 2, accept: ['pdf', 'jpg'] },
          ],
        },
      ],
    },
  ],
}

/** A stored file. */
export const FILE: FileAnswer = {
  sha256: 'a'.repeat(64),
  name: 'so-hong.pdf',
  size: 1000,
  kind: 'pdf',
}

/** What the page `who` sends. */
export const WHO: Raw = {
  code: ' AB1 ',
  full_name: 'Tran Thi  Hoa',
  born_on: '15/08/1990',
  sex: 'female',
  number: '079 190 012 345',
}
/** What the page `contact` sends. */
export const CONTACT: Raw = {
  phone: '+84912345678',
  'home.unit': 'ward 14, binh thanh',
  'home.line': '12 Phan Dang Luu',
}
/** Sound answers to the whole form. */
export const SAMPLE_ANSWERS: Answers = {
  code: 'AB1',
  full_name: 'Tran Thi Hoa',
  born_on: '1990-08-15',
  sex: 'female',
  number: '079190012345',
  phone: '0912345678',
  home: {
    unitCode: '26935',
    unitName: 'Ward 14, Binh Thanh District, Ho Chi Minh City',
    line: '12 Phan Dang Luu',
  },
  has_house: true,
  area: 120.5,
  price: 2_000_000,
  use: ['live', 'shop'],
  spouse: {
    name: 'Le Van An',
    identity_number: '079088000001',
    born_on: '1988-01-02',
    sex: 'male',
  },
  children: [{ name: 'Le Binh', born_on: '2020-01-01' }, { name: 'Le Chi' }],
  deed: [FILE],
}

/** The form, parsed. */
export function sampleForm(): FormDefinition {
  const parsed = parseFormDefinition(SAMPLE_FORM)
  if (!parsed.ok) throw new Error(parsed.error.problems.join('\n'))
  return parsed.value
}
