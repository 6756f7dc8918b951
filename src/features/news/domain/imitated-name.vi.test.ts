import { describe, expect, test } from 'vitest'
import { imitatesOffice } from './imitated-name.ts'

const OFFICIAL = ['Bình Thạnh', 'Ủy ban nhân dân quận Bình Thạnh', 'Phòng Y tế', 'Phường 11']

describe('a name under which readers may not speak', () => {
  test.each([
    ['Ban biên tập', 'the words above the answers'],
    ['BAN BIEN TAP', 'without accents'],
    ['B.a.n  b-i-ê-n  t_ậ_p', 'with signs between'],
    ['Ban\u200bbiên\u200btập', 'with signs that nobody sees'],
    ['Вan biên tậр', 'with letters of another alphabet'],
    ['Βαn biên tập', 'with Greek letters, a capital that looks otherwise than its small one'],
    ['ΒΑΝ ΒΙΕΝ ΤΑΡ', 'with Greek capitals alone'],
    ['Ban b1ên tập trả lời', 'with a figure for a letter, in a longer name'],
    ['Ｂａｎ biên tập', 'with wide letters'],
    ['UBND phường', 'the administration, shortened'],
    ['Chủ tịch phường 11', 'a post'],
    ['Phó Chủ tịch', 'a post'],
    ['Công an phường', 'an office beside the administration'],
    ['Admin', 'who keeps the site'],
    ['Bình Thạnh', 'the site'],
    ['phòng y tế quận', 'a unit, in a longer name'],
    ['Phường 11', 'a unit of a short name, alone'],
  ])('%s: %s', name => {
    expect(imitatesOffice(name, OFFICIAL)).toBe(true)
  })
})

describe('a name of a person', () => {
  test.each([
    ['Cô Tư'],
    ['Nguyễn Công An'],
    ['Bùi Thị Thu Hà'],
    ['Người dân Bình Thạnh'],
    ['Cư dân phường 11'],
    ['Cán bộ hưu trí'],
    ['Trần Văn Phòng'],
    ['Trương Phong'],
    ['日本'],
  ])('%s is taken', name => {
    expect(imitatesOffice(name, OFFICIAL)).toBe(false)
  })
})
