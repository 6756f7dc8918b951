import { describe, expect, test } from 'vitest'
import type { Raw } from './answers.ts'
import { checkPage } from './check-form.ts'
import {
  SAMPLE_ANSWERS as ANSWERS,
  CONTACT,
  FILE,
  SAMPLE_CONTEXT,
  sampleForm,
  WHO,
} from './sample-form.ts'

const form = sampleForm()

describe('a page of a form', () => {
  test('gives answers in their normal form', () => {
    const checked = checkPage(form, 'who', WHO, {}, SAMPLE_CONTEXT)
    expect(checked).toEqual({
      ok: true,
      value: {
        answers: {
          code: 'AB1',
          full_name: 'Tran Thi Hoa',
          born_on: '1990-08-15',
          sex: 'female',
          number: '079190012345',
        },
        warnings: [],
      },
    })
    expect(checkPage(form, 'contact', CONTACT, {}, SAMPLE_CONTEXT)).toMatchObject({
      ok: true,
      value: {
        answers: { phone: '0912345678', home: { unitCode: '26935', line: '12 Phan Dang Luu' } },
      },
    })
  })

  test.each<[string, string, Raw, readonly string[]]>([
    [
      'everything is missing',
      'who',
      {},
      [
        'code required',
        'full_name required',
        'born_on required',
        'sex choice_required',
        'number required',
      ],
    ],
    ['a code is too short', 'who', { ...WHO, code: 'A' }, ['code too_short']],
    ['a code breaks its pattern', 'who', { ...WHO, code: 'ab' }, ['code pattern']],
    ['a story is too long', 'who', { ...WHO, story: 'x'.repeat(51) }, ['story too_long']],
    ['a name holds digits', 'who', { ...WHO, full_name: 'Hoa 2' }, ['full_name name_characters']],
    ['a day does not exist', 'who', { ...WHO, born_on: '31/02/1990' }, ['born_on date_format']],
    ['a day is too late', 'who', { ...WHO, born_on: '25/11/2008' }, ['born_on date_too_late']],
    ['a day is too early', 'who', { ...WHO, born_on: '31/12/1899' }, ['born_on date_too_early']],
    ['an option is not offered', 'who', { ...WHO, sex: 'other' }, ['sex choice_unknown']],
    ['a number is short', 'who', { ...WHO, number: '1234' }, ['number identity_number_format_old']],
    [
      'a province does not exist',
      'who',
      { ...WHO, number: '003190012345' },
      ['number identity_number_province'],
    ],
    ['a phone number is wrong', 'contact', { ...CONTACT, phone: '123' }, ['phone phone_format']],
    ['an e-mail address is wrong', 'contact', { ...CONTACT, mail: 'hoa@' }, ['mail email_format']],
    [
      'a ward does not exist',
      'contact',
      { ...CONTACT, 'home.unit': 'Atlantis' },
      ['home.unit unit_unknown'],
    ],
    [
      'two wards have that name',
      'contact',
      { ...CONTACT, 'home.unit': 'gia dinh ward' },
      ['home.unit unit_ambiguous'],
    ],
    [
      'the street is missing',
      'contact',
      { ...CONTACT, 'home.line': '' },
      ['home.line address_line_required'],
    ],
    ['a number is none', 'house', { has_house: 'yes', area: 'big' }, ['area number_format']],
    [
      'a number has too many decimals',
      'house',
      { has_house: 'yes', area: '1,234567' },
      ['area number_decimals'],
    ],
    ['a number is too small', 'house', { has_house: 'yes', area: '0,5' }, ['area number_min']],
    ['a number is too big', 'house', { has_house: 'yes', area: '10.001' }, ['area number_max']],
    [
      'two answers contradict each other',
      'house',
      { has_house: 'yes', area: '50', built: '60' },
      ['built check'],
    ],
    [
      'a child has no name',
      'family',
      { 'children.1.born_on': '1/1/2020' },
      ['children.1.name required'],
    ],
    [
      'there are too many children',
      'family',
      {
        'children.0.name': 'A',
        'children.1.name': 'B',
        'children.2.name': 'C',
        'children.3.name': 'D',
      },
      ['children.0.name list_too_many'],
    ],
    [
      'a person is given by halves',
      'family',
      { 'spouse.name': 'Lê An' },
      ['spouse.identity_number required', 'spouse.born_on required', 'spouse.sex choice_required'],
    ],
    ['a file is missing', 'papers', {}, ['deed file_required']],
    [
      'a file is of a kind not taken here',
      'papers',
      { deed: [{ ...FILE, kind: 'png' }] },
      ['deed file_kind'],
    ],
    ['there are too many files', 'papers', { deed: [FILE, FILE, FILE] }, ['deed file_too_many']],
    ['a file is made up', 'papers', { deed: ['etc/passwd'] }, ['deed file_unknown']],
    ['the page does not exist', 'nowhere', {}, [' page_unknown']],
    ['the page does not show', 'value', { price: '1' }, [' page_unknown']],
  ])('is refused when %s', (_, page, raw, expected) => {
    const checked = checkPage(form, page, raw, {}, SAMPLE_CONTEXT)
    expect(checked.ok ? [] : checked.error.map(error => `${error.field} ${error.code}`)).toEqual(
      expected,
    )
  })

  test('warns of an identity number that tells another year or sex, and still takes it', () => {
    const checked = checkPage(form, 'who', { ...WHO, number: '079091012345' }, {}, SAMPLE_CONTEXT)
    expect(checked.ok && checked.value.warnings.map(each => each.code)).toEqual([
      'identity_number_birth_year',
      'identity_number_sex',
    ])
  })

  test('keeps what other pages answered, and forgets what this page no longer answers', () => {
    const checked = checkPage(
      form,
      'house',
      { has_house: 'no', area: '12' },
      ANSWERS,
      SAMPLE_CONTEXT,
    )
    expect(checked.ok && checked.value.answers).toMatchObject({
      has_house: false,
      code: 'AB1',
      price: 2_000_000,
    })
    expect(checked.ok && 'area' in checked.value.answers).toBe(false)
  })

  test('reads a day from three fields as from one', () => {
    const parts = {
      ...WHO,
      born_on: '',
      'born_on-day': '15',
      'born_on-month': '8',
      'born_on-year': '1990',
    }
    expect(checkPage(form, 'who', parts, {}, SAMPLE_CONTEXT)).toEqual(
      checkPage(form, 'who', WHO, {}, SAMPLE_CONTEXT),
    )
  })
})
