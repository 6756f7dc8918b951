/**
 * The statutory form sets of the one-stop mechanism, as dated data: a correction here (a new circular of the
 * Ministry of Justice is expected since Decree 309/2026) is one more entry, never a change in code.
 * Sources: domain facts A.3; titles of the 2025 set as listed when Circular 03/2025/TT-VPCP appeared (15/9/2025).
 * That circular was signed after Decree 61/2018 had lapsed (1/7/2025): slips of the weeks between use its set,
 * because the older forms rest on the lapsed decree.
 */
export const SLIP_SET_DATA = [
  {
    id: 'slip set 2018',
    validFrom: '2018-11-23',
    validTo: '2025-06-30',
    circular: 'Thông tư số 01/2018/TT-VPCP',
    decree: 'Nghị định số 61/2018/NĐ-CP',
    citation: 'Phụ lục ban hành kèm theo Thông tư số 01/2018/TT-VPCP',
    forms: {
      receipt: { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', sign: 'TNHS' },
      supplement_request: {
        number: '02',
        title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
        sign: 'HDHS',
      },
      refusal: { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
      apology: {
        number: '04',
        title: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
        registered: true,
      },
      process_control: { number: '05', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
      register: { number: '06', title: 'Sổ theo dõi hồ sơ' },
    },
  },
  {
    id: 'slip set 2025',
    validFrom: '2025-07-01',
    validTo: null,
    circular: 'Thông tư số 03/2025/TT-VPCP',
    decree: 'Nghị định số 118/2025/NĐ-CP',
    citation: 'Phụ lục I ban hành kèm theo Thông tư số 03/2025/TT-VPCP',
    forms: {
      receipt: { number: '01', title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', sign: 'TNHS' },
      supplement_request: {
        number: '02',
        title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
        sign: 'HDHS',
      },
      refusal: { number: '03', title: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ' },
      extension_request: {
        number: '04',
        title: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
        registered: true,
      },
      stop_notice: { number: '05', title: 'Thông báo dừng giải quyết hồ sơ', registered: true },
      process_control: { number: '06', title: 'Phiếu kiểm soát quá trình giải quyết hồ sơ' },
      register: { number: '07', title: 'Sổ theo dõi hồ sơ' },
    },
  },
] as const
