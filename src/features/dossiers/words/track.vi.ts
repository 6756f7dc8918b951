/** Điều mà câu "tiếp theo" cần biết. */
export type NextFacts = {
  /** Bộ phận một cửa nơi tiếp nhận và trả kết quả. */
  readonly counter: string
  readonly counterPhone: string
  readonly counterAddress: string
  /** Đơn vị đang giữ hồ sơ, và cơ quan quyết định. */
  readonly unit: string
  readonly deciding: string
  readonly step: string
  readonly intakeDue: string
  readonly due: string
  readonly newDate: string
  readonly supplementBy: string
  readonly fee: string
}

const next = {
  submitted: (n: NextFacts) =>
    `${n.counter} đang kiểm tra hồ sơ và sẽ trả lời bạn chậm nhất lúc ${n.intakeDue}.`,
  submitted_late: (n: NextFacts) =>
    `Đã quá hạn tiếp nhận lúc ${n.intakeDue}. Xin lỗi vì sự chậm trễ; bạn có thể gọi ${n.counter}, số ${n.counterPhone}.`,
  received: (n: NextFacts) =>
    `${n.counter} đã tiếp nhận và sẽ chuyển hồ sơ đi giải quyết. Hẹn trả kết quả lúc ${n.due}.`,
  in_progress: (n: NextFacts) =>
    `${n.unit} đang thực hiện bước “${n.step}”. Hẹn trả kết quả lúc ${n.due}.`,
  other_agency: (n: NextFacts) =>
    `${n.unit} đang chờ ý kiến của cơ quan khác. Thời hạn tạm dừng và sẽ tính tiếp khi có trả lời.`,
  late: (n: NextFacts) =>
    `Hồ sơ đã quá hạn trả lúc ${n.due}. ${n.unit} đang thực hiện bước “${n.step}”.`,
  late_apologised: (n: NextFacts) =>
    `Hồ sơ bị chậm so với hẹn. ${n.deciding} xin lỗi bạn và hẹn trả kết quả ngày ${n.newDate}.`,
  awaiting_supplement: (n: NextFacts) =>
    `Bạn cần bổ sung hồ sơ, chậm nhất hết ngày ${n.supplementBy}. ${n.unit} sẽ giải quyết tiếp khi nhận đủ.`,
  awaiting_supplement_past: (n: NextFacts) =>
    `Đã hết hạn bổ sung ngày ${n.supplementBy}. Hãy bổ sung ngay, nếu không hồ sơ sẽ không được giải quyết.`,
  awaiting_payment: (n: NextFacts) =>
    `Bạn cần nộp ${n.fee} tại ${n.counter}. Nộp xong, hồ sơ được giải quyết tiếp.`,
  withdrawal_requested: (n: NextFacts) =>
    `Bạn đã xin rút hồ sơ. ${n.deciding} sẽ xác nhận và dừng giải quyết.`,
  stopped: () => 'Hồ sơ đã dừng giải quyết. Lý do ở bên dưới; bạn có thể nộp hồ sơ mới khi cần.',
  not_received: () =>
    'Hồ sơ không được tiếp nhận. Đọc lý do và hướng dẫn bên dưới, rồi nộp hồ sơ mới.',
  download_result: () => 'Đã có kết quả. Bạn tải về ngay tại đây.',
  collect: (n: NextFacts) =>
    `Đã có kết quả. Mời bạn đến ${n.counter}, ${n.counterAddress}, mang theo giấy hẹn và giấy tờ tùy thân để nhận.`,
  by_post: () => 'Đã có kết quả. Kết quả sẽ được gửi qua bưu chính đến địa chỉ bạn đã chọn.',
  returned: () => 'Kết quả đã được trả. Bạn không phải làm gì thêm.',
}

