import { historyVi, type PictureTexts, writingVi } from '#features/news'
import type { MenuPlace } from './domain/menu.ts'
import type { PageState, Section } from './domain/page.ts'

/** The words of the pages and menus. */
export const vi = {
  changed: (day: string) => `Cập nhật ngày ${day}`,
  confirmed: (day: string) => `Rà soát gần nhất ngày ${day}`,
  opinion: {
    question: 'Thông tin này có ích với bạn không?',
    yes: 'Có ích',
    no: 'Chưa có ích',
    secret: 'Chỉ đếm số lượt; không lưu gì về người trả lời.',
    thanks: 'Cảm ơn bạn đã cho ý kiến.',
  },
  vietnameseOnly: 'Trang này chưa có bản tiếng Anh; dưới đây là bản tiếng Việt.',
  sections: {
    apparatus: 'Tổ chức bộ máy',
    natural_conditions: 'Điều kiện tự nhiên',
    history: 'Lịch sử',
    culture: 'Văn hóa',
    monuments: 'Di tích, danh thắng',
    channels: 'Danh mục kênh giao tiếp',
    contact: 'Thông tin liên hệ',
  } satisfies Record<Section, string>,
  desk: {
    title: 'Trang thông tin',
    lead: 'Các trang thông tin ít thay đổi: giới thiệu, lịch sử, điều kiện tự nhiên, kênh liên hệ.',
    create: 'Viết trang mới',
    menus: 'Sắp xếp trình đơn',
    newTitle: 'Trang mới',
    none: 'Chưa có trang nào',
    noneText: 'Hãy viết trang đầu tiên: giới thiệu địa phương hoặc cách liên hệ.',
    column: {
      title: 'Tiêu đề',
      section: 'Nội dung công khai',
      state: 'Tình trạng',
      changed: 'Cập nhật',
      english: 'Tiếng Anh',
    },
    states: { draft: 'Bản thảo', published: 'Đang hiện' } satisfies Record<PageState, string>,
    changes: 'Có bản sửa chưa đăng',
    yes: 'Có',
    no: 'Chưa có',
    versionLabel: 'Ngôn ngữ của bản đang sửa',
    versions: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    fields: {
      title: 'Tiêu đề',
      section: 'Thuộc nội dung công khai nào',
      sectionHint:
        'Theo Nghị định 224/2026/NĐ-CP. Trang thuộc một nội dung bắt buộc được tính vào bảng kiểm của cổng.',
      noSection: 'Không thuộc nội dung nào',
    },
    save: 'Lưu',
    saved: 'Đã lưu. Bạn đọc thấy bản này sau khi được đăng.',
    published: 'Đã đăng. Bạn đọc đang thấy bản mới nhất.',
    withdrawn: 'Đã gỡ khỏi cổng. Trang còn nguyên ở đây.',
    confirmed: 'Đã xác nhận nội dung còn đúng.',
    look: 'Xem thử',
    view: 'Xem trên cổng',
    lookTitle: 'Bản xem thử, bạn đọc chưa thấy',
    lookBack: 'Về trang đang sửa',
    address: 'Địa chỉ',
    moves: {
      title: 'Đăng và rà soát',
      publish: 'Đăng trang',
      publishChanges: 'Đăng bản sửa',
      confirm: 'Xác nhận còn đúng',
      confirmHint:
        'Đọc lại trang; nếu mọi điều còn đúng thì xác nhận, ngày rà soát hiện dưới trang.',
      withdraw: 'Gỡ khỏi cổng',
      withdrawText:
        'Trang không còn xem được và không còn trong trình đơn. Các bản đã lưu vẫn giữ.',
      waits: 'Người duyệt tin bài đăng trang sau khi xem.',
    },
    pictures: {
      hint: 'Đặt ảnh vào trang bằng số của nó, ví dụ [[1]]; ảnh chưa đặt thì bạn đọc không thấy. Lưu phần đang viết trước khi thêm hoặc sửa ảnh ở đây.',
      none: 'Trang chưa có ảnh. Lưu phần đang viết trước khi thêm ảnh ở đây.',
      pending: 'Chờ đăng',
      unplaced: 'chưa đặt vào trang',
      title: 'Thêm ảnh vào trang',
      notTaken: 'Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP. Ảnh dạng khác thì lưu lại thành JPG.',
      place: 'chỗ đặt ảnh số 2',
    } satisfies PictureTexts & { unplaced: string },
    history: historyVi('trang'),
    writing: writingVi('trang'),
  },
  menu: {
    title: 'Trình đơn',
    lead: 'Các liên kết ở đầu và cuối mỗi trang của cổng. Nhóm có nhiều liên kết mở ra khi bấm; liên kết tới trang chưa đăng không hiện.',
    back: 'Trang thông tin',
    places: { header: 'Đầu trang', footer: 'Cuối trang' } satisfies Record<MenuPlace, string>,
    none: 'Chưa có liên kết nào.',
    column: { label: 'Tên', target: 'Dẫn tới', order: 'Thứ tự' },
    group: 'Nhóm liên kết',
    notOut: 'trang chưa đăng',
    dead: 'không có trang này',
    deadLinks: (names: readonly string[]) =>
      `Liên kết không dẫn tới đâu: ${names.map(name => `“${name}”`).join(', ')}`,
    deadText:
      'Bạn đọc bấm vào sẽ thấy báo không tìm thấy trang. Mở liên kết để sửa địa chỉ, hoặc bỏ khỏi trình đơn.',
    up: 'Lên',
    down: 'Xuống',
    upOf: (name: string) => `Đưa “${name}” lên`,
    downOf: (name: string) => `Đưa “${name}” xuống`,
    changeOf: (name: string) => `Sửa “${name}”`,
    edit: 'Sửa',
    remove: 'Bỏ khỏi trình đơn',
    removeText:
      'Bỏ một nhóm là bỏ cả các liên kết trong nhóm. Trang mà liên kết dẫn tới không bị ảnh hưởng.',
    add: 'Thêm liên kết',
    editTitle: 'Sửa liên kết',
    done: 'Đã lưu trình đơn.',
    save: 'Lưu liên kết',
    fields: {
      place: 'Vị trí',
      placeHint: 'Chọn nhóm để liên kết nằm trong nhóm ấy.',
      inGroup: (place: string, group: string) => `${place} › ${group}`,
      label_vi: 'Tên tiếng Việt',
      label_en: 'Tên tiếng Anh',
      page: 'Trang thông tin',
      noPage: 'Không chọn trang',
      address: 'Địa chỉ khác',
      addressHint:
        'Trong cổng: /tin-tuc/chuyen-muc/thong-bao. Ngoài cổng: https://dichvucong.gov.vn. Để trống cả hai nếu đây là tên của một nhóm.',
    },
  },
  errors: {
    title_missing: 'Nhập tiêu đề',
    title_too_long: 'Tiêu đề dài quá 160 ký tự',
    body_missing: 'Nhập nội dung',
    body_too_long: 'Nội dung dài quá 60.000 ký tự',
    page_changed_meanwhile: 'Trang vừa được sửa. Xem lại bản mới rồi hãy đăng.',
    pictures_changed_meanwhile:
      'Người khác vừa thêm, sửa hoặc bỏ ảnh của trang. Xem lại phần Ảnh ở dưới, rồi bấm Lưu lần nữa; chữ bạn viết vẫn còn đây.',
    picture_needs_approver: 'Bạn đọc đang thấy ảnh này: chỉ người đăng trang sửa hoặc bỏ được.',
    picture_in_text:
      'Ảnh này đang nằm trong trang. Bỏ ảnh khỏi phần nội dung, lưu (trang đã đăng thì đăng phần sửa), rồi bỏ ảnh ở đây.',
    too_many_pictures: 'Mỗi trang có nhiều nhất 60 ảnh',
    vietnamese_page_first: 'Lưu bản tiếng Việt trước',
    page_not_out: 'Trang chưa được đăng',
    page_not_found: 'Chọn một trang có trong danh sách',
    label_missing: 'Nhập tên của liên kết',
    label_too_long: 'Tên dài quá 60 ký tự',
    place_missing: 'Chọn vị trí',
    menu_item_not_found: 'Liên kết này không còn trong trình đơn',
    menu_parent_not_found: 'Nhóm đã chọn không còn trong trình đơn',
    menu_too_deep: 'Trình đơn chỉ có hai cấp: một nhóm không nằm được trong nhóm khác',
    menu_full: 'Chỗ này đã đủ liên kết. Gom bớt vào một nhóm rồi thêm',
    menu_target_missing:
      'Chọn một trang hoặc nhập địa chỉ: liên kết trong nhóm phải dẫn tới một nơi',
    menu_two_targets: 'Chỉ chọn một: trang thông tin hoặc địa chỉ khác',
    menu_address_wrong:
      'Nhập địa chỉ trong cổng, bắt đầu bằng /, hoặc địa chỉ ngoài, bắt đầu bằng https://',
  },
}

/** The shape that every language fills. */
export type PagesWords = typeof vi
