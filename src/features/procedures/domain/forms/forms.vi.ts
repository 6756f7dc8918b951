/** Words of the form engine in Vietnamese. `{label}` and the other names in braces are filled in. */
export const vi = {
  yes: 'Có',
  no: 'Không',
  notAnswered: 'Chưa trả lời',
  sexes: { male: 'Nam', female: 'Nữ' },
  personParts: {
    name: 'Họ, chữ đệm và tên',
    identity_number: 'Số định danh cá nhân',
    born_on: 'Ngày sinh',
    sex: 'Giới tính',
    nationality: 'Quốc tịch',
    ethnicity: 'Dân tộc',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    residence: 'Nơi cư trú',
  },
  dong: '{amount} đồng',
  /** Where the label is a question, it is not the object of a verb. */
  questions: {
    required: 'Trả lời câu hỏi “{Label}”',
    choice_required: 'Chọn một câu trả lời cho “{Label}”',
  },
  errors: {
    required: 'Nhập {label}',
    choice_required: 'Chọn {label}',
    file_required: 'Tải lên {label}',
    too_short: '{Label} phải có ít nhất {limit} ký tự',
    too_long: '{Label} chỉ được dài tối đa {limit} ký tự',
    name_characters: '{Label} chỉ gồm chữ cái, khoảng trắng, dấu chấm, dấu nháy và gạch nối',
    pattern: '{Label} chưa đúng dạng',
    date_format: 'Nhập {label} theo thứ tự ngày, tháng, năm, ví dụ 24/11/2026',
    date_too_early: '{Label} phải từ ngày {limit} trở đi',
    date_too_late: '{Label} phải từ ngày {limit} trở về trước',
    identity_number_format: 'Nhập số định danh cá nhân gồm 12 chữ số',
    identity_number_format_old:
      'Nhập số định danh cá nhân gồm 12 chữ số, hoặc số chứng minh nhân dân gồm 9 chữ số',
    identity_number_province:
      'Ba chữ số đầu của số định danh cá nhân không phải mã tỉnh, thành phố nào. Kiểm tra lại số trên thẻ căn cước',
    phone_format: 'Nhập số điện thoại Việt Nam, ví dụ 0912 345 678 hoặc 028 3841 2345',
    email_format: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
    number_format: '{Label} phải là một số',
    number_decimals: '{Label} chỉ được có tối đa {decimals} chữ số thập phân',
    number_min: '{Label} phải từ {limit} trở lên',
    number_max: '{Label} phải từ {limit} trở xuống',
    choice_unknown: 'Chọn một trong các mục của {label}',
    unit_unknown: 'Không tìm thấy “{typed}”. Nhập tên phường, xã rồi đến tỉnh, thành phố',
    unit_ambiguous: 'Có nhiều nơi mang tên “{typed}”: {candidates}. Nhập thêm tên tỉnh, thành phố',
    address_line_required: 'Nhập số nhà, tên đường hoặc thôn, ấp, tổ dân phố',
    file_too_many: '{Label}: chỉ được tải lên tối đa {limit} tệp',
    file_kind: 'Tệp “{name}” không thuộc loại được nhận ở mục này ({accept})',
    file_unknown: '{Label}: tệp chưa được tải lên trọn vẹn. Chọn lại tệp',
    list_too_few: '{Label}: cần ít nhất {limit} mục',
    list_too_many: '{Label}: chỉ được tối đa {limit} mục',
    check: '{Label} chưa hợp lệ',
    page_unknown: 'Trang này không còn trong biểu mẫu. Quay lại trang trước để tiếp tục',
    identity_number_birth_year:
      'Số định danh cá nhân cho thấy năm sinh khác với ngày sinh đã nhập. Kiểm tra lại; nếu cả hai đều đúng, bạn cứ tiếp tục',
    identity_number_sex:
      'Số định danh cá nhân cho thấy giới tính khác với giới tính đã chọn. Kiểm tra lại; nếu cả hai đều đúng, bạn cứ tiếp tục',
  },
  cardErrors: {
    card_text_not_a_card: 'Đây không phải nội dung mã QR của thẻ căn cước',
    card_text_number: 'Số định danh trong mã QR không đúng. Quét lại thẻ hoặc nhập tay',
    card_text_birth_date: 'Ngày sinh trong mã QR không đọc được. Quét lại thẻ hoặc nhập tay',
  },
}

/** The words that each language has. */
export type FormWords = typeof vi
