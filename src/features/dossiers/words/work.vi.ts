/** Chữ của trang việc của cán bộ. Trang hồ sơ, các biểu mẫu và trang đơn vị ở các tệp bên cạnh. */
import { workActsVi } from './work-acts.vi.ts'
import { workDossierVi } from './work-dossier.vi.ts'
import { workUnitVi } from './work-unit.vi.ts'

export const workVi = {
  dossier: workDossierVi,
  acts: workActsVi,
  unit: workUnitVi,
  time: {
    duration: (minutes: number) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
      if (hours === 0) return `${rest} phút`
      return rest === 0 || hours >= 8 ? `${hours} giờ` : `${hours} giờ ${rest} phút`
    },
    left: (duration: string) => `Còn ${duration} làm việc`,
    over: (duration: string) => `Bước quá hạn ${duration} làm việc`,
    lateBy: (days: number) => `Quá hạn ${days} ngày`,
    lateIntake: 'Chậm tiếp nhận',
    stands: 'Đang tạm dừng tính hạn',
    today: 'Hẹn trả hôm nay',
  },
  list: {
    title: 'Việc của tôi',
    views: 'Các nhóm việc',
    filters: 'Lọc danh sách việc',
    procedure: 'Thủ tục',
    anyProcedure: 'Mọi thủ tục',
    state: 'Trạng thái',
    anyState: 'Mọi trạng thái',
    unit: 'Đơn vị',
    anyUnit: 'Mọi đơn vị của tôi',
    choose: 'Chọn',
    code: 'Hồ sơ',
    why: 'Vì sao ở đây',
    stepDue: 'Hạn của bước',
    due: 'Hẹn trả',
    choosing: (code: string) => `Chọn hồ sơ ${code}`,
    with: (name: string) => `Người giữ: ${name}`,
    at: (unit: string) => `Tại: ${unit}`,
    notReceived: 'Chưa tiếp nhận',
    takeInBy: (moment: string) => `Tiếp nhận trước ${moment}`,
    ended: 'Hết danh sách.',
    next: 'Trang tiếp theo',
    first: 'Về đầu danh sách',
    empty: {
      mine: {
        title: 'Bạn không có việc nào đang chờ.',
        text: 'Hồ sơ được giao cho bạn, hoặc đến bước thuộc nhiệm vụ của bạn, sẽ hiện ở đây.',
      },
      other: {
        title: 'Không có hồ sơ nào trong nhóm này.',
        text: 'Chọn nhóm khác, hoặc bỏ bớt điều kiện lọc.',
      },
    },
  },
  search: {
    label: 'Tìm hồ sơ của đơn vị',
    hint: 'Mã hồ sơ, họ tên, số điện thoại hoặc số định danh',
    title: 'Kết quả tìm hồ sơ',
    found: (count: number) => `Tìm thấy ${count} hồ sơ`,
    foundMany: (count: number) => `Hiện ${count} hồ sơ nộp gần nhất. Gõ thêm để thu hẹp.`,
    none: 'Không tìm thấy hồ sơ nào.',
    noneText:
      'Chỉ tìm được hồ sơ của những đơn vị mà bạn có nhiệm vụ. Họ tên gõ không dấu cũng được; mã hồ sơ gõ từ đầu mã.',
    tooShort: 'Gõ ít nhất hai ký tự để tìm.',
    submitted: 'Ngày nộp',
    back: 'Về danh sách việc',
  },
  bulk: {
    act: 'Việc với các hồ sơ đã chọn',
    to: 'Người được giao',
    choose: 'Chọn khi giao việc',
    acts: { start: 'Nhận việc', forward: 'Chuyển bước tiếp theo', assign: 'Giao cho người khác' },
    go: 'Thực hiện',
    title: 'Kết quả xử lý nhiều hồ sơ',
    done: (count: number) => `${count} hồ sơ đã xong`,
    refused: (count: number) => `${count} hồ sơ chưa làm được`,
    outcome: 'Kết quả',
    ok: 'Đã xong',
    back: 'Về danh sách việc',
    errors: {
      none_chosen: 'Chưa chọn hồ sơ nào.',
      too_many: 'Mỗi lần chỉ làm được tối đa 100 hồ sơ.',
      officer_missing: 'Chưa chọn người được giao.',
      act_missing: 'Chưa chọn việc cần làm.',
    },
  },
  waiting: 'Đang chờ bạn',
  noDuty: {
    title: 'Việc của tôi',
    none: 'Hiện không có việc nào chờ bạn.',
    areas: 'Phần việc của bạn',
    help: 'Bạn không có nhiệm vụ giải quyết hồ sơ. Nếu cần, hãy báo trưởng đơn vị để được phân công hoặc ủy quyền.',
  },
} as const
