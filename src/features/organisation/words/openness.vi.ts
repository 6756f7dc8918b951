/** Words about what people may know of units, leaders and the boundary. */
export const opennessVi = {
  title: 'Cơ cấu tổ chức',
  lead: 'Ai lãnh đạo, đơn vị nào làm việc gì, liên hệ thế nào và tiếp công dân ngày nào.',
  leaders: 'Lãnh đạo',
  noLeaders: 'Chưa có thông tin lãnh đạo.',
  units: 'Các đơn vị',
  duties: 'Nhiệm vụ',
  bio: 'Tiểu sử tóm tắt',
  reception: 'Lịch tiếp công dân',
  phone: 'Điện thoại cơ quan',
  unitPhone: 'Điện thoại',
  address: 'Địa chỉ',
  notDescribed: 'Chưa cập nhật nhiệm vụ.',
  map: {
    title: 'Bản đồ địa giới hành chính',
    lead: (name: string) => `Địa giới của ${name}, vẽ từ dữ liệu mở tải về được.`,
    none: 'Chưa có bản đồ',
    noneText: 'Bản đồ địa giới hành chính sẽ được đưa lên đây.',
    picture: (name: string, area: string) =>
      `Bản đồ địa giới ${name}, diện tích ${area} km². Bảng dưới đây kể từng phần.`,
    scale: '1 km',
    north: 'Phía bắc ở trên',
    parts: 'Các phần trên bản đồ',
    part: 'Tên',
    area: 'Diện tích',
    kind: 'Thuộc hay giáp ranh',
    own: 'Thuộc địa bàn',
    neighbour: 'Giáp ranh',
    squareKm: (area: string) => `${area} km²`,
    total: (area: string) => `Diện tích theo bản đồ: ${area} km².`,
    source: (citation: string, day: string) => `Căn cứ: ${citation}. Cập nhật ngày ${day}.`,
    download: 'Tải dữ liệu GeoJSON',
  },
  desk: {
    title: 'Tổ chức công khai',
    lead: 'Điều luật buộc công khai về lãnh đạo, đơn vị và địa giới. Mỗi lần lưu là một bản mới có ngày bắt đầu; bản cũ vẫn giữ.',
    described: 'Đã có',
    missing: 'Chưa có',
    saved: (day: string) => `Cập nhật ${day}`,
    column: { name: 'Tên', state: 'Thông tin công khai' },
    mapEdit: 'Thay bản đồ địa giới',
    mapNow: (day: string) => `Đang dùng bản đồ cập nhật ngày ${day}.`,
    save: 'Lưu và công khai',
    done: 'Đã lưu. Trang cơ cấu tổ chức hiện nội dung mới từ ngày áp dụng.',
    mapDone: 'Đã lưu. Trang bản đồ địa giới đã hiện bản đồ mới.',
    fields: {
      valid_from: 'Áp dụng từ ngày',
      duties_vi: 'Nhiệm vụ',
      duties_en: 'Nhiệm vụ, tiếng Anh',
      reception_vi: 'Lịch tiếp công dân',
      reception_en: 'Lịch tiếp công dân, tiếng Anh',
      bio_vi: 'Tiểu sử tóm tắt',
      bio_en: 'Tiểu sử tóm tắt, tiếng Anh',
      phone: 'Điện thoại cơ quan',
      email: 'Thư điện tử',
      address: 'Địa chỉ',
      file: 'Tệp GeoJSON',
      citation: 'Căn cứ pháp lý của địa giới',
    },
    contact: {
      title: 'Liên hệ',
      change: 'Sửa điện thoại, thư điện tử, địa chỉ',
      lead: 'Có hiệu lực ngay khi lưu: trang đơn vị, kết quả tìm kiếm và chân trang của cổng cùng đổi theo. Hệ thống ghi lại số, địa chỉ cũ và ai sửa.',
      formTitle: (name: string) => `Liên hệ: ${name}`,
      phone: 'Điện thoại',
      phoneHint: 'Số cố định, di động, hoặc số ngắn như 1022. Để trống thì trang không ghi số.',
      none: 'Chưa có',
      done: 'Đã lưu. Cổng đã hiện thông tin liên hệ mới.',
    },
    plan: {
      title: 'Nội dung dự kiến',
      from: (day: string) => `Áp dụng từ ngày ${day}`,
      inList: (day: string) => `Dự kiến từ ngày ${day}`,
      saved: (day: string, name: string | undefined) =>
        name === undefined ? `Lưu ngày ${day}.` : `${name} lưu ngày ${day}.`,
      note: (day: string, last: string) =>
        `Đã có nội dung dự kiến áp dụng từ ngày ${day}. Nội dung bạn lưu cho một ngày trước đó có hiệu lực đến hết ngày ${last}.`,
      see: 'Xem nội dung dự kiến',
      editing: (day: string) =>
        `Bạn đang sửa nội dung dự kiến áp dụng từ ngày ${day}. Đổi ngày thì nội dung này chuyển sang ngày mới.`,
      present: 'Về nội dung đang áp dụng',
      edit: 'Sửa nội dung dự kiến này',
      takeBack: 'Rút lại nội dung dự kiến này',
      takeBackLead: (day: string) =>
        `Rút lại rồi thì từ ngày ${day} nội dung này không được áp dụng; nội dung áp dụng trước đó giữ nguyên. Hệ thống ghi lại ai rút và lúc nào.`,
      takeBackDo: 'Rút lại',
      takenBack: 'Đã rút lại nội dung dự kiến. Nội dung áp dụng trước đó giữ nguyên.',
      wentOn:
        'Ngày này nằm sau một nội dung dự kiến, nên những ô bạn không sửa lấy theo nội dung dự kiến đó.',
      until: (last: string, day: string) =>
        `Nội dung vừa lưu có hiệu lực đến hết ngày ${last}; từ ngày ${day} áp dụng nội dung dự kiến. Điều vừa sửa mà đến lúc đó vẫn đúng thì cần sửa cả trong nội dung dự kiến.`,
      saysElse: (theirs: string, day: string) =>
        theirs === ''
          ? `Nội dung dự kiến từ ngày ${day} để trống ô này. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa.`
          : `Nội dung dự kiến từ ngày ${day} ghi ô này là “${theirs}”. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa.`,
      errors: {
        newer_is_known: (day: string) =>
          `Nội dung đang áp dụng có hiệu lực từ ngày ${day}. Chọn ngày ${day} hoặc một ngày sau đó`,
        plan_gone: (day: string) =>
          `Nội dung dự kiến từ ngày ${day} vừa được rút lại hoặc chuyển sang ngày khác. Vẫn muốn áp dụng nội dung dưới đây thì bấm Lưu lần nữa`,
        day_is_planned: (day: string) =>
          `Từ ngày ${day} đã có nội dung dự kiến khác. Chọn ngày khác, hoặc rút lại nội dung đó trước`,
        plan_begun: (day: string) =>
          `Nội dung này đã áp dụng từ ngày ${day} nên không rút lại được. Muốn thay thì sửa và lưu ở đây`,
        plan_changed: (day: string) =>
          `Nội dung dự kiến từ ngày ${day} vừa được người khác sửa. Đọc lại rồi hãy rút`,
      },
    },
    bioHint:
      'Chỉ điều cần cho công vụ: năm sinh, chuyên môn, quá trình công tác. Không ghi đời tư.',
    phoneHint: 'Số của cơ quan, không phải số riêng.',
    receptionHint: 'Ví dụ: Sáng thứ Năm hằng tuần, 8 giờ – 11 giờ, phòng tiếp công dân.',
    fileHint:
      'Hệ tọa độ WGS 84, chỉ vùng (Polygon, MultiPolygon). Mỗi vùng có thuộc tính name: tên địa bàn của cổng, hoặc tên một phần kèm part_of là tên địa bàn; vùng giáp ranh thêm neighbour: true. Tối đa 2 MB.',
    citationHint: 'Ví dụ: Nghị quyết số …/NQ-UBTVQH15.',
  },
  errors: {
    duties_missing: 'Nhập nhiệm vụ',
    valid_from_wrong: 'Ngày chưa đúng: nhập như 24/11/2026',
    phone_wrong: 'Nhập số điện thoại, chỉ gồm số và dấu cách',
    unit_phone_wrong: 'Nhập số điện thoại Việt Nam, ví dụ 028 3841 2345, hoặc số ngắn như 1022',
    email_wrong: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
    text_too_long: 'Viết ngắn lại, không quá 2.000 ký tự',
    citation_too_long: 'Viết ngắn lại, không quá 300 ký tự',
    address_too_long: 'Viết ngắn lại, không quá 240 ký tự',
    citation_missing: 'Nhập căn cứ pháp lý',
    file_too_large:
      'Tệp lớn hơn 2 MB. Giản lược đường ranh hoặc bỏ bớt thuộc tính rồi chọn lại tệp',
    file_missing: 'Chọn tệp GeoJSON',
    boundary_no_json: 'Tệp không phải JSON',
    boundary_no_geojson: 'Tệp không phải FeatureCollection hay Feature của GeoJSON',
    boundary_empty: 'Tệp đúng dạng GeoJSON nhưng chưa có vùng nào',
    boundary_too_many_areas: 'Bản đồ có quá 200 vùng; hãy gộp bớt',
    boundary_no_polygon: 'Chỉ nhận vùng: Polygon hoặc MultiPolygon với tọa độ là số',
    boundary_no_name: 'Mỗi vùng phải có thuộc tính name',
    boundary_ring_open: 'Có đường ranh chưa khép kín: điểm cuối phải trùng điểm đầu',
    boundary_outside: 'Có tọa độ nằm ngoài Việt Nam; kinh độ viết trước, vĩ độ viết sau',
    boundary_too_many_points: 'Bản đồ có quá 20.000 điểm; hãy giản lược đường ranh',
    boundary_only_neighbours: 'Phải có ít nhất một vùng của chính địa bàn',
    boundary_of_others:
      'Có vùng không thuộc địa bàn. Mỗi vùng mang tên địa bàn (name) hoặc ghi part_of là tên ấy; vùng giáp ranh thêm neighbour: true',
  },
}