/** Chữ của các trang tra cứu và theo dõi. */
export const trackVi = {
  next,
  lookUp: {
    title: 'Tra cứu hồ sơ',
    description: 'Xem hồ sơ đã nộp đang ở đâu, ai giải quyết, bao giờ có kết quả.',
    lead: 'Nhập mã hồ sơ cùng số điện thoại hoặc số định danh đã khai khi nộp. Không cần tài khoản.',
    code: 'Mã hồ sơ',
    codeHint: 'Có trên biên nhận và trong tin nhắn, ví dụ H29.20.30-261123-0001',
    proof: 'Số điện thoại hoặc số định danh',
    proofHint: 'Của người đứng tên hồ sơ',
    submit: 'Tra cứu',
    codeMissing: 'Nhập mã hồ sơ',
    proofMissing: 'Nhập số điện thoại hoặc số định danh',
    noMatch: 'Không có hồ sơ nào khớp với mã và số này. Xem lại cả hai rồi thử lại.',
    lostTitle: 'Không còn mã hồ sơ?',
    lostText:
      'Mở tin nhắn hoặc thư điện tử đã nhận khi nộp và bấm vào đường dẫn trong đó. Nếu cũng không còn, hãy hỏi bộ phận một cửa nơi bạn đã nộp.',
    accountText: 'Bạn có tài khoản?',
    accountLink: 'Xem mọi hồ sơ của bạn',
  },
  closed: {
    title: 'Đường dẫn này không mở được hồ sơ nào',
    text: 'Đường dẫn có thể đã bị cắt mất một phần, hoặc đã hết hạn. Hồ sơ của bạn vẫn nguyên vẹn.',
    lookUp: 'Tra cứu bằng mã hồ sơ',
    own: 'Hồ sơ của tôi',
  },
  mine: {
    title: 'Hồ sơ của tôi',
    lead: 'Hồ sơ bạn đã nộp khi đăng nhập, và hồ sơ đang khai dở.',
    drafts: 'Đang khai dở',
    sent: 'Đã nộp',
    procedure: 'Thủ tục',
    code: 'Mã hồ sơ',
    state: 'Trạng thái',
    submitted: 'Ngày nộp',
    due: 'Hẹn trả',
    none: 'Bạn chưa nộp hồ sơ nào bằng tài khoản này',
    noneText: 'Hồ sơ nộp khi chưa đăng nhập thì tra cứu bằng mã hồ sơ và số điện thoại.',
    apply: 'Tìm thủ tục để nộp',
    lookUp: 'Tra cứu bằng mã hồ sơ',
  },
  page: {
    title: (code: string) => `Hồ sơ ${code}`,
    done: {
      supplement: 'Đã nhận phần bổ sung của bạn',
      withdrawal: 'Đã nhận yêu cầu rút hồ sơ',
      way: 'Đã ghi cách nhận kết quả',
    },
    supplementNow: 'Bổ sung hồ sơ',
    download: 'Tải kết quả',
    downloadAgain: 'Tải lại kết quả',
    downloadNote: 'Tải xong, hồ sơ được ghi là đã trả kết quả.',
    withdraw: 'Rút hồ sơ',
    changeWay: 'Đổi cách nhận kết quả',
    slips: 'Giấy tờ của cơ quan gửi bạn',
    pdf: 'Bản PDF',
    rateTitle: 'Đánh giá phục vụ',
    rateText: 'Cơ quan không biết ai đã đánh giá.',
    rateSubmission: 'Đánh giá việc nộp và tiếp nhận hồ sơ',
    rateReturn: 'Đánh giá việc trả kết quả',
    print: 'In trang này',
  },
  due: {
    title: 'Hẹn trả kết quả',
    was: 'Ngày hẹn trả của hồ sơ này',
    limit: (limit: string, from: string) =>
      `Thời hạn giải quyết ${limit}, tính từ khi tiếp nhận đủ hồ sơ lúc ${from}.`,
    sameDay: (time: string, from: string) =>
      `Tiếp nhận trước ${time} thì trả trong ngày; hồ sơ này được tiếp nhận lúc ${from}.`,
    units: {
      working_day: (n: number) => `${String(n)} ngày làm việc`,
      day: (n: number) => `${String(n)} ngày`,
      working_hour: (n: number) => `${String(n)} giờ làm việc`,
    },
    sumTitle: 'Từ ngày tiếp nhận đến ngày hẹn trả:',
    sum: (counted: string) => `Được tính: ${counted}`,
    skipped: (n: number, why: string) => `${String(n)} ngày – ${why}`,
    account: 'Xem cách tính từng ngày',
    paused: 'Thời hạn đang tạm dừng. Ngày hẹn trả sẽ được tính lại khi giải quyết tiếp.',
    changes: 'Những lần ngày hẹn trả thay đổi',
    change: (from: string, to: string) => `Từ ${from} thành ${to}`,
    calendarReason: 'Ngày nghỉ hoặc giờ làm việc của cơ quan thay đổi.',
    rules: 'Quy tắc tính và lịch làm việc của cơ quan',
    noLimit: 'Ngày hẹn trả được tính từ khi hồ sơ được tiếp nhận.',
  },
  steps: {
    title: 'Hồ sơ đang ở đâu',
    submitted: {
      1: 'Bạn nộp hồ sơ tại quầy',
      2: 'Bạn nộp hồ sơ trực tuyến',
      3: 'Hồ sơ đến qua bưu chính',
    },
    clockStarts: 'Bắt đầu tính thời hạn.',
    lateIntake: (due: string) => `Chậm so với hạn tiếp nhận lúc ${due}.`,
    supplementRequested: 'Cơ quan yêu cầu bổ sung',
    supplemented: 'Bạn đã bổ sung',
    sentBack: 'Trả lại bước trước để xem lại.',
    waitsBeforeReceipt: 'Đang chờ bạn bổ sung; thời hạn chưa bắt đầu tính.',
    waitsForYou: 'Đang chờ bạn bổ sung; thời hạn tạm dừng.',
    waitsForPayment: 'Đang chờ bạn nộp phí; thời hạn tạm dừng.',
    waitsForAgency: 'Đang chờ cơ quan khác; thời hạn tạm dừng.',
    pausedFor: {
      supplement: 'Chờ bạn bổ sung',
      payment: 'Chờ nộp phí, lệ phí',
      other_agency: 'Chờ ý kiến cơ quan khác',
    },
    extended: (to: string) => `Gia hạn đến ${to}`,
    apologised: 'Xin lỗi vì chậm trả kết quả',
    newDate: (date: string, why: string) => `Hẹn lại ngày ${date}. Lý do: ${why}`,
    withdrawal: 'Bạn xin rút hồ sơ',
    confirmStop: 'Xác nhận dừng giải quyết',
    resolved: 'Đã có kết quả',
    toReturn: 'Trả kết quả',
    returned: 'Đã trả kết quả',
    since: (moment: string) => `từ ${moment}`,
    span: (from: string, to: string) => `${from} đến ${to}`,
    until: (moment: string) => `chậm nhất ${moment}`,
  },
  supplement: {
    title: 'Yêu cầu bổ sung',
    reasons: 'Lý do',
    items: 'Cần bổ sung',
    guidance: 'Hướng dẫn',
    until: 'Hạn bổ sung',
    untilDay: (day: string) => `Hết ngày ${day}`,
    asked: 'Nơi yêu cầu',
    answered: 'Bạn đã bổ sung',
    note: 'Bạn viết thêm',
    copies: {
      originals: (n: number) => `${String(n)} bản chính`,
      certifiedCopies: (n: number) => `${String(n)} bản sao chứng thực`,
      photocopies: (n: number) => `${String(n)} bản chụp`,
    },
  },
  ended: {
    not_received: 'Vì sao không được tiếp nhận',
    stopped: 'Vì sao dừng giải quyết',
    reasons: 'Lý do',
    guidance: 'Bạn có thể làm gì',
    by: 'Thời điểm',
  },
  result: {
    title: 'Kết quả',
    outcome: 'Nội dung',
    number: 'Số',
    issuedOn: 'Ngày ban hành',
    signer: 'Người ký',
    way: 'Cách nhận',
    returned: 'Đã trả',
    at: 'Nơi trả',
  },
  facts: {
    title: 'Thông tin hồ sơ',
    code: 'Mã hồ sơ',
    procedure: 'Thủ tục',
    applicant: 'Người đứng tên hồ sơ',
    submitted: 'Ngày nộp',
    channel: 'Cách nộp',
    counter: 'Nơi tiếp nhận',
    deciding: 'Cơ quan quyết định',
    fee: 'Phí, lệ phí',
    noFee: 'Không thu',
    feePaid: (amount: string, moment: string) => `${amount}, đã nộp lúc ${moment}`,
    feeUnpaid: (amount: string) => `${amount}, chưa nộp`,
    way: 'Cách nhận kết quả',
    amount: (dong: string) => `${dong} đồng`,
    phone: (number: string) => `điện thoại ${number}`,
  },
  files: {
    title: 'Giấy tờ bạn đã nộp',
    none: 'Hồ sơ không có tệp đính kèm.',
    name: 'Tên tệp',
    size: 'Dung lượng',
    added: 'Nộp lúc',
    hash: 'Mã kiểm tra SHA-256',
    paper: 'Giấy tờ nộp tại quầy',
    count: 'Số lượng',
  },
  supplementForm: {
    title: 'Bổ sung hồ sơ',
    lead: (unit: string) => `${unit} cần bạn bổ sung những giấy tờ dưới đây để giải quyết tiếp.`,
    onPaper: (counter: string) =>
      `Giấy tờ phải nộp bản chính hoặc bản sao chứng thực thì mang đến ${counter}; cán bộ ở quầy sẽ ghi nhận.`,
    file: (paper: string) => `Tệp cho “${paper}”`,
    fileHint: 'PDF, JPG, PNG hoặc DOCX, mỗi tệp tối đa 20 MB. Có thể chọn nhiều tệp.',
    other: 'Giấy tờ khác',
    note: 'Giải trình hoặc lời nhắn cho cơ quan',
    noteHint: 'Ví dụ vì sao thiếu một giấy tờ',
    kept: 'Tệp đã tải lên',
    keptHint: 'Các tệp này đã được giữ lại. Bỏ chọn tệp bạn không muốn gửi.',
    submit: 'Gửi phần bổ sung',
    once: 'Cơ quan chỉ được yêu cầu bổ sung một lần. Hãy gửi đủ trong lần này.',
    empty: 'Chọn ít nhất một tệp hoặc viết lời giải trình',
    tooLong: 'Viết ngắn lại, tối đa 2.000 ký tự',
    refused: {
      file_too_large: (name: string) =>
        `Tệp “${name}” lớn hơn 20 MB. Hãy chụp hoặc quét lại nhẹ hơn.`,
      file_empty: (name: string) => `Tệp “${name}” trống. Hãy chọn lại tệp khác.`,
      file_kind_not_allowed: (name: string) =>
        `Tệp “${name}” không phải PDF, JPG, PNG hay DOCX. Hãy lưu sang một trong các dạng này.`,
      file_of_old_office: (name: string) =>
        `Tệp “${name}” thuộc kiểu cũ (như .doc, .xls). Hãy mở tệp và lưu thành PDF hoặc DOCX.`,
      file_broken: (name: string) => `Không đọc được tệp “${name}”. Hãy lưu lại và chọn lần nữa.`,
      file_bomb: (name: string) => `Tệp “${name}” có nội dung nén bất thường nên không được nhận.`,
      picture_too_many_dots: (name: string) =>
        `Ảnh “${name}” quá lớn, hơn 120 triệu điểm ảnh. Hãy thu nhỏ ảnh hoặc chụp lại.`,
    },
  },
  withdrawalForm: {
    title: 'Rút hồ sơ',
    warning:
      'Khi cơ quan xác nhận, hồ sơ dừng hẳn và không mở lại được. Muốn làm lại, bạn phải nộp hồ sơ mới và thời hạn tính từ đầu.',
    money: 'Nếu bạn đã nộp phí, cơ quan sẽ trả lời về khoản tiền đó khi xác nhận.',
    reason: 'Vì sao bạn muốn rút hồ sơ?',
    reasonHint: 'Ít nhất 10 ký tự',
    submit: 'Rút hồ sơ này',
    keep: 'Không rút, quay lại hồ sơ',
  },
  wayForm: {
    title: 'Cách nhận kết quả',
    legend: 'Bạn muốn nhận kết quả thế nào?',
    hints: {
      counter: (counter: string) => `${counter}. Mang theo giấy hẹn và giấy tờ tùy thân.`,
      online: 'Tải về từ trang này khi có kết quả',
      post: 'Bưu chính thu cước khi giao',
    },
    address: 'Địa chỉ nhận',
    addressHint: 'Số nhà, đường, phường, quận, tỉnh hoặc thành phố',
    submit: 'Lưu cách nhận',
    missing: 'Chọn một cách nhận kết quả',
    tooLong: 'Viết địa chỉ ngắn lại, tối đa 300 ký tự',
  },
}
