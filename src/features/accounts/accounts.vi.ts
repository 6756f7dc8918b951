import type { DemoAccount } from './domain/demo-accounts.ts'
import type { SignInMethod } from './domain/session.ts'
import type { ChangePasswordProblem } from './use-cases/change-password.ts'
import type { CodeRefusal } from './use-cases/sign-in-with-code.ts'
import type { TotpRefusal } from './use-cases/sign-in-with-totp.ts'

/** The words of the accounts' pages and messages. */
export const vi = {
  mail: {
    subject: (code: string) => `${code} là mã đăng nhập của bạn`,
    body: (code: string, minutes: number, site: string) =>
      `Mã đăng nhập ${site}: ${code}\n\nMã dùng được một lần, trong ${minutes} phút. Đừng đưa mã này cho bất kỳ ai, kể cả cán bộ.\n\nNếu bạn không yêu cầu mã, hãy bỏ qua thư này: chưa có ai đăng nhập được.\n`,
  },
  signIn: {
    title: 'Đăng nhập',
    lead: 'Tài khoản giúp bạn theo dõi mọi hồ sơ ở một chỗ và nộp tiếp bản nháp. Không có tài khoản vẫn nộp và tra cứu hồ sơ được.',
    vneid: 'Đăng nhập bằng VNeID',
    or: 'hoặc bằng thư điện tử',
    email: 'Địa chỉ thư điện tử',
    emailHint:
      'Chúng tôi gửi tới đây một mã gồm 6 chữ số. Lần đầu đăng nhập, tài khoản được mở ngay.',
    sendCode: 'Gửi mã',
    officers: 'Cán bộ, công chức đăng nhập tại trang riêng.',
    officersLink: 'Đăng nhập dành cho cán bộ',
    codeTitle: 'Nhập mã trong thư',
    codeLead: (email: string) =>
      `Mã đã được gửi tới ${email}. Thư thường đến trong một phút; hãy xem cả mục thư rác.`,
    code: 'Mã 6 chữ số',
    codeHint: (minutes: number) => `Mã dùng được một lần, trong ${minutes} phút.`,
    confirm: 'Đăng nhập',
    again: 'Gửi mã khác hoặc sửa địa chỉ',
    demoInbox: 'Đây là trang trình diễn: thư không đi đâu cả mà nằm ở hộp thư thử.',
    demoInboxLink: 'Mở hộp thư thử',
    errors: {
      email_missing: 'Nhập địa chỉ thư điện tử',
      email_wrong: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
      code_missing: 'Nhập mã gồm 6 chữ số',
      code_wrong: 'Mã chưa đúng. Kiểm tra lại thư mới nhất',
      code_expired: 'Mã này không còn dùng được. Hãy yêu cầu mã khác',
      code_tried_too_often: 'Mã đã nhập sai quá nhiều lần. Hãy yêu cầu mã khác',
      too_many_codes: 'Đã gửi quá nhiều mã trong một giờ. Hãy đợi rồi thử lại',
      too_many_tries: 'Đã thử quá nhiều lần trong một giờ. Hãy đợi rồi thử lại',
      vneid_failed: 'Chưa đăng nhập được bằng VNeID. Hãy thử lại, hoặc dùng mã gửi qua thư điện tử',
    } satisfies Record<CodeRefusal | SignInProblem, string>,
  },
  account: {
    title: 'Tài khoản của tôi',
    profile: 'Thông tin của tôi',
    change: 'Sửa thông tin',
    email: 'Thư điện tử',
    full_name: 'Họ và tên',
    phone: 'Số điện thoại',
    identity_number: 'Số định danh cá nhân',
    born_on: 'Ngày sinh',
    none: 'Chưa có',
    verified: 'VNeID đã xác thực',
    verifiedNote: 'Họ tên, số định danh và ngày sinh lấy từ VNeID nên không sửa được ở đây.',
    dossiers: 'Hồ sơ của tôi',
    dossiersText: 'Bản nháp, hồ sơ đang giải quyết và kết quả.',
    changeTitle: 'Sửa thông tin của tôi',
    changeLead: 'Những thông tin này được điền sẵn khi bạn nộp hồ sơ.',
    phoneHint: 'Ví dụ 0912 345 678. Cơ quan chỉ gọi khi hồ sơ cần.',
    identityHint: '12 chữ số trên thẻ căn cước.',
    save: 'Lưu',
    saved: 'Đã lưu thông tin.',
    signOut: 'Đăng xuất',
    errors: {
      text_too_long: 'Viết ngắn lại, không quá 120 ký tự',
      phone_wrong: 'Nhập số điện thoại Việt Nam, ví dụ 0912 345 678',
      identity_number_format: 'Số định danh cá nhân có đúng 12 chữ số',
      identity_number_province:
        'Ba chữ số đầu không phải mã nơi đăng ký khai sinh; hãy xem lại trên thẻ',
    } satisfies Record<ProfileProblem, string>,
  },
  sessions: {
    title: 'Phiên đăng nhập',
    lead: 'Những trình duyệt đang đăng nhập vào tài khoản này. Kết thúc phiên nào bạn không nhận ra.',
    device: 'Thiết bị',
    unknownDevice: 'Không rõ',
    method: 'Cách đăng nhập',
    started: 'Bắt đầu',
    lastSeen: 'Dùng lần cuối',
    act: 'Kết thúc',
    end: 'Kết thúc phiên',
    endOf: (device: string, started: string) => `${device}, bắt đầu lúc ${started}`,
    thisOne: 'Phiên này',
    ended: 'Đã kết thúc phiên.',
    changePassword: 'Đổi mật khẩu',
    passwordChanged: 'Đã đổi mật khẩu. Các phiên khác của bạn đã kết thúc.',
    methods: {
      email_code: 'Mã qua thư',
      vneid: 'VNeID',
      password_and_totp: 'Mật khẩu và mã thiết bị',
    } satisfies Record<SignInMethod, string>,
  },
  password: {
    title: 'Đổi mật khẩu',
    lead: 'Sau khi đổi, mọi phiên đăng nhập khác của bạn kết thúc ngay.',
    current: 'Mật khẩu hiện tại',
    next: 'Mật khẩu mới',
    nextHint: 'Ít nhất 12 ký tự. Một câu bạn dễ nhớ là tốt nhất.',
    change: 'Đổi mật khẩu',
    back: 'Quay lại',
    errors: {
      password_missing: 'Nhập mật khẩu hiện tại',
      password_too_long: 'Mật khẩu dài quá 500 ký tự',
      current_password_wrong:
        'Mật khẩu hiện tại chưa đúng. Sai 5 lần liên tiếp, tài khoản tạm khóa 15 phút',
      password_too_short: 'Mật khẩu mới cần ít nhất 12 ký tự',
      password_is_the_same: 'Mật khẩu mới phải khác mật khẩu hiện tại',
      password_is_shared: 'Tài khoản trình diễn dùng chung một mật khẩu nên không đổi được',
    } satisfies Record<ChangePasswordProblem | 'password_missing' | 'password_too_long', string>,
  },
  officer: {
    title: 'Đăng nhập dành cho cán bộ',
    lead: 'Dùng tên đăng nhập và mật khẩu được đơn vị cấp, rồi mã trên thiết bị của bạn.',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    next: 'Tiếp tục',
    lockNote: 'Sai 5 lần liên tiếp, tài khoản tạm khóa 15 phút.',
    forgotten: 'Quên mật khẩu hoặc đổi điện thoại? Báo người quản trị của đơn vị.',
    totpTitle: 'Nhập mã trên thiết bị',
    totpLead: 'Mở ứng dụng xác thực trên điện thoại và nhập mã đang hiện.',
    totp: 'Mã 6 chữ số',
    totpHint: 'Mã đổi mỗi 30 giây và chỉ dùng được một lần.',
    confirm: 'Đăng nhập',
    restart: 'Làm lại từ đầu',
    enrolTitle: 'Gắn thiết bị của bạn',
    enrolLead:
      'Lần đầu đăng nhập, hãy gắn một ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, FreeOTP…). Từ lần sau, mỗi lần đăng nhập cần mã của ứng dụng này.',
    enrolScan: 'Quét mã này bằng ứng dụng xác thực',
    enrolKey: 'Không quét được? Nhập khóa này vào ứng dụng:',
    enrolCode: 'Mã 6 chữ số mà ứng dụng đang hiện',
    enrolConfirm: 'Gắn thiết bị và đăng nhập',
    qrAlt: 'Mã QR để gắn thiết bị',
    errors: {
      username_missing: 'Nhập tên đăng nhập',
      password_missing: 'Nhập mật khẩu',
      totp_missing: 'Nhập mã gồm 6 chữ số',
      sign_in_refused: 'Tên đăng nhập hoặc mật khẩu chưa đúng, hoặc tài khoản đang tạm khóa',
      totp_wrong: 'Mã chưa đúng hoặc đã dùng rồi. Đợi mã mới rồi nhập lại',
      too_many_tries: 'Đã thử quá nhiều lần trong một giờ. Hãy đợi rồi thử lại',
      second_step_expired: 'Đã quá 5 phút kể từ khi nhập mật khẩu. Hãy đăng nhập lại từ đầu',
    } satisfies Record<TotpRefusal | OfficerSignInProblem, string>,
  },
  demo: {
    title: 'Trang trình diễn: ai cũng vào được',
    text: 'Cán bộ ở đây đều là người giả định. Chọn một vai để xem công việc của vai đó; mật khẩu và mã thiết bị được điền sẵn.',
    caption: 'Tài khoản trình diễn',
    role: 'Vai',
    tasks: {
      motcua: 'Tiếp nhận và trả kết quả tại quầy',
      'truong.motcua': 'Theo dõi công việc của bộ phận một cửa',
      'chuyenvien1.tu-phap': 'Giải quyết hồ sơ hộ tịch',
      'truongphong.tu-phap': 'Phân công, duyệt hồ sơ của phòng',
      'truongphong.y-te': 'Đợt đăng ký tiêm chủng: danh sách, điểm danh, tải về',
      chutich: 'Ký kết quả, xem số liệu toàn quận',
      'motcua1.p11': 'Quầy một cửa của phường',
      'chuyenvien1.p11': 'Giải quyết hồ sơ của phường',
      'chutich.p11': 'Ký kết quả của phường',
      bientap: 'Soạn tin bài, trang, văn bản, địa điểm',
      duyettin: 'Duyệt và đăng tin bài',
      thanhtra: 'Xem hồ sơ và nhật ký truy cập',
      quantri: 'Tài khoản, phân quyền, giao diện trang',
    } satisfies Record<DemoAccount, string>,
    person: 'Cán bộ',
    unit: 'Đơn vị',
    username: 'Tên đăng nhập',
    use: 'Dùng tài khoản này',
    useOf: (username: string) => `tài khoản ${username}`,
    filled: (username: string) => `Đã điền tài khoản trình diễn ${username}. Bấm “Tiếp tục”.`,
    password: (password: string) => `Mật khẩu chung của mọi tài khoản trình diễn: ${password}`,
    secret: (secret: string) => `Khóa thiết bị chung, nếu muốn thử ứng dụng xác thực: ${secret}`,
    code: (code: string) => `Trang trình diễn: thiết bị của tài khoản này đang hiện mã ${code}.`,
    codeText: 'Mã đã được điền sẵn. Ở trang thật, chỉ điện thoại của cán bộ hiện mã này.',
    wait: (seconds: number) =>
      `Trang trình diễn: các mã lúc này đã dùng hết. Đợi ${seconds} giây rồi tải lại trang.`,
  },
  inbox: {
    title: 'Hộp thư thử',
    lead: 'Trang trình diễn không gửi thư ra ngoài. Mọi thư và tin nhắn mà hệ thống gửi cho người dân, cán bộ đều nằm ở đây, mới nhất trước.',
    empty: 'Chưa có thư nào',
    emptyText: 'Khi có người đăng nhập, nộp hồ sơ hoặc nhận kết quả, thư sẽ hiện ở đây.',
    subject: 'Tiêu đề',
    recipient: 'Gửi tới',
    queued: 'Lúc',
    channel: 'Qua',
    channels: { email: 'Thư điện tử', sms: 'Tin nhắn' },
    back: 'Hộp thư thử',
    reload: 'Tải lại',
  },
}

type SignInProblem =
  | 'email_missing'
  | 'email_wrong'
  | 'code_missing'
  | 'too_many_codes'
  | 'vneid_failed'
type ProfileProblem =
  | 'text_too_long'
  | 'phone_wrong'
  | 'identity_number_format'
  | 'identity_number_province'
type OfficerSignInProblem =
  | 'username_missing'
  | 'password_missing'
  | 'totp_missing'
  | 'second_step_expired'

/** The shape that every language fills. */
export type AccountsWords = Widened<typeof vi>

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> }
