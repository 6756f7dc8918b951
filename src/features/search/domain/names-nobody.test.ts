/** What people type that is found nowhere: what editors may read of it, and what nobody may. */
import { expect, test } from 'vitest'
import { plainText } from '#kernel/plain-text.ts'
import { GIVEN_NAMES } from './given-names.vi.ts'
import { FIRST_NAMES, LAST_NAMES } from './name-syllables.vi.ts'
import { FOREIGN_WORDS } from './ordinary-words.en.ts'
import { ORDINARY_SYLLABLES } from './ordinary-words.vi.ts'
import { vainWords } from './vain-words.ts'

const each = (lines: readonly string[]) => lines.flatMap(line => line.split(' | '))
const isKept = (typed: string) => vainWords(typed) !== undefined
const withoutAccents = (lines: readonly string[]) => each(lines).map(plainText)

/** What people want, as they type it. */
const HONEST = [
  'đổi bằng lái xe | bằng lái xe quốc tế | đổi giấy phép lái xe hạng B2 | làm lại biển số xe | sang tên xe máy | cà vẹt xe bị mất',
  'hộ chiếu trẻ em | gia hạn visa cho người nước ngoài | thẻ tạm trú cho người nước ngoài | thẻ xanh | đăng ký tạm trú online | đăng ký tạm vắng',
  'nhập hộ khẩu cho con | tách hộ khẩu | xác nhận cư trú | mẫu CT01 | giấy xác nhận độc thân | xác nhận tình trạng hôn nhân',
  'kết hôn với người nước ngoài | ly hôn thuận tình | nhận con nuôi | giấy khai sinh bị mất | đổi tên trong giấy khai sinh | cải chính hộ tịch',
  'trích lục khai tử | giấy báo tử | căn cước công dân gắn chip | làm căn cước cho trẻ em | định danh điện tử mức 2 | vneid không đăng nhập được',
  'sao y bản chính | chứng thực chữ ký | công chứng mua bán nhà | ủy quyền nhận lương hưu | di chúc thừa kế | sổ đỏ | cấp lại sổ hồng bị mất',
  'tách thửa đất | chuyển mục đích sử dụng đất | thuế đất phi nông nghiệp | thuế thu nhập cá nhân | mã số thuế cá nhân | hoàn thuế',
  'hóa đơn điện tử | giấy phép xây dựng nhà ở | sửa chữa nhà có cần xin phép | xây nhà không phép | hoàn công nhà ở | quy hoạch treo',
  'tra cứu quy hoạch đất | giải phóng mặt bằng | đền bù giải tỏa | nhà ở xã hội | thuê nhà ở xã hội | mua nhà trả góp | vay vốn làm ăn',
  'vay vốn sinh viên | hộ nghèo và cận nghèo | trợ cấp người cao tuổi | trợ cấp thất nghiệp | bảo hiểm thất nghiệp | bảo hiểm xã hội một lần',
  'rút bảo hiểm | bảo hiểm y tế hộ gia đình | cấp lại thẻ bảo hiểm y tế | chế độ thai sản | mai táng phí | người khuyết tật',
  'giấy xác nhận khuyết tật | xe lăn cho người khuyết tật | hỗ trợ mẹ đơn thân | trẻ mồ côi | nhà dưỡng lão | cai nghiện | nghĩa vụ quân sự',
  'tạm hoãn nghĩa vụ quân sự | khám sức khỏe nghĩa vụ | tiêm phòng chó dại | tiêm vắc xin cho trẻ | tiêm ngừa cúm | sốt xuất huyết',
  'phun thuốc diệt muỗi | khám thai miễn phí | hiến máu | xét nghiệm nước | nuôi chó trong chung cư | nuôi ong mật | nuôi gà trong khu dân cư',
  'chó thả rông | mèo hoang | chăn nuôi heo | tiếng ồn karaoke | hàng xóm hát karaoke ồn | khói bụi công trình | nước thải bẩn',
  'rác thải cồng kềnh | lịch thu gom rác | thùng rác | đổ trộm xà bần | cây xanh ngã đổ | chặt cây trước nhà | đèn đường hư | ổ gà',
  'nắp cống bị mất | ngập nước | triều cường | lịch cúp điện | mất nước | lắp đồng hồ nước | tiền điện tăng | cấp số nhà | vỉa hè bị lấn chiếm',
  'bãi giữ xe | đậu xe ban đêm | xe buýt | tuyến xe buýt | metro | cấm xe tải | phạt nguội | vi phạm giao thông | tra cứu phạt nguội | kẹt xe',
  'tuyển sinh lớp 1 | tuyển sinh lớp 6 | chuyển trường | trường mầm non tư thục | học phí | miễn giảm học phí | lớp học bơi hè | học nghề miễn phí',
  'thi công chức | tuyển dụng viên chức | việc làm cho sinh viên | xuất khẩu lao động | mở quán cà phê | mở tiệm thuốc tây | giấy phép bán rượu',
  'giấy phép quảng cáo | giấy phép kinh doanh | hộ kinh doanh tạm ngừng | đăng ký thương hiệu | an toàn thực phẩm | vệ sinh an toàn thực phẩm',
  'phòng cháy chữa cháy | bình chữa cháy | bán hàng rong | chợ đêm | phố đi bộ | chợ hoa tết | hội chợ | bắn pháo hoa | lịch nghỉ tết',
  'thuê sân bóng đá | hồ bơi | thư viện | nhà văn hóa | lớp võ | lớp khiêu vũ | mượn sách | lý lịch tư pháp | phiếu lý lịch tư pháp',
  'khiếu nại đất đai | tố cáo tham nhũng | tiếp công dân | lịch tiếp dân | luật sư miễn phí | trợ giúp pháp lý | hòa giải | đường dây nóng',
  'camera an ninh | wifi miễn phí | lừa đảo qua mạng | khinh khí cầu | thả diều | điện mặt trời | trạm sạc xe điện | đốt vàng mã | hỏa táng',
  'nghĩa trang | nghị định 61 | luật đất đai 2024 | nghị quyết số 42 | sáp nhập phường | bản đồ phường mới | đổi giấy tờ sau sáp nhập',
  'trường chu văn an | cầu bùi hữu nghĩa | đường lê quang định | chợ bà chiểu | bệnh viện gia định | công viên văn thánh | swimming pool',
  'driving licence | renew driving license | dog vaccination | noise complaint | garbage collection schedule | work permit for foreigners',
  'marriage with a foreigner | bus schedule | how to get a birth certificate',
]

