import { expect, test } from 'vitest'
import { errorText } from './form-words.ts'

test.each([
  ['Ngày sinh', 'Date of birth', 'required', 'Nhập ngày sinh', 'Enter date of birth'],
  ['Giới tính', 'Sex', 'choice_required', 'Chọn giới tính', 'Choose sex'],
  ['Số CCCD', 'CCCD number', 'required', 'Nhập số CCCD', 'Enter CCCD number'],
  [
    'Bạn là ai?',
    'Who are you?',
    'choice_required',
    'Chọn một câu trả lời cho “Bạn là ai?”',
    'Choose an answer to “Who are you?”',
  ],
  ['Vì sao?', 'Why?', 'required', 'Trả lời câu hỏi “Vì sao?”', 'Answer “Why?”'],
] as const)(
  'an answer that is missing to %j (%j) is asked for in a sentence: %s',
  (vi, en, code, inVietnamese, inEnglish) => {
    const error = { field: 'asked', code, label: { vi, en }, params: {} }
    expect([errorText(error, 'vi'), errorText(error, 'en')]).toEqual([inVietnamese, inEnglish])
  },
)
