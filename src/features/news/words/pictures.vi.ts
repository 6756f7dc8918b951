/** The words of the pictures of a text on the desk. */
export const picturesVi = {
  title: 'Ảnh',
  hint: 'Ảnh số 1 là ảnh bìa. Đặt ảnh khác vào bài bằng số của nó, ví dụ [[2]].',
  none: 'Bài chưa có ảnh.',
  number: (position: number) => `Ảnh số ${String(position)}`,
  cover: 'ảnh bìa',
  pending: 'Chờ duyệt',
  dialog: {
    title: 'Thêm ảnh vào bài',
    cancel: 'Thôi',
    optional: 'không bắt buộc',
    sending: 'Đang gửi ảnh…',
    failed: 'Chưa gửi được ảnh. Kiểm tra mạng rồi thử lại.',
    saveFirst: 'Lưu bài trước, rồi thêm ảnh.',
    notTaken:
      'Chỉ nhận ảnh JPG hoặc PNG. Ảnh dạng khác thì lưu lại thành JPG; tệp PDF, Word thì dùng nút “Tệp”.',
    leftBehind:
      'Ảnh nằm trong phần vừa dán không sang được. Hãy thêm từng ảnh bằng nút “Thêm ảnh”, hoặc kéo thả vào bài.',
  },
  add: 'Thêm ảnh',
  file: 'Tệp ảnh',
  fileHint:
    'JPG hoặc PNG, nhiều nhất 15 MB. Khổ ngang 16:9 đẹp nhất. Nơi chụp và máy chụp ghi trong ảnh sẽ được xóa.',
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
}
