/** The words of what articles belong to: categories, tags, series, related and featured ones; and of their files. */
export const arrangeVi = {
  part: {
    title: 'Từ khóa, loạt bài, bài liên quan',
    locked: 'Bài đã được duyệt: chỉ người duyệt tin bài đổi được phần này.',
    tags: 'Từ khóa',
    tagsHint: (used: readonly string[]) =>
      used.length === 0
        ? 'Cách nhau bằng dấu phẩy, nhiều nhất mười từ khóa.'
        : `Cách nhau bằng dấu phẩy, nhiều nhất mười từ khóa. Hay dùng: ${used.join(', ')}.`,
    series: 'Loạt bài',
    noSeries: 'Không thuộc loạt bài nào',
    newSeries: 'Hoặc mở loạt bài mới',
    firstSeries: 'Mở loạt bài mới',
    seriesHint: 'Tên của loạt bài. Các bài trong loạt dẫn đến nhau, theo thứ tự đăng.',
    related: 'Bài liên quan do bạn chọn',
    relatedHint:
      'Dán địa chỉ của bài, mỗi dòng một bài, nhiều nhất bốn bài. Chỗ còn trống, cổng tự chọn bài gần nội dung.',
    featured: 'Tin nổi bật',
    featuredHint: 'Tin nổi bật đứng riêng một mục cạnh danh sách tin, bài chọn sau đứng trước.',
    feature: 'Đưa bài này vào mục Tin nổi bật',
    save: 'Lưu cách sắp xếp',
    done: 'Đã lưu cách sắp xếp',
  },
  files: {
    title: 'Tệp đính kèm',
    none: 'Bài chưa có tệp nào.',
    hint: 'Bạn đọc tải được tệp khi bài đã đăng có đường dẫn đến tệp.',
    add: 'Thêm tệp',
    file: 'Tệp',
    fileHint: 'PDF, Word (.docx) hoặc Excel (.xlsx), nhiều nhất 20 MB. Tên tệp hiện cho bạn đọc.',
    upload: 'Tải tệp lên',
    done: 'Đã thêm tệp. Đặt đường dẫn đến tệp vào bài để bạn đọc tải được.',
    sending: 'Đang gửi tệp…',
    failed: 'Chưa gửi được tệp. Kiểm tra mạng rồi thử lại.',
  },
  categories: {
    title: 'Chuyên mục, từ khóa, loạt bài',
    lead: 'Bài ở chuyên mục con cũng hiện ở chuyên mục cha. Nhiều nhất ba cấp. Đổi tên không làm đổi địa chỉ.',
    tree: 'Chuyên mục',
    name: 'Tên',
    nameEn: 'Tên tiếng Anh',
    parent: 'Nằm trong',
    top: 'Không nằm trong chuyên mục nào',
    articles: (count: number) => `${String(count)} bài`,
    add: 'Thêm chuyên mục',
    edit: (name: string) => `Sửa ${name}`,
    save: 'Lưu',
    earlier: (name: string) => `Đưa ${name} lên trước`,
    later: (name: string) => `Đưa ${name} xuống sau`,
    up: 'Lên',
    down: 'Xuống',
    remove: 'Bỏ chuyên mục',
    subscribers: (count: number, parent: string | undefined) =>
      parent === undefined
        ? `${String(count)} người đang nhận tin chuyên mục này qua thư điện tử. Khi bỏ, chuyên mục rời khỏi lựa chọn của họ; ai chỉ chọn chuyên mục này thì ngừng nhận tin. Từng người được báo bằng thư.`
        : `${String(count)} người đang nhận tin chuyên mục này qua thư điện tử. Khi bỏ, họ nhận tin của “${parent}” thay vào đó. Từng người được báo bằng thư, có đường dẫn để đổi hoặc ngừng nhận tin.`,
    tags: 'Từ khóa',
    noTags: 'Chưa bài nào có từ khóa. Đặt từ khóa ở trang của từng bài.',
    series: 'Loạt bài',
    noSeries: 'Chưa có loạt bài. Mở loạt bài ở trang của một bài.',
    merge: (other: string) => `Gộp vào “${other}”`,
    mergeText: (own: string, other: string) =>
      `Gộp: mọi bài có từ khóa “${own}” chuyển sang từ khóa “${other}”, địa chỉ cũ tự dẫn sang địa chỉ mới. Gộp rồi không tách lại được.`,
    removeTag: 'Bỏ từ khóa',
    removeSeries: 'Bỏ loạt bài',
    done: {
      luu: 'Đã lưu',
      bo: 'Đã bỏ chuyên mục',
      gop: 'Đã gộp hai từ khóa',
      'bo-tu-khoa': 'Đã bỏ từ khóa',
      'bo-loat-bai': 'Đã bỏ loạt bài',
    },
  },
  errors: {
    too_many_tags: 'Nhiều nhất mười từ khóa',
    tag_too_long: 'Mỗi từ khóa dài nhất 40 ký tự',
    tag_in_other_letters:
      'Từ khóa viết bằng chữ Việt, chữ Latinh hoặc chữ số. Hãy viết lại hoặc bỏ bớt',
    tag_name_taken: 'Đã có từ khóa tên này. Chọn tên khác, hoặc gộp hai từ khóa',
    series_name_taken: 'Đã có loạt bài tên này',
    named_in_use: 'Vừa có bài dùng tên này nên không bỏ được',
    named_not_found: 'Tên này không còn nữa',
    too_many_related: 'Nhiều nhất bốn bài',
    related_unknown: 'Không tìm thấy bài',
    series_missing: 'Nhập tên loạt bài bằng chữ',
    arrange_needs_approver: 'Bài đã được duyệt: chỉ người duyệt tin bài đổi được phần này',
    too_many_files: 'Mỗi bài có nhiều nhất hai mươi tệp',
    document_missing: 'Chọn một tệp',
    document_too_large: 'Tệp lớn hơn 20 MB',
    document_kind_not_allowed: 'Chỉ nhận tệp PDF, Word (.docx) hoặc Excel (.xlsx)',
    file_of_old_office:
      'Tệp thuộc kiểu cũ (như .doc, .xls). Mở tệp, lưu lại dạng .docx, .xlsx hoặc PDF rồi gửi',
    name_missing: 'Nhập tên',
    name_en_missing: 'Nhập tên tiếng Anh',
    name_wrong: 'Tên phải có chữ hoặc số',
    name_taken: 'Đã có chuyên mục tên này',
    parent_missing: 'Chuyên mục cha không còn nữa',
    parent_within: 'Chuyên mục không thể nằm trong chính nó hoặc trong chuyên mục con của nó',
    too_many_levels: 'Chuyên mục chỉ có nhiều nhất ba cấp',
    category_in_use: 'Chuyên mục đã có bài hoặc chuyên mục con nên không bỏ được',
    subscribers_not_told:
      'Có người đăng ký nhận tin chuyên mục này. Đọc dưới đây điều sẽ đến với họ, rồi bấm bỏ lần nữa',
    category_not_found: 'Chuyên mục này không còn nữa',
  },
}

/** The shape that every language fills. */
export type ArrangeWords = typeof arrangeVi