/** People of many peoples and countries, in full and in short, alone and behind what they look for. */
const PEOPLE = [
  'Nguyễn Văn An | nguyen van an | NGUYỄN VĂN AN | nguyễn a | Trần Thị Bích | tran thi bich | Lê Hoàng Nam | le hoang nam | Phạm Tuấn | pham tuan',
  'Huỳnh Như | huynh nhu | Võ Thị Sáu | Đặng Thuỳ Trâm | dang thuy tram | Bùi Tiến Dũng | Tuấn Anh | tuan anh | Minh Tuấn | minh tuan | Thanh Hằng',
  'thanh hang | Ngọc Trinh | Bích Phương | bich phuong | Lan Anh | lan anh | Quốc Anh | Thanh Trà | thanh tra | Văn Hòa | van hoa | Hải Quân',
  'hai quan | Phương An | phuong an | Thanh Toàn | thanh toan | Bảo Hiền | bao hien | Kim Ngân | kim ngan | An Ninh | trung tam | tai nguyen',
  'Lại Văn Sâm | lai van sam | Lại Minh Tuấn | lai minh tuan | La Văn Cầu | la van cau | La Minh Tuấn | Mã Thị Lan | ma minh tuan | Viên Minh Hoa',
  'vien minh hoa | Đới Đăng Hỷ | doi dang hy | Đồng Sĩ Nguyên | dong si nguyen | Quan Hồng Phúc | quan hong phuc | Thi Minh Tuấn | Ca Văn Thỉnh',
  'ca van thinh | Ôn Gia Bảo | on gia bao | Tôn Thất Thuyết | ton that thuyet | Tôn Nữ Thị Ninh | Công Tằng Tôn Nữ | cong tang ton nu',
  'Cao Bá Quát | cao ba quat | Tố Hữu | to huu | Bế Văn Đàn | Khúc Thừa Dụ | Sử Hy Nhan | Cổ Văn Thành | Bàn Văn Tốt | Tiêu Châu Như Quỳnh',
  "Thân Nhân Trung | than nhan trung | H'Hen Niê | H’Hen Niê | h hen nie | Rơ Chăm H'Yéo | Y Moan | y moan | Y Blôm Niê | Y Bé | K'Brêu | k brêu",
  "K'Tuấn | k tuan | Ksor Phước | ksor phuoc | Siu Black | Điểu Ông | Điểu K'Ré | dieu ong | Thạch Sô Phia | thach so phia | Thạch Thị Sa Rây",
  'Sơn Minh Thắng | Danh Út | danh ut | Kim Sa Vươn | Chau Sóc Kim | chau kim | Lò Thị Mai | lo thi mai | Cà Văn Chiu | Quàng Thị Thương',
  'quang thi thuong | Giàng A Páo | giang a pao | Vàng Thị Mỷ | Sùng Thị Máy | sung thi may | Thào A Sùng | Lầu Bá Tu | lau ba tu | Vừ Mí Kẻ',
  'Hạng A Sà | Hầu A Lềnh | Cứ Thị Dở | Mùa A Vừ | Lù Văn Hin | A Phủ | a phu | Hồ A Dế | Đinh Núp | dinh nup | Hồ Văn Mừng | Bríu Quân',
  'Zơ Râm Hồng | Alăng Mai | Đàng Năng Thọ | Châu Văn Mỹ | Thông Thị Hoa | Trượng Văn Món | Lý Hải | ly hai | Phàn Tả Mẩy | Triệu Mùi Pham',
  'John Smith | john smith | Maria Garcia | Michael Nguyen | michael nguyen | Kim Min Soo | kim min soo | Park Ji Sung | Lee Min Ho | Zhang Wei',
  'zhang wei | Li Na | li na | Tanaka Yuki | Ahmed Ali | Иванов Иван khai sinh An | Anna Müller | Jean Dupont | Somchai Jaidee | ông Tuấn',
  'ong tuan | bà Lan | ba lan | anh Tuấn | anh tuan | chị Hoa | chi hoa | cô Thảo | co thao | chú Bảy | chu bay | bác Năm | bac nam | em Linh',
  'em linh | anh Ba | bà Sáu | ba sau | bà Sáu Huệ | chú Tư xe ôm | út Tèo | thầy Minh | thay minh | bác sĩ Hùng | bac si hung | luật sư Hải',
  'luat su hai | công an Dũng | cong an dung | chủ tịch Nam | chu tich nam | cô giáo Thảo | co giao thao | bé Bảo Ngọc | khai sinh bé Bảo An',
  'khai sinh cho be bao an | khai sinh minh quân | giấy khai sinh Nguyễn Bảo An | hồ sơ của Trần Minh | ho so tran minh | hồ sơ Phương',
  'đơn của chị Hoa | vợ ông Tuấn | con chị Hoa | tố cáo ông Hùng phường 11 | to cao ong hung | tố cáo anh Tuấn hẻm | khiếu nại bà Sáu',
  'kết hôn Tuấn và Hoa | ket hon tuan va hoa | nợ tiền chị Bích | chủ quán Tư | tiệm vàng Kim Ngân | hàng xóm tên Dũng | giám đốc Hưng',
  'nhà ông Ba Phước | minhtuan1990 | nguyenvanan | NguyenVanAn | tranthibich | tuananh88 | n.v.a | Nguyễn T. Lan | be bong | bé Bông | Cu Tí',
  'Nguyễn Huệ | nguyen hue | lê lợi | ngoc | lê',
]

