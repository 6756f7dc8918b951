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
    ['Công an khu vực', 'an officer whom everybody knows'],
    ['Anh công an khu vực', 'the same, in a longer name'],
    ['Trạm y tế phường 2', 'a body beside the administration'],
    ['TRAM Y TE P2', 'without accents'],
    ['T.r.ạ.m y-tế', 'with signs between'],
    ['Тrạm у tế', 'with letters of another alphabet'],
    ['Tr4m y tế', 'with a figure for a letter'],
    ['Thư viện Phường', 'a body of a place'],
    ['Thư viện Bình Thạnh', 'a body of the place that the site is about'],
    ['Nhà văn hoá quận', 'with the tone on the other vowel'],
    ['Toà án nhân dân', 'with the tone on the other vowel'],
    ['Tổ dân phố 5', 'a body of neighbours'],
    ['Tổ dân phố5', 'with its number joined'],
    ['Tổ trưởng tổ dân phố 5', 'who heads it'],
    ['Trưởng ban điều hành khu phố 2', 'who heads it'],
    ['Trường tiểu học Nguyễn Huệ', 'a school'],
    ['Cán bộ phường', 'somebody of the office'],
    ['Hội Phụ nữ phường 11', 'an association that stands for the state'],
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
    ['Người dân tổ dân phố 5'],
    ['Hàng xóm trạm y tế'],
    ['Thu Viên'],
    ['Thu Viên Phương'],
    ['Thu Vien'],
    ['Nhà văn Hoa Phượng'],
    ['Công An Nguyễn'],
    ['Trần Công An'],
    ['Chị Bông'],
    ['Chi Bo Nguyen'],
    ['Chi Cuc'],
    ['Dan Phong'],
    ['Phong Văn Hòa'],
    ['Đoàn Thanh Niên'],
    ['Trung Tâm'],
    ['Trương Tiểu Hà'],
    ['Trưởng'],
    ['Trang'],
    ['Trang Thư'],
    ['Bí Thu Phương'],
    ['Bảo Hiểm'],
    ['Đặng Uy'],
    ['Can Quan'],
  ])('%s is taken', name => {
    expect(imitatesOffice(name, OFFICIAL)).toBe(false)
  })
})
