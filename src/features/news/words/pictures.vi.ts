/** The words of the pictures of a text on the desk. */
export const picturesVi = {
  title: 'Ảnh',
  number: (position: number) => `Ảnh số ${String(position)}`,
  cover: 'ảnh bìa',
  dialog: {
    cancel: 'Hủy',
    optional: 'không bắt buộc',
    sending: 'Đang gửi ảnh…',
    failed: 'Chưa gửi được ảnh. Kiểm tra mạng rồi thử lại.',
    leftBehind:
      'Ảnh nằm trong phần vừa dán không sang được. Hãy thêm từng ảnh bằng nút “Thêm ảnh”, hoặc kéo thả vào bài.',
    mediaLeft:
      'Phần vừa dán có video, âm thanh hoặc khung nhúng không sang được. Video thì thêm bằng nút “Video”; nội dung khác thì đặt đường dẫn.',
    hiddenLeft:
      'Chữ để ẩn, lời góp ý và chữ đã xóa còn lưu vết trong văn bản gốc không được dán vào bài; phần nội dung vẫn đủ.',
  },
  add: 'Thêm ảnh',
  file: 'Tệp ảnh',
  fileHint:
    'JPG, PNG, GIF hoặc WebP, nhiều nhất 15 MB. Ảnh động chỉ giữ hình đầu. Khổ ngang 16:9 đẹp nhất. Nơi chụp và máy chụp ghi trong ảnh sẽ được xóa.',
  alt_vi: 'Mô tả ảnh',
  altHint: 'Ảnh có gì, cho người dùng trình đọc màn hình.',
  alt_en: 'Mô tả ảnh bằng tiếng Anh',
  caption_vi: 'Chú thích',
  caption_en: 'Chú thích bằng tiếng Anh',
  credit: 'Tác giả hoặc nguồn ảnh',
  upload: 'Tải ảnh lên',
  edit: 'Sửa lời của ảnh',
  save: 'Lưu lời của ảnh',
  remove: 'Bỏ ảnh',
  added: 'Đã thêm ảnh',
  changed: 'Đã lưu lời của ảnh',
  removed: 'Đã bỏ ảnh',
  /** What is said of the pictures of an article; other texts say their own. */
  ofText: {
    hint: 'Ảnh số 1 là ảnh bìa. Đặt ảnh khác vào bài bằng số của nó, ví dụ [[2]].',
    none: 'Bài chưa có ảnh.',
    pending: 'Chờ duyệt',
    title: 'Thêm ảnh vào bài',
    notTaken:
      'Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP. Ảnh dạng khác thì lưu lại thành JPG; tệp PDF, Word thì dùng nút “Tệp”.',
    place: 'chỗ đặt ảnh số 2; ảnh số 1 là ảnh bìa',
  },
  errors: {
    alt_missing: 'Mô tả ảnh cho người không nhìn thấy',
    alt_is_file_name:
      'Đây là tên tệp. Hãy viết ảnh có gì, ví dụ: Bà con làm thủ tục ở quầy một cửa',
    text_too_long: 'Dài quá mức cho phép',
    picture_missing: 'Chọn một tệp ảnh',
    picture_unreadable: 'Không đọc được ảnh này. Hãy chọn ảnh JPG, PNG, GIF hoặc WebP khác.',
    picture_needs_approver: 'Bạn đọc đang thấy ảnh này: chỉ người duyệt tin bài sửa hoặc bỏ được.',
    picture_in_text:
      'Ảnh này đang nằm trong bài. Bỏ ảnh khỏi phần nội dung, lưu (bài đã đăng thì đăng phần sửa), rồi bỏ ảnh ở đây.',
    picture_not_found: 'Không tìm thấy ảnh này',
    too_many_pictures: 'Mỗi bài có nhiều nhất 60 ảnh',
    file_too_large: 'Ảnh lớn hơn 15 MB',
    file_empty: 'Tệp rỗng',
    file_kind_not_allowed: 'Chỉ nhận ảnh JPG, PNG, GIF hoặc WebP',
    file_broken: 'Tệp bị hỏng',
    file_bomb: 'Tệp không hợp lệ',
    picture_too_many_dots: 'Ảnh quá lớn, hơn 120 triệu điểm ảnh. Thu nhỏ ảnh rồi gửi lại.',
  },
}

/** What is said of the pictures of a kind of texts. */
export type PictureTexts = (typeof picturesVi)['ofText']
