import { MOST_TAG_CHARACTERS, MOST_TAGS, TEXT_LIMITS } from '#features/news'
import { writeNumber } from '#kernel/number-text.ts'
import type { Column } from './domain/columns.ts'
import {
  hostOf,
  type NoteCode,
  type Part,
  type Reason,
  type SourceKind,
  type SourceProblem,
} from './domain/item.ts'

/** The words of moving in: of its command, its report and its page. */
export const vi = {
  /** Headings of items.csv, beside the English ones. */
  columns: {
    file: ['tệp', 'tên tệp'],
    address: ['địa chỉ', 'đường dẫn'],
    title: ['tiêu đề', 'tên bài'],
    date: ['ngày', 'ngày đăng'],
    category: ['chuyên mục'],
    author: ['tác giả'],
    lead: ['mở đầu', 'tóm tắt', 'sapo'],
    tags: ['thẻ', 'từ khóa'],
    state: ['trạng thái'],
  } satisfies Record<Column, readonly string[]> as Readonly<Record<Column, readonly string[]>>,
  noCategory: {
    slug: 'tin-chuyen-ve',
    nameVi: 'Tin chuyển về',
    nameEn: 'Brought from the old site',
  },
  command: {
    help: `npm run import -- --from wxr|rss|folder <tệp, địa chỉ hoặc thư mục> [tùy chọn]

Chuyển một trang tin cũ về: bài, trang tĩnh, ảnh, tệp PDF, Word và Excel, chuyên mục, ngày đăng, tác giả;
địa chỉ cũ dẫn tới nơi mới.
  --from wxr      tệp xuất từ WordPress (Công cụ > Xuất ra)
  --from rss      tệp hoặc địa chỉ RSS, Atom
  --from folder   thư mục HTML, có thể kèm items.csv
  --site <mã>     cổng nhận bài; không cần khi chỉ có một cổng
  --pictures <thư mục>  nơi có ảnh và tệp (bản sao của wp-content/uploads); không có thì tải từ trang cũ
  --intranet <máy chủ>  máy chủ nội bộ được phép tải ảnh và tệp, như 10.0.0.5 hoặc cu.local:8080; ghi được nhiều lần.
                  Máy chủ có trong địa chỉ RSS, Atom đã nêu thì không cần ghi
  --old-host <tên>  tên miền của trang cũ, như www.cu.example, nếu tệp không tự nêu: ai mở địa chỉ dưới tên đó
                  được đưa tới nơi mới. Ghi được nhiều lần
  --no-pages      không lấy trang tĩnh của WordPress
  --name <tên>    tên của thư mục, để lần chạy sau nhận ra
  --report <tệp>  nơi ghi báo cáo CSV
  --dry-run       chỉ xem sẽ chuyển những gì, không ghi gì
  --language vi|en

Dừng bằng Ctrl-C rồi chạy lại lúc nào cũng được: bài đã chuyển thì bỏ qua, kể cả khi biên tập viên đã sửa;
ảnh và tệp lần trước chưa lấy được thì lấy thêm, nếu chưa ai sửa bài hoặc trang.
Kết thúc bằng 0 khi mọi mục đã về, 2 khi có mục không chuyển được (xem báo cáo), 1 khi không chạy được, 130 khi bị dừng.`,
    which:
      'Chuyển từ đâu? Cần --from wxr, rss hoặc folder, rồi tới tệp, địa chỉ hoặc thư mục. Thêm --help để xem đầy đủ.',
    whichSite: (keys: readonly string[]) =>
      `Chuyển vào cổng nào? --site là một trong: ${keys.join(', ')}.`,
    noSite: 'Chưa có cổng nào: hãy chạy npm run establish hoặc npm start trước.',
    whichHost: (given: string) =>
      `--intranet ${given} không phải tên máy chủ. Ghi như 10.0.0.5, cu.local:8080 hoặc http://cu.local.`,
    inside: (hosts: readonly string[]) =>
      `Tải cả từ mạng nội bộ, vì lệnh nêu: ${hosts.join(', ')}. Nội dung nào dẫn tới máy nội bộ khác thì không tải.`,
    whichOldHost: (given: string) =>
      `--old-host ${given} không phải tên miền mà một trang có thể đã dùng. Ghi như www.cu.example.`,
    oldHosts: (hosts: readonly string[], origin: string) =>
      `Địa chỉ cũ: từ nay ai mở ${hosts.join(', ')} được đưa tới ${origin}. Còn hai việc phải làm: trỏ DNS của các tên miền đó về máy chủ này, và cho máy chủ web (proxy) trả lời dưới các tên miền đó, có chứng thư số (docs/how-to/move-a-site-in.md).`,
    oldHostsWaiting: (hosts: readonly string[]) =>
      `Địa chỉ cũ: đã ghi ${hosts.join(', ')} là tên miền của trang cũ. Chưa dẫn ai từ đó đi đâu, vì chưa có gì cho biết cổng này ở địa chỉ nào: hãy đặt PUBLIC_URL, hoặc "hosts" trong bản kế hoạch của cổng (docs/how-to/move-a-site-in.md).`,
    oldHostPresent: (host: string, key: string) =>
      `Cổng ${key} đang dùng tên miền ${host} (có hoặc không có www.), nên địa chỉ cũ dưới tên đó không dẫn về cổng này.`,
    oldHostTaken: (host: string, key: string) =>
      `${host} đã được ghi là tên miền cũ của cổng ${key} và vẫn giữ như vậy: địa chỉ cũ dưới tên đó dẫn tới cổng ấy. Nếu đó là tên miền cũ của cổng này, hãy thêm vào "hosts" trong bản kế hoạch của cổng này rồi chạy lại npm run establish.`,
    noOldHost:
      'Nội dung chuyển về không cho biết trang cũ dùng tên miền nào, nên địa chỉ cũ chỉ dẫn tới nơi mới dưới tên miền của cổng này. Hãy chạy lại lệnh, thêm --old-host www.cu.example: những gì đã chuyển thì bỏ qua.',
    noPictures: (folder: string) => `Không có thư mục ảnh ${folder}.`,
    progress: 'Chuyển về',
    progressWords: {
      reached: (done: number, total: number, inASecond: number) =>
        `${writeNumber('vi', done)} trên ${writeNumber('vi', total)}, mỗi giây ${writeNumber('vi', inASecond)}`,
      left: (duration: string) => `còn ${duration}`,
      minutes: (count: number) => `${String(count)} phút`,
      ended: (total: number, seconds: number) =>
        `đã xem ${writeNumber('vi', total)} mục trong ${seconds.toFixed(1).replace('.', ',')} giây`,
    },
    fetching: (item: number, total: number, { kind, number, of }: Part) =>
      `mục ${writeNumber('vi', item)} trên ${writeNumber('vi', total)}, ${kind === 'picture' ? 'ảnh' : 'tệp'} ${writeNumber('vi', number)} trên ${writeNumber('vi', of)}`,
    rehearsal: 'Xem thử',
    done: (counts: {
      brought: number
      known: number
      left: number
      lacking: number
      noted: number
    }) =>
      `Đã chuyển ${String(counts.brought)} bài và trang; ${String(counts.known)} đã có từ trước; ${String(counts.left)} mục không chuyển; ${String(counts.lacking)} ảnh, tệp chưa lấy được; ${String(counts.noted)} mục cần xem lại.`,
    rehearsed: (counts: { brought: number; known: number; left: number; noted: number }) =>
      `Sẽ chuyển ${String(counts.brought)} bài và trang; ${String(counts.known)} đã có; ${String(counts.left)} mục sẽ không chuyển; ${String(counts.noted)} mục sẽ cần xem lại. Chưa ghi gì.`,
    report: (path: string) => `Báo cáo: ${path}`,
    stopped: 'Đã dừng. Những gì đã chuyển vẫn còn; chạy lại lệnh này để đi tiếp.',
  },
  problems: {
    source_missing: about => `Không đọc được ${about}.`,
    source_no_wordpress: () =>
      'Tệp này không phải tệp xuất của WordPress: không có wp:wxr_version.',
    source_no_feed: () => 'Đây không phải RSS hay Atom.',
    source_no_folder: about => `Không có thư mục ${about}.`,
    source_ends_early: () =>
      'Tệp bị cụt: phần đầu đọc được và đã xử lý, phần sau không có. Hãy xuất lại tệp rồi chạy lại.',
    source_record_too_large: () => 'Trong tệp có một mục lớn hơn 20 triệu ký tự; không đọc tiếp.',
    source_table_broken: line =>
      `items.csv hỏng ở dòng ${line}: dấu ngoặc kép mở mà không đóng, hoặc dòng quá dài. Hãy sửa dòng ấy rồi chạy lại.`,
    source_table_without_files: () => 'items.csv thiếu cột "tệp" (file).',
    source_address_unusable: about =>
      `Không tải được ${about}: địa chỉ phải viết đúng và bắt đầu bằng http:// hoặc https://.`,
    source_private: about =>
      `Địa chỉ đã nêu dẫn tới ${about}, nằm trên chính máy này hoặc trong mạng nội bộ mà lệnh không nêu; chưa tải gì từ đó. Nếu đấy đúng là trang cũ, chạy lại và thêm --intranet ${hostOf(about)}.`,
    source_host_unknown: about =>
      `Không tải được ${about}: không tìm thấy máy chủ có tên ${hostOf(about)}. Kiểm tra lại tên, và máy này có tra được tên miền (DNS) không.`,
    source_connection_refused: about =>
      `Không tải được ${about}: máy chủ ${hostOf(about)} từ chối kết nối. Có thể dịch vụ web ở đó đã tắt, hoặc chạy ở cổng khác.`,
    source_unreachable: about =>
      `Không tải được ${about}: không kết nối được tới ${hostOf(about)}, hoặc kết nối bị ngắt giữa chừng. Kiểm tra mạng và tường lửa rồi chạy lại.`,
    source_certificate_untrusted: about =>
      `Không tải được ${about}: máy chủ trả lời, nhưng nơi cấp chứng thư của ${hostOf(about)} chưa được máy này tin cậy. Nếu đúng là trang cũ của cơ quan, lưu chứng thư của nơi cấp thành tệp PEM rồi chạy lại với NODE_EXTRA_CA_CERTS=/đường/dẫn/tới/tệp.pem đặt trước lệnh; hoặc lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_certificate_outdated: about =>
      `Không tải được ${about}: chứng thư của ${hostOf(about)} đã hết hạn hoặc chưa tới ngày có hiệu lực. Xem lại ngày giờ của máy này; nếu đúng giờ thì cần gia hạn chứng thư ở trang cũ, hoặc lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_certificate_of_other: about =>
      `Không tải được ${about}: chứng thư máy chủ đưa ra không ghi tên ${hostOf(about)}. Dùng đúng tên miền có trong chứng thư, hoặc lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_tls_failed: about =>
      `Không tải được ${about}: không lập được kết nối mã hóa (TLS) với ${hostOf(about)}. Có thể cổng ấy không dùng https, hoặc máy chủ chỉ có bản TLS quá cũ. Thử http://, hoặc lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_not_there: about => `Không tải được ${about}: trang cũ báo không có địa chỉ này.`,
    source_not_allowed: about =>
      `Không tải được ${about}: trang cũ không cho xem nếu chưa đăng nhập hoặc chưa được phép. Lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_site_failed: about =>
      `Không tải được ${about}: trang cũ trả lời, nhưng báo lỗi của chính nó. Thử lại sau, hoặc lưu nguồn tin thành tệp rồi ghi tên tệp.`,
    source_redirects_endless: about =>
      `Không tải được ${about}: trang cũ chuyển từ địa chỉ này sang địa chỉ khác mãi không tới nơi. Mở bằng trình duyệt rồi ghi địa chỉ cuối cùng.`,
    source_too_large: about => `${about} lớn hơn 50 MB. Lưu thành tệp rồi ghi tên tệp.`,
    source_too_slow: about =>
      `Quá một phút chưa tải xong ${about}. Thử lại sau, hoặc lưu thành tệp rồi ghi tên tệp.`,
    source_no_answer: about =>
      `Không tải được ${about}: chờ một phút mà máy chủ ${hostOf(about)} không trả lời. Kiểm tra trang cũ có mở được từ máy này không, thử lại sau, hoặc lưu thành tệp rồi ghi tên tệp.`,
  } as Readonly<Record<SourceProblem, (about: string) => string>>,
  report: {
    headings: [
      'Kết quả',
      'Tiêu đề',
      'Địa chỉ cũ',
      'Địa chỉ mới',
      'Điều cần biết',
      'Chi tiết',
      'Mã của mục',
    ],
    left: 'Không chuyển',
    noted: 'Cần xem lại',
  },
  desk: {
    title: 'Chuyển dữ liệu từ cổng cũ',
    lead: 'Những gì chưa chuyển được từ trang cũ và những bài, trang đã về cần biên tập viên xem lại. Xem xong mục nào thì đánh dấu và bỏ khỏi danh sách. Lệnh chuyển do người quản trị máy chủ chạy.',
    none: 'Chưa chuyển trang nào về',
    noneText:
      'Người quản trị máy chủ chạy lệnh npm run import để chuyển trang cũ về; kết quả hiện ở đây.',
    runs: 'Các lần chạy gần đây',
    items: 'Cần biết và cần xem lại',
    comments: 'Bình luận',
    frame: 'Khung của trang cũ',
    menu: (name: string) => `Trình đơn ${name}`.trim(),
    chooseOf: (name: string) => `Chọn ${name}`,
    settle: 'Bỏ khỏi danh sách',
    settled: (count: number) =>
      count === 0 ? 'Chưa chọn mục nào.' : `Đã bỏ ${String(count)} mục khỏi danh sách.`,
    filter: 'Lọc',
    all: 'Tất cả',
    left: 'Không chuyển',
    noted: 'Cần xem lại',
    nothing: 'Không có mục nào',
    nothingText: 'Không còn gì phải xem lại.',
    ended: 'Xong',
    stopped: 'Chưa xong',
    kinds: { wordpress: 'WordPress', feed: 'RSS, Atom', folder: 'Thư mục' } satisfies Record<
      SourceKind,
      string
    > as Readonly<Record<SourceKind, string>>,
    column: {
      source: 'Nguồn',
      kind: 'Loại',
      started: 'Bắt đầu',
      state: 'Tình trạng',
      brought: 'Đã chuyển',
      left: 'Không chuyển',
      choose: 'Chọn',
      title: 'Bài, trang hoặc tệp',
      outcome: 'Kết quả',
      why: 'Điều cần biết',
    },
  },
  reasons: {
    page_not_asked_for: 'Trang tĩnh; lần chạy này không lấy trang tĩnh (--no-pages).',
    kind_unknown: 'Loại nội dung không phải bài hay trang:',
    in_trash: 'Nằm trong thùng rác của trang cũ.',
    file_no_picture: 'Tệp không được bài nào liên kết tới; hãy đăng lại ở chỗ phù hợp nếu còn cần.',
    picture_in_no_article: 'Ảnh không có trong bài nào.',
    text_missing: 'Không có chữ và không có ảnh.',
    text_too_long: `Dài hơn ${writeNumber('vi', TEXT_LIMITS.html)} ký tự, tính cả mã định dạng HTML, là mức tối đa của một bài hoặc trang; hãy chia ra.`,
    file_missing: 'Bảng có tên tệp nhưng không có tệp.',
    file_too_large: 'Tệp lớn hơn 5 MB.',
    file_elsewhere: 'Tệp nằm ngoài thư mục, không đọc.',
    item_twice: 'Tệp được ghi hai lần trong bảng; chỉ dùng dòng đầu.',
    item_repeated:
      'Nguồn ghi mục này hai lần, cùng mã và cùng số bài hoặc cùng địa chỉ; chỉ lấy lần đầu.',
    comments_stay:
      'Bình luận không được chuyển: đó là dữ liệu cá nhân và ý kiến của người đọc. Số bình luận:',
    menu_by_hand:
      'Tệp xuất không cho biết trình đơn nằm ở đâu trên trang; hãy lập lại ở Trang > Trình đơn. Các mục:',
    frame_stays:
      'Phần giống nhau trên hầu hết các trang (trình đơn, đầu trang, chân trang) không chuyển vào bài:',
    failed: 'Không ghi được; chạy lại để thử lần nữa.',
  } satisfies Record<Reason, string> as Readonly<Record<Reason, string>>,
  notes: {
    title_made: 'Bài không có tiêu đề; lấy những chữ đầu.',
    title_cut: 'Tiêu đề quá dài, đã cắt.',
    lead_cut: 'Đoạn mở đầu quá dài, đã cắt.',
    date_missing: 'Không có ngày đăng; để ở bản nháp.',
    date_of_file: 'Không có ngày đăng; lấy ngày của tệp.',
    date_unreadable: 'Không đọc được ngày.',
    date_ahead: 'Ngày đăng ở tương lai; để ở bản nháp.',
    was_private: 'Trước đây để riêng; để ở bản nháp.',
    was_protected: 'Trước đây có mật khẩu; để ở bản nháp.',
    was_scheduled: 'Trước đây hẹn giờ đăng; để ở bản nháp.',
    category_missing: 'Không có chuyên mục; xếp vào chuyên mục chung.',
    category_apart:
      'Chuyên mục trùng tên rút gọn với một chuyên mục khác tên; đã lập riêng, không gộp:',
    category_address_taken:
      'Một trang cũ khác cũng có chuyên mục ở địa chỉ này và đã chuyển về trước. Trên cổng này, địa chỉ ấy dẫn tới chuyên mục về trước; dưới tên miền cũ vẫn dẫn tới đúng chuyên mục này:',
    category_address_lost:
      'Địa chỉ cũ của chuyên mục đã dẫn tới nội dung khác chuyển về trước và vẫn dẫn tới đó, nên không dẫn tới chuyên mục này:',
    other_categories:
      'Còn thuộc chuyên mục khác; chuyên mục đó thành thẻ. Địa chỉ cũ của chuyên mục dẫn tới trang của thẻ, hoặc tới chuyên mục nếu có bài xếp riêng vào đó:',
    category_left: `Còn thuộc chuyên mục khác, nhưng tên chuyên mục đó dài hơn ${String(MOST_TAG_CHARACTERS)} ký tự, hoặc bài đã có đủ ${String(MOST_TAGS)} thẻ, nên bài không có thẻ ấy:`,
    tags_left: `Thẻ dài hơn ${String(MOST_TAG_CHARACTERS)} ký tự, hoặc bài đã có đủ ${String(MOST_TAGS)} thẻ; không chuyển.`,
    letters_lost: 'Có chữ không đọc được; để ở bản nháp.',
    letters_converted: 'Chữ viết theo bảng mã cũ, đã chuyển sang Unicode; hãy đọc lại.',
    text_outside: 'Trên trang còn chữ nằm ngoài phần bài; không lấy vào bài.',
    frame_differs:
      'Quanh bài còn chữ không giống các trang khác (số lượt xem, danh sách tin khác, chân trang…); không lấy vào bài:',
    text_hidden:
      'Trên trang cũ có phần để ẩn (display:none), bạn đọc không nhìn thấy, hoặc lời góp ý, chữ đã xóa của Word; không chuyển. Nếu trước đây bấm mới hiện thì hãy chép lại:',
    picture_missing: 'Không tìm thấy ảnh.',
    picture_unreadable: 'Ảnh hỏng, không đúng loại hoặc không an toàn; không nhận.',
    picture_too_large: 'Ảnh lớn hơn 20 MB; không nhận.',
    picture_elsewhere: 'Ảnh ở chỗ không được phép đọc.',
    picture_inside: 'Ảnh nằm trong mạng nội bộ; chỉ tải khi lệnh nêu máy chủ ấy (--intranet).',
    picture_unanswered: 'Máy chủ có ảnh không trả lời hoặc báo lỗi.',
    picture_silent:
      'Máy chủ giữ ảnh không trả lời. Lần chuyển sau sẽ thử tải lại, nếu chưa ai sửa bài.',
    picture_untrusted:
      'Không tải ảnh: chứng thư của máy chủ không được tin cậy, hết hạn hoặc không đúng tên.',
    pictures_too_many: 'Bài đã có đủ số ảnh tối đa; ảnh này không chuyển.',
    picture_in_page:
      'Lần chuyển ấy trang tĩnh chưa nhận ảnh. Chuyển lại lần nữa thì ảnh về, nếu chưa ai sửa trang.',
    picture_needs_description:
      'Ảnh cần lời mô tả cho người không nhìn thấy; tạm dùng chú thích hoặc tiêu đề.',
    media_linked: 'Phim hoặc âm thanh không được chuyển; còn lại liên kết.',
    link_to_file: 'Có liên kết tới tệp của trang cũ; tệp này không chuyển cùng.',
    linked_file_missing: 'Không tìm thấy tệp được liên kết.',
    linked_file_elsewhere: 'Tệp được liên kết ở chỗ không được phép đọc.',
    linked_file_inside:
      'Tệp được liên kết nằm trong mạng nội bộ; chỉ tải khi lệnh nêu máy chủ ấy (--intranet).',
    linked_file_unanswered: 'Máy chủ có tệp được liên kết không trả lời hoặc báo lỗi.',
    linked_file_silent:
      'Máy chủ giữ tệp được liên kết không trả lời. Lần chuyển sau sẽ thử tải lại, nếu chưa ai sửa bài.',
    linked_file_untrusted:
      'Không tải tệp được liên kết: chứng thư của máy chủ không được tin cậy, hết hạn hoặc không đúng tên.',
    linked_file_too_large: 'Tệp được liên kết lớn hơn 20 MB; không nhận.',
    linked_file_not_allowed:
      'Tệp được liên kết không phải PDF, Word (.docx) hay Excel (.xlsx), hoặc bị hỏng; không nhận.',
    linked_files_too_many: 'Bài đã có đủ số tệp tối đa; tệp này không chuyển.',
    not_added:
      'Ảnh hoặc tệp này nay đã lấy được nhưng không thêm vào, vì từ khi chuyển về bài hoặc trang đã có người sửa, gỡ hoặc xử lý khác. Hãy thêm bằng tay nếu còn cần:',
    shortcode_removed: 'Bỏ mã ngắn của WordPress.',
    address_taken:
      'Một trang cũ khác cũng có nội dung ở địa chỉ này và đã chuyển về trước. Trên cổng này, địa chỉ ấy dẫn tới nội dung về trước; dưới tên miền cũ vẫn dẫn tới đúng nội dung này. Hãy xem lại các bài có liên kết tới địa chỉ này.',
    address_lost:
      'Địa chỉ cũ này đã dẫn tới bài, trang hoặc chuyên mục khác chuyển về trước và vẫn dẫn tới đó, nên không dẫn tới nội dung này.',
  } satisfies Record<NoteCode, string> as Readonly<Record<NoteCode, string>>,
}

/** Words of the same form in every language. */
export type MovingInWords = typeof vi
