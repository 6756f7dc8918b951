/** The demo's consultations: invented drafts, and what invented people and organisations say about them. */

type SeedComment = {
  /** How the paragraph that it is about begins; the whole draft when not given. */
  readonly about?: string
  readonly body: string
  /** A person of the demo says it when there is no organisation. */
  readonly organisation?: string
  readonly contact?: { readonly name: string; readonly reach: string }
  readonly answer?: {
    readonly outcome: 'taken' | 'partly' | 'not_taken' | 'withheld'
    readonly reason: string
    /** The organisation was asked whether it is theirs. */
    readonly isConfirmed?: true
  }
}

export type SeedConsultation = {
  readonly daysAgo: number
  readonly workingDays: number
  readonly title: string
  readonly summary: string
  readonly agency: string
  readonly draft: readonly string[]
  readonly comments: readonly SeedComment[]
  /** Days after its end on which the report came out; still open, or being answered, without. */
  readonly reportedAfter?: number
  readonly conclusion?: string
}

export const CONSULTATIONS: readonly SeedConsultation[] = [
  {
    daysAgo: 78,
    workingDays: 20,
    title: 'Dự thảo Quy chế sử dụng nhà văn hóa và thư viện khu phố',
    summary:
      'Nhà văn hóa và thư viện khu phố mở cửa cho mọi người, nhưng giờ giấc và việc mượn phòng mỗi nơi một khác. Dự thảo đưa về một mối.\nChúng tôi muốn hỏi nhất về giờ mở cửa buổi tối và về việc thu tiền mượn phòng.',
    agency: 'Phòng Văn hóa và Thông tin quận Bình Thạnh',
    draft: [
      'Chương I. NHỮNG QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi điều chỉnh',
      'Quy chế này quy định việc sử dụng nhà văn hóa và thư viện khu phố trên địa bàn quận.',
      'Điều 2. Nguyên tắc sử dụng',
      '1. Mọi người được vào, không phân biệt nơi thường trú.',
      '2. Sinh hoạt cộng đồng được ưu tiên trước hoạt động có thu tiền.',
      'Chương II. QUY ĐỊNH CỤ THỂ',
      'Điều 3. Giờ mở cửa',
      '1. Nhà văn hóa mở cửa từ 7 giờ đến 20 giờ hằng ngày.',
      '2. Thư viện mở cửa từ 8 giờ đến 17 giờ, nghỉ chủ nhật.',
      'Điều 4. Mượn phòng',
      '1. Tổ dân phố, câu lạc bộ mượn phòng không phải trả tiền.',
      '2. Cá nhân, doanh nghiệp mượn phòng trả tiền điện, nước theo thực tế:',
      'a) Phòng nhỏ: không quá 50.000 đồng một buổi;',
      'b) Hội trường: không quá 200.000 đồng một buổi.',
      'Điều 5. Điều khoản thi hành',
      'Quy chế này có hiệu lực từ ngày ký.',
    ],
    comments: [
      {
        about: '1. Nhà văn hóa mở cửa',
        body: 'Người đi làm 18 giờ mới về tới nhà. Đề nghị mở đến 21 giờ 30 để còn kịp tập dưỡng sinh, chơi bóng bàn.',
        answer: {
          outcome: 'taken',
          reason: 'Khoản 1 Điều 3 sửa thành mở cửa đến 21 giờ 30 các ngày trong tuần.',
        },
      },
      {
        about: '2. Thư viện mở cửa',
        body: 'Thư viện nghỉ đúng ngày chủ nhật là ngày các cháu rảnh nhất. Nên nghỉ thứ Hai.',
        answer: {
          outcome: 'partly',
          reason:
            'Thư viện mở thêm sáng chủ nhật, nghỉ bù sáng thứ Hai. Buổi chiều chủ nhật chưa đủ người trực; sẽ xem lại sau sáu tháng.',
        },
      },
      {
        about: 'b) Hội trường',
        body: 'Mức 200.000 đồng là cao với câu lạc bộ tự túc của người khuyết tật chúng tôi. Đề nghị miễn cho các hội của người khuyết tật.',
        organisation: 'Hội Người khuyết tật quận Bình Thạnh',
        contact: { name: 'Văn phòng Hội', reach: 'hoi@demo.motcua.example' },
        answer: {
          outcome: 'taken',
          reason:
            'Bổ sung vào khoản 1 Điều 4: hội của người khuyết tật, người cao tuổi, người có công mượn phòng không phải trả tiền.',
          isConfirmed: true,
        },
      },
      {
        body: 'Nên cấm hẳn loa kéo trong sân nhà văn hóa.',
        answer: {
          outcome: 'not_taken',
          reason:
            'Việc dùng loa đã có quy định riêng về tiếng ồn và mức phạt; Quy chế này không đặt thêm điều cấm, chỉ dẫn lại quy định ấy.',
        },
      },
      {
        about: 'Điều 4. Mượn phòng',
        body: 'Cho mượn phòng học thêm là biến tướng, tôi biết rõ nhà số mấy đang làm.',
        answer: {
          outcome: 'withheld',
          reason:
            'Ý kiến nêu địa chỉ có thể nhận ra một gia đình cụ thể. Nội dung phản ánh đã được chuyển đến nơi có thẩm quyền.',
        },
      },
    ],
    reportedAfter: 9,
    conclusion:
      'Dự thảo được sửa Điều 3 và Điều 4 theo các ý kiến đã tiếp thu, trình Ủy ban nhân dân quận trong tháng.',
  },
  {
    daysAgo: 6,
    workingDays: 20,
    title: 'Dự thảo Quy định dừng, đỗ xe trong hẻm và trên vỉa hè khu dân cư',
    summary:
      'Xe đỗ lấn lối đi trong hẻm làm xe cứu hỏa, xe cứu thương không vào được. Dự thảo quy định nơi được đỗ, giờ được đỗ và cách nhắc nhở trước khi xử lý.\nChúng tôi muốn hỏi nhất về hẻm rộng từ 3,5 mét đến 5 mét.',
    agency: 'Phòng Quản lý đô thị quận Bình Thạnh',
    draft: [
      'Điều 1. Phạm vi điều chỉnh',
      'Quy định này áp dụng đối với việc dừng, đỗ xe ô tô, xe máy trong hẻm và trên vỉa hè các khu dân cư.',
      'Điều 2. Lối đi tối thiểu',
      '1. Trong hẻm phải luôn còn một lối đi rộng ít nhất 3,5 mét cho xe chữa cháy, xe cứu thương.',
      '2. Trên vỉa hè phải luôn còn một lối đi rộng ít nhất 1,5 mét, bằng phẳng, cho người đi bộ và xe lăn.',
      'Điều 3. Hẻm không được đỗ xe ô tô',
      '1. Hẻm rộng dưới 3,5 mét: không được đỗ xe ô tô.',
      '2. Hẻm rộng từ 3,5 mét đến dưới 5 mét: chỉ được dừng để lên xuống người, hàng, không quá 10 phút.',
      '3. Hẻm rộng từ 5 mét: được đỗ một bên, theo vạch kẻ.',
      'Điều 4. Nhắc nhở trước khi xử lý',
      'Lần đầu trong ba tháng, tổ tự quản dán giấy nhắc và gọi số điện thoại trên kính xe; từ lần thứ hai thì chuyển công an phường.',
      'Điều 5. Hiệu lực thi hành',
      'Quy định này có hiệu lực sau ngày ký 30 ngày.',
    ],
    comments: [
      {
        about: '2. Hẻm rộng từ 3,5',
        body: 'Mười phút không đủ để đưa mẹ tôi ngồi xe lăn lên xe. Đề nghị không tính giờ khi đang giúp người khuyết tật lên xuống.',
      },
      {
        about: 'Lần đầu trong ba tháng',
        body: 'Giấy nhắc nên ghi rõ chỗ đỗ được gần nhất, chứ nhắc suông thì lần sau vẫn vậy.',
      },
      {
        body: 'Chi hội chúng tôi có 40 xe giao hàng, đề nghị có khung giờ sớm từ 5 giờ đến 6 giờ 30 cho xe giao hàng vào hẻm.',
        organisation: 'Chi hội Tiểu thương chợ Bà Chiểu',
        contact: { name: 'Thư ký chi hội', reach: 'chihoi@demo.motcua.example' },
      },
    ],
  },
]