/** Telephones, papers, doors, days of birth and addresses for mail. */
const NUMBERS = [
  '0903123456 | 0903 123 456 | 090.312.3456 | (090) 312-3456 | +84 903 123 456 | 079190012345 | 079 190 012 345 | CCCD 079190012345 | số 0903',
  '0 9 0 3 1 2 3 4 5 6 | không chín không ba | 51F-123.45 | 59X1 12345 | hộ chiếu B1234567 | tài khoản 19036 | H29-261008-0975',
  'biển số xe 59X1 12345 | 45 xo viet nghe tinh | 45 xô viết nghệ tĩnh | 45/7/2 xo viet nghe tinh | 12/3 bui dinh tuy | 12/3 Bùi Đình Túy',
  '123 điện biên phủ | 123 dien bien phu | 123 đường điện biên phủ | 12 le loi | số 12 lê lợi | số 45 hai bà trưng | nhà số 7 | nhà 45 xả rác',
  '45/3 xả rác | nhà 12/3 nuôi chó | hẻm 45 | hem 45 rác thải | khu phố 3 phường 11 | tổ 5 | 12A đường D2 | căn hộ 1205 chung cư',
  'phòng 305 chung cư | lô A12 | chung cư A2 | 12/3/1990 | 12-03-1990 | 12.03.1990 | 12/3/90 | 1990-03-12 | 12 tháng 3 năm 1990',
  '12 thang 3 nam 1990 | ngày 12 tháng 3 1990 | 12 3 1990 | 03121990 | sinh 1990 | sn 1990 | sinh năm 1990 | sinh năm 90 | sinh ngày 12',
  'sinh ngày 12/3/1990 | ngày sinh 12/3/1990 | khai sinh 2015 | giấy khai sinh 12/3/2025 | khai sinh ngày 5 tháng 3 năm 2024 | born 1990',
  'born 12 March 1990 | date of birth 1990 | lan@thu.example | giấy phép @ xây dựng | an.nguyen@gmail.com | an gmail | lan nguyen gmail com',
  'facebook.com/nguyenan | fb an nguyen | zalo 0903 | skype minhtuan90',
]

