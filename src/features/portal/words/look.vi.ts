import type { Block } from '../domain/look.ts'

/** The words of arranging a site. */
export const lookVi = {
  title: 'Giao diện cổng',
  lead: 'Tên, biểu trưng, màu, các khối trang chủ và liên kết. Lưu là lưu bản nháp; người dân chỉ thấy sau khi bạn xem thử và đăng.',
  saved: 'Đã lưu bản nháp. Xem thử rồi đăng.',
  /** Of the blocks from the first to the last. */
  arranged: (blocks: string) =>
    `Mỗi chỗ chỉ có một khối: khối vừa chọn giữ chỗ của nó, các khối khác dời theo. Thứ tự bây giờ: ${blocks}.`,
  merged:
    'Trong lúc bạn sửa, người khác cũng lưu bản nháp này. Bản vừa lưu có cả phần của bạn và của họ: xem thử trước khi đăng.',
  published: 'Đã đăng. Mọi trang của cổng dùng giao diện mới.',
  draftWaits: 'Bản nháp chưa đăng',
  draftText: 'Bản đang sửa khác với bản người dân đang thấy.',
  isShown: 'Người dân đang thấy bản này.',
  preview: 'Xem thử trang chủ',
  publish: 'Đăng giao diện này',
  save: 'Lưu bản nháp',
  previewTitle: 'Bản xem thử giao diện, người dân chưa thấy',
  previewBack: 'Về chỗ sửa giao diện',
  naming: 'Tên và liên hệ',
  colours: 'Màu',
  blocks: 'Khối trang chủ',
  blocksHint:
    'Chọn chỗ đứng của từng khối; khối đang đứng ở chỗ vừa chọn sẽ dời đi. Ô tìm kiếm và ba việc chính luôn đứng đầu.',
  blockHidden: 'Không hiện',
  blockPlace: (place: number) => `Thứ ${['nhất', 'hai', 'ba', 'tư'][place - 1] ?? String(place)}`,
  blockNames: {
    figures: 'Số liệu phục vụ',
    popular: 'Thủ tục nhiều người làm',
    news: 'Tin mới',
    links: 'Liên kết',
  } satisfies Record<Block, string>,
  fields: {
    name_vi: 'Tên cổng',
    name_en: 'Tên cổng, tiếng Anh',
    agency_vi: 'Cơ quan chủ quản',
    agency_en: 'Cơ quan chủ quản, tiếng Anh',
    contact_vi: 'Liên hệ ở cuối trang',
    contact_en: 'Liên hệ ở cuối trang, tiếng Anh',
    emblem: 'Biểu trưng',
    main_colour: 'Màu chính',
    accent_colour: 'Màu trang trí',
  },
  links: 'Liên kết tới trang khác',
  linkRow: (row: number) => `Liên kết ${String(row)}`,
  linkParts: { vi: 'Tên', en: 'Tên tiếng Anh', address: 'Địa chỉ' },
  contactHint:
    'Để trống thì hiện địa chỉ, điện thoại của đơn vị và giờ làm việc. Viết khác thì mỗi dòng một ý, thay cho tất cả.',
  emblemHint: 'Ảnh JPG, PNG, GIF hoặc WebP, tối đa 2 MB. Để trống thì giữ biểu trưng đang dùng.',
  emblemKeep: 'Bỏ biểu trưng, dùng hình cánh cửa của phần mềm',
  mainHint:
    'Bấm vào ô để chọn. Chữ màu này phải đọc được trên nền trắng và xám (tương phản 4,5 : 1).',
  accentHint: 'Chỉ dùng cho đường kẻ, không dùng cho chữ.',
  linksHint:
    'Địa chỉ bắt đầu bằng https://. Xóa hết chữ của một dòng là bỏ liên kết ấy; để trống tất cả thì dùng danh sách có sẵn. Lưu xong sẽ có thêm dòng trống.',
  errors: {
    name_missing: 'Nhập tên cổng',
    agency_missing: 'Nhập cơ quan chủ quản',
    text_too_long: 'Viết ngắn lại',
    colour_wrong: 'Chọn một màu',
    block_wrong: 'Chọn chỗ đứng của khối',
    link_name_missing: 'Nhập tên của liên kết',
    link_address_wrong: 'Nhập địa chỉ bắt đầu bằng https://',
    look_changed_meanwhile: 'Bản nháp vừa được người khác sửa. Xem thử lại rồi đăng.',
    both_changed:
      'Người khác vừa lưu phần này khác với bạn. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa; muốn xem của họ thì bấm Xem thử trang chủ.',
    emblem_both_changed:
      'Người khác vừa đổi biểu trưng. Muốn dùng ảnh của bạn thì chọn lại ảnh rồi lưu.',
    picture_unreadable: 'Ảnh này không đọc được',
    file_kind_not_allowed: 'Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP',
    file_too_large: 'Ảnh lớn quá 2 MB',
    file_empty: 'Tệp không có gì',
    file_broken: 'Tệp bị hỏng',
    file_bomb: 'Tệp bị hỏng',
    picture_too_many_dots: 'Ảnh quá lớn, hơn 120 triệu điểm ảnh',
  },
  contrast: (ratio: string) =>
    `Màu này chỉ đạt độ tương phản ${ratio} : 1, cần ít nhất 4,5 : 1. Chọn màu đậm hơn`,
}
