/** What residents of the demo write into forms, by the question's key. All of it is invented. */

const PAYMENT = ['account', 'cash']

/** Words. */
export const TEXTS: Readonly<Record<string, readonly string[]>> = {
  other: ['Theo giấy tờ kèm theo'],
  document: [
    'Bằng tốt nghiệp đại học',
    'Bằng tốt nghiệp trung học phổ thông',
    'Giấy khai sinh',
    'Học bạ trung học',
    'Thẻ căn cước',
    'Giấy chứng nhận đăng ký xe',
    'Giấy chứng nhận quyền sử dụng đất',
    'Chứng chỉ ngoại ngữ',
    'Hợp đồng lao động',
    'Giấy chứng nhận kết hôn',
  ],
  document_name: ['Giấy cam kết', 'Đơn xin xác nhận', 'Bản khai lý lịch'],
  child_ethnicity: ['Kinh', 'Kinh', 'Kinh', 'Hoa', 'Khmer'],
  birth_place_name: [
    'Bệnh viện đa khoa trình diễn số 1',
    'Bệnh viện phụ sản trình diễn',
    'Nhà hộ sinh trình diễn',
  ],
  child_home_town: [
    'Phường Gia Định, Thành phố Hồ Chí Minh',
    'Xã Bà Điểm, Thành phố Hồ Chí Minh',
    'Phường Long Xuyên, tỉnh An Giang',
    'Xã Cai Lậy, tỉnh Đồng Tháp',
    'Phường Quy Nhơn, tỉnh Gia Lai',
  ],
  purpose_text: ['Bổ túc hồ sơ xin việc', 'Làm thủ tục thừa kế', 'Bổ túc hồ sơ du học'],
  partner: ['Người sẽ kết hôn cư trú cùng quận, sinh năm 1996'],
  registered_at: ['Ủy ban nhân dân phường 25, quận Bình Thạnh', 'Ủy ban nhân dân quận Bình Thạnh'],
  register_number: ['125/2014', '48/2009', '301/2019'],
  business_name: [
    'Hộ kinh doanh Quán cơm Ba Miền',
    'Hộ kinh doanh Tạp hóa Cô Tư',
    'Hộ kinh doanh Cà phê Góc Phố',
    'Hộ kinh doanh Sửa xe Anh Bảy',
    'Hộ kinh doanh Tiệm may Thanh Xuân',
    'Hộ kinh doanh Bánh mì Ngã Tư',
    'Hộ kinh doanh Giặt ủi Sạch Thơm',
  ],
  trades: [
    'Dịch vụ ăn uống phục vụ lưu động; bán lẻ thực phẩm',
    'Bán lẻ hàng hóa tổng hợp trong cửa hàng',
    'Dịch vụ phục vụ đồ uống',
    'Sửa chữa xe máy; bán phụ tùng xe máy',
    'May đo quần áo theo yêu cầu',
  ],
  registration_number: ['41M8012345', '41M8067890', '0312345678'],
  details: [
    'Đổi tên hộ kinh doanh như ghi trong giấy đề nghị kèm theo.',
    'Chuyển trụ sở sang địa chỉ mới trong cùng phường.',
    'Bổ sung ngành nghề bán lẻ đồ uống.',
    'Tăng vốn kinh doanh lên 200 triệu đồng.',
  ],
  plot: ['Thửa 125, tờ bản đồ 32', 'Thửa 48, tờ bản đồ 7', 'Thửa 310, tờ bản đồ 15'],
  designer: ['Công ty tư vấn thiết kế trình diễn', 'Kiến trúc sư tự do (trình diễn)'],
  record: ['Giấy khai sinh số 125/2004, đăng ký ngày 12/5/2004', 'Giấy khai sinh số 78/1998'],
  written_now: ['Chữ đệm: Thi', 'Năm sinh: 1989', 'Dân tộc: Kinh'],
  to_be_written: ['Chữ đệm: Thị', 'Năm sinh: 1988', 'Dân tộc: Hoa'],
  reason: [
    'Khi đăng ký trước đây có sai sót, nay đề nghị ghi đúng theo giấy tờ gốc kèm theo.',
    'Gia đình chưa khởi công kịp vì thời tiết và giá vật liệu.',
    'Cha mẹ đi làm xa, ông bà đang trực tiếp nuôi dưỡng cháu.',
  ],
  died_at: ['Tại nhà', 'Bệnh viện đa khoa trình diễn số 1'],
  cause: ['Tuổi già', 'Bệnh'],
  situation: [
    'Sống một mình, không có người phụng dưỡng, sức khỏe yếu.',
    'Đang nuôi hai con nhỏ, thu nhập không ổn định.',
    'Khuyết tật vận động, cần người chăm sóc hằng ngày.',
  ],
  bank_name: ['Ngân hàng trình diễn'],
  bank_account: ['000012345678', '000087654321'],
  permit_number: ['125/GPXD', '48/GPXD', '301/GPXD'],
  name: ['Hộ liền kề bên phải', 'Hộ liền kề phía sau'],
  address: ['Cùng hẻm, phường 13', 'Cùng đường, phường 26'],
  story: [
    'Hai nhà có tường chung. Khi sửa nhà, bên kia xây lấn sang phần đất của gia đình tôi khoảng hai tấc.',
    'Lối đi chung của bốn hộ bị rào lại từ tháng trước, đã nói chuyện nhiều lần chưa được.',
  ],
  wish: ['Đo lại ranh đất theo bản đồ và giữ đúng ranh cũ.', 'Mở lại lối đi chung như trước.'],
  passport: ['X1234567', 'M87654321'],
  place: [
    'Phường Gia Định, Thành phố Hồ Chí Minh',
    'Phường Bình Quới, Thành phố Hồ Chí Minh',
    'Phường Long Xuyên, tỉnh An Giang',
  ],
}

/** Whole numbers, from and to; money in millions. */
export const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  pages: [1, 12],
  copies: [1, 6],
  plot_area: [92, 140],
  ground_area: [40, 90],
  floor_area: [100, 360],
  floors: [2, 5],
  height: [8, 18],
  months: [6, 14],
  workers: [0, 6],
  capital: [20, 500],
  groom_marriage_number: [1, 1],
  bride_marriage_number: [1, 1],
  area: [2, 30],
}

/** Days from the day of sending on. */
export const DAYS: Readonly<Record<string, readonly [number, number]>> = {
  child_born_on: [-50, -3],
  died_on: [-10, -1],
  registered_on: [-9000, -400],
  issued_on: [-360, -120],
  visit_on: [1, 10],
  starts_on: [5, 40],
  present_on: [3, 20],
  from: [-9000, -4000],
}

/** Choices that are commoner than others, or the only ones that lead on. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  status: ['never', 'never', 'never', 'divorced', 'married'],
  scheme: ['assistance', 'none'],
  born_at: ['hospital', 'hospital', 'hospital', 'elsewhere'],
  owner_kind: ['person', 'person', 'person', 'household'],
  payment: PAYMENT,
}

/** Foreigners who marry in the demo. */
export const FOREIGNERS = [
  { name: 'Kim Min Jun', nationality: 'Hàn Quốc', sex: 'male' },
  { name: 'Sato Haruka', nationality: 'Nhật Bản', sex: 'female' },
  { name: 'Michael Brown', nationality: 'Hoa Kỳ', sex: 'male' },
  { name: 'Claire Martin', nationality: 'Pháp', sex: 'female' },
] as const
