import type { UploadRefusal } from '#platform/files/sniff.ts'

/** Vì sao một tệp không được nhận, và làm gì với nó. */
const refusals: Record<
  UploadRefusal | 'file_kind_other' | 'too_many_files',
  (name: string) => string
> = {
  file_too_large: name =>
    `“${name}” nặng hơn 20 MB. Quét lại với độ phân giải thấp hơn, hoặc chia thành nhiều tệp`,
  file_empty: name => `“${name}” là tệp rỗng. Mở tệp trên máy để kiểm tra rồi chọn lại`,
  file_kind_not_allowed: name =>
    `“${name}” không phải tệp PDF, JPG, PNG hay DOCX. Lưu thành PDF hoặc chụp ảnh rồi gửi lại`,
  file_kind_other: name => `“${name}” không thuộc loại tệp nhận ở mục này`,
  file_broken: name => `“${name}” bị hỏng, không mở được. Lưu lại hoặc quét lại rồi gửi`,
  file_bomb: name => `“${name}” bung ra quá lớn nên không được nhận. Lưu thành PDF rồi gửi lại`,
  too_many_files: name =>
    `“${name}” vượt quá số tệp của một bộ hồ sơ. Gộp các trang vào một tệp PDF`,
}

/** Chữ của các trang nộp hồ sơ trực tuyến. */
export const applyVi = {
  refusals,
  start: {
    caption: 'Nộp hồ sơ trực tuyến',
    lead: 'Bạn trả lời từng câu một. Mỗi bước đều được lưu lại, nên có thể dừng giữa chừng và làm tiếp sau.',
    need: 'Bạn cần chuẩn bị',
    paperIf: 'chỉ khi trường hợp của bạn cần',
    paperOptional: 'không bắt buộc',
    photo: 'Ảnh chụp bằng điện thoại là được, miễn rõ nét và đủ các góc.',
    noPapers: 'Không phải kèm giấy tờ nào, chỉ cần trả lời các câu hỏi.',
    facts: 'Nên biết trước',
    time: 'Thời hạn giải quyết',
    fee: 'Lệ phí',
    result: 'Kết quả',
    part: 'Thủ tục này chỉ làm trực tuyến được một phần.',
    place: 'Bạn nộp ở đâu?',
    placeHint: (count: number) =>
      `Nộp ở nơi nào trong ${String(count)} nơi này cũng được, không phụ thuộc nơi bạn cư trú.`,
    placePrompt: 'Chọn nơi nộp',
    placeMissing: 'Chọn nơi nộp hồ sơ',
    placeOne: (unit: string) => `Hồ sơ được gửi tới ${unit}.`,
    begin: 'Bắt đầu khai',
    signInTitle: 'Không cần tài khoản',
    signInText:
      'Nếu đăng nhập, bản khai được giữ trong tài khoản của bạn và thông tin của bạn được điền sẵn.',
    signIn: 'Đăng nhập trước khi khai',
    signedIn: 'Bạn đã đăng nhập: bản khai sẽ nằm trong tài khoản của bạn.',
    unfinished: 'Bạn đang khai dở thủ tục này',
    closedTitle: 'Thủ tục này hiện không nhận hồ sơ trực tuyến',
    closedText:
      'Hãy đến Bộ phận Một cửa, hoặc gửi qua bưu chính công ích. Trang thủ tục ghi rõ giấy tờ cần mang theo.',
    closedPlaces: 'Nơi hướng dẫn và nhận hồ sơ',
    toProcedure: 'Xem trang thủ tục',
  },
  step: {
    saved: (moment: string) => `Đã lưu lúc ${moment}.`,
    keep: 'Cách mở lại bản khai này',
    restored: 'Dưới đây có cả phần bạn gõ dở lần trước. Xem lại rồi bấm Tiếp tục.',
    next: 'Tiếp tục',
    toCheck: 'Lưu và quay lại trang kiểm tra',
    later: 'Lưu và làm tiếp sau',
    checkStep: 'Kiểm tra và nộp',
    card: 'Điền nhanh bằng thẻ căn cước',
    cardLabel: 'Nội dung mã QR của thẻ căn cước',
    cardHint:
      'Quét mã QR ở góc trên thẻ bằng điện thoại, sao chép rồi dán vào đây; hoặc dùng máy quét cầm tay quét thẳng vào ô này.',
    cardRead: 'Điền từ thẻ',
    cardFilled: 'Đã điền thông tin từ thẻ. Xem lại rồi bấm Tiếp tục.',
  },
  place: { title: 'Bạn nộp hồ sơ ở đâu?' },
  keep: {
    title: 'Làm tiếp sau',
    lead: (days: number) =>
      `Bản khai đã được lưu và giữ trong ${String(days)} ngày kể từ lần lưu cuối. Chọn một cách để mở lại.`,
    linkTitle: 'Giữ đường dẫn này',
    linkText:
      'Sao chép đường dẫn hoặc đánh dấu trang. Ai có đường dẫn đều mở được bản khai, nên đừng gửi cho người lạ.',
    link: 'Đường dẫn của bản khai',
    mailTitle: 'Gửi đường dẫn tới thư điện tử của bạn',
    email: 'Địa chỉ thư điện tử',
    emailMissing: 'Nhập địa chỉ thư điện tử, ví dụ ten@example.com',
    send: 'Gửi đường dẫn',
    sent: (email: string) => `Đã gửi đường dẫn tới ${email}.`,
    sentText: 'Nếu ít phút nữa chưa thấy, hãy xem cả mục thư rác.',
    accountTitle: 'Giữ trong tài khoản',
    accountText: 'Đăng nhập rồi giữ bản khai trong tài khoản để mở từ máy nào cũng được.',
    signIn: 'Đăng nhập',
    claim: 'Giữ trong tài khoản của tôi',
    claimed: 'Bản khai nằm trong tài khoản của bạn. Mở lại ở mục Hồ sơ của tôi.',
    goOn: 'Khai tiếp',
    discard: 'Xóa bản khai này',
    message: {
      subject: (facts: { procedure: string }) => `Bản khai đang làm dở: ${facts.procedure}`,
      body: (facts: { procedure: string; link: string; days: number }) =>
        [
          `Bạn đang khai hồ sơ: ${facts.procedure}.`,
          '',
          `Mở lại để làm tiếp: ${facts.link}`,
          '',
          `Bản khai được giữ ${String(facts.days)} ngày kể từ lần lưu cuối.`,
          'Ai có đường dẫn này đều mở được bản khai, xin đừng chuyển tiếp.',
        ].join('\n'),
    },
  },
  discard: {
    title: 'Xóa bản khai này?',
    text: 'Mọi câu trả lời và tệp trong bản khai sẽ mất hẳn, không lấy lại được.',
    sure: 'Xóa bản khai',
    not: 'Không xóa, khai tiếp',
    doneTitle: 'Đã xóa bản khai',
    doneText: 'Câu trả lời và tệp trong bản khai không còn nữa.',
  },
  check: {
    title: 'Kiểm tra trước khi nộp',
    lead: 'Đọc lại một lượt. Mục nào chưa đúng thì bấm Sửa, sửa xong bạn quay lại trang này.',
    place: 'Nơi nộp',
    placeSection: 'Nơi nộp và lệ phí',
    noPlace: 'Chưa chọn nơi nộp',
    procedure: 'Thủ tục',
    fee: 'Lệ phí',
    free: 'Miễn phí',
    dong: (amount: string) => `${amount} đồng`,
    feeLater: 'Chưa phải nộp tiền lúc này. Bộ phận Một cửa báo cho bạn khi cần nộp.',
    unverified: 'mức thu cần đối chiếu',
    file: (name: string, size: string) => `${name} (${size})`,
    incompleteTitle: 'Còn mục chưa xong',
    rulesChanged:
      'Quy định của thủ tục đã thay đổi từ khi bạn bắt đầu khai. Bản khai được kiểm tra theo quy định đang áp dụng.',
    declaration: 'Cam đoan',
    declare:
      'Tôi cam đoan những nội dung khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.',
    declareMissing: 'Đánh dấu vào ô cam đoan để nộp hồ sơ',
    send: 'Nộp hồ sơ',
    once: 'Bấm một lần là đủ; bấm hai lần cũng chỉ thành một hồ sơ.',
  },
  receipt: {
    title: 'Chúng tôi đã nhận được hồ sơ của bạn',
    code: 'Mã hồ sơ',
    keepCode: (days: number) =>
      `Lưu hoặc in biên nhận này. Đường dẫn của trang này mở được trong ${String(days)} ngày.`,
    qr: 'Mã QR dẫn tới trang theo dõi hồ sơ',
    qrCaption: 'Quét để theo dõi hồ sơ',
    track: 'Theo dõi hồ sơ',
    print: 'Xem bản in',
    pdf: 'Tải biên nhận PDF',
    back: 'Về trang biên nhận',
    next: 'Tiếp theo là gì',
    nextTakeIn: (unit: string, by: string) =>
      `${unit} kiểm tra hồ sơ chậm nhất ${by} rồi tiếp nhận, hoặc cho bạn biết cần bổ sung gì.`,
    nextReceipt: (limit: string) =>
      `Khi tiếp nhận, bạn nhận giấy hẹn ghi ngày trả kết quả. Thời hạn giải quyết: ${limit}, tính từ ngày tiếp nhận.`,
    nextReceiptSameDay:
      'Khi tiếp nhận, bạn nhận giấy hẹn ghi ngày trả kết quả. Thủ tục này giải quyết ngay trong ngày làm việc; tiếp nhận muộn trong ngày thì trả vào ngày làm việc tiếp theo.',
    nextTold: 'Mỗi khi hồ sơ có thay đổi, chúng tôi báo qua thư điện tử hoặc tin nhắn.',
    nextTrack: (code: string) =>
      `Không cần tài khoản: tra cứu bằng mã ${code} và số điện thoại hoặc số định danh của bạn.`,
    nextResult: {
      counter: (unit: string) => `Có kết quả, bạn đến nhận tại ${unit}.`,
      online: () => 'Có kết quả, bạn tải về từ trang theo dõi hồ sơ.',
      post: () => 'Có kết quả, bưu điện chuyển tới địa chỉ của bạn.',
    },
    received: 'Đã nhận',
    procedure: 'Thủ tục',
    applicant: 'Người nộp',
    unit: 'Nơi nhận',
    submittedAt: 'Thời điểm nộp',
    fee: 'Lệ phí',
    files: 'Các tệp đã nhận',
    noFiles: 'Hồ sơ không kèm tệp nào.',
    paper: 'Giấy tờ',
    fileName: 'Tên tệp',
    size: 'Dung lượng',
    hash: 'SHA-256',
    hashText:
      'SHA-256 là “dấu vân tay” của tệp: tệp bạn giữ mà cho cùng dãy số này thì đúng là tệp chúng tôi đã nhận.',
    rate: 'Việc nộp hồ sơ vừa rồi thế nào?',
    rateText: 'Mất chừng nửa phút. Cán bộ xử lý hồ sơ không biết ai đánh giá.',
    rateLink: 'Đánh giá việc nộp hồ sơ',
  },
  lost: {
    title: 'Không mở được bản khai này',
    text: (days: number) =>
      `Đường dẫn có thể chưa đủ ký tự, hoặc bản khai đã quá ${String(days)} ngày không được lưu nên đã xóa.`,
    advice: [
      'Sao chép lại trọn đường dẫn từ thư điện tử hoặc từ dấu trang.',
      'Nếu bản khai nằm trong tài khoản của bạn, hãy đăng nhập rồi mở ở mục Hồ sơ của tôi.',
      'Nếu hồ sơ đã nộp, hãy tra cứu bằng mã hồ sơ và số điện thoại.',
    ],
    procedures: 'Tìm thủ tục để khai lại',
    track: 'Tra cứu hồ sơ',
    signIn: 'Đăng nhập',
  },
  drafts: {
    title: 'Bản khai chưa nộp',
    none: 'Bạn không có bản khai nào đang làm dở.',
    goOn: 'Khai tiếp',
    saved: (moment: string) => `Lưu lần cuối ${moment}`,
    keptUntil: (day: string) => `Giữ đến hết ${day}`,
  },
}