test.each([...each(PEOPLE), ...withoutAccents(PEOPLE)])(
  'nobody reads of “%s”: it may be a person',
  typed => {
    expect(isKept(typed)).toBe(false)
  },
)

test.each([...each(NUMBERS), ...withoutAccents(NUMBERS)])(
  'nobody reads of “%s”: it may be somebody’s',
  typed => {
    expect(isKept(typed)).toBe(false)
  },
)

test('of what people want nineteen in twenty can be read, and without accents, as half of it may be a name then, five in six', () => {
  expect(each(HONEST).length).toBeGreaterThan(190)
  const share = (typed: readonly string[]) => typed.filter(isKept).length / typed.length
  expect(share(each(HONEST))).toBeGreaterThan(0.95)
  expect(share(withoutAccents(HONEST))).toBeGreaterThan(5 / 6)
})

test('no family and given name says nothing by itself, alone or behind something, whatever stands in the lists', () => {
  const families = FIRST_NAMES.flatMap(family => GIVEN_NAMES.map(given => `${family} van ${given}`))
  expect(families.filter(isKept)).toEqual([])
  const people = LAST_NAMES.flatMap(name => [name, `bé ${name}`, `của ${name}`])
  expect(people.filter(isKept)).toEqual([])
})

test('no syllable that people are called by stands among the ordinary ones', () => {
  const names = new Set([...FIRST_NAMES, ...LAST_NAMES])
  expect(ORDINARY_SYLLABLES.filter(word => names.has(word))).toEqual([])
  expect(FOREIGN_WORDS.has('john')).toBe(false)
})
