/**
 * Syllables of things, doings and qualities that nobody is called by, with their accents. What people may be called by, alone
 * or with what stands beside it, stands in compounds only (ordinary-compounds.vi.ts): whoever adds here asks that first.
 */
export const ORDINARY_SYLLABLES: readonly string[] = [
  'ác ai ảnh áo áp ảo ăn âm ẩn ấp ấy ẩm ẩu bã bãi bài bám bạn ban bán bản bao bão báo bạt bắt bẩn bấm bậc bầu bật bẫy bận bất bây bẻ bể bên bến bệnh bếp',
  'bì bị bia bìa biển biến biết biệt biếu bỏ bó bò bóc bóng bón bồi bội bồn bộ bố bốc bột bờ bở bởi bơi bơm bù bú bùn bụi bún buộc buổi buôn buồng buồn',
  'bức bực bưng bước bưu buýt cá các cai cái cãi cải cạn can cáo cạnh cáp cắm cắn cắt cặp cấm cận cân cần cấp cập câu cầu cấu cây cấy cháy chán chạy chải',
  'chăm chắc chắn chăn chặn chặt chấm chậm chấp chập chật chém chép chen chết chỉ chìa chia chiếc chiếm chiếu chìm chịu cho chó chọc chọi chọn chống chồng',
  'chỗ chốt chờ chợ chở chơi chớp chục chúng chụp chuột chuốc chuyển chuyến chữ chữa chưa chừng chứ chứng chứa cỏ cọc con còn còi cọng cõi có cổng cống',
  'cộng cột cộc cơ cở cỡ cơm cơn cũ của cùng củng cúm củi cuối cuốn cuộc cứ cứu cửa cứng cước cưỡng cưới cướp dãy dài dạng dành dạy dán dàn dáng dã dải',
  'dâng dây dầu dấu dẫn dập dậy dép dễ dệt dịch dọc dọn dọa dò dòng dỡ dở dời dốc dột dồn dơ dù dụ dùng dục dụng duyệt dữ dự dưới dứt dừng dựng dựa đã đá',
  'đánh đáy đáp đau đãi đầm đắp đặc đặt đắt đắng đấu đầu đầy đẩy đất đập đậm đâu đấy đe đè đèn đẻ đếm đêm đến đều đệm để đề đẽo đi địa địch điện đo đó đón',
  'đọc đòi đói đỏ đóng đốt đổ đồ đổi đối đội độc đốc đồi đống động đồn đơn đợi đời đỡ đờ đợt đủ đuôi đuổi đúng đục đụng đứng đứa đừng đứt đưa đường gà gác',
  'gạch gạo gãy gán ganh ga gai gì gầm gầy gấp gần gặp gắn gặt gây gậy ghế ghé ghép ghi ghẻ ghim giá giả giã già giải giảm gián giấy giày giặt giặc giật',
  'giành giấu giây giáo giạm giẫm giếng gieo giết giống giỗ giờ giữ giữa giúp giục giường giun gỉ gỗ gói gọi góp góc gọn gò gõ gộp gốc gởi gửi gỡ gừng',
  'gương hạn hạt hại hãng hãy hay hăm hẳn hẹn hẹp hèm hẻm hết hệ hè hình họ họa họp hỏi hỏng hỏa hộ hỗ hố hốc hộp hôi hôm hôn hỗn hơn hơi hỡi hũ hút hụi',
  'hủy huỷ hưu in ít kè kẻ kéo kẽm kèm kép kẹt kê kể kệ kênh kết khác khách khám kháng khay khắp khăn khẩn khẩu khấu khấn khí khỉ khi khiếm khiếu khiển',
  'khiến kho khó khỏi khỏe khoẻ khoai khoán khoản khoáng khoảng khóa khoá khóc khô khối khổ khống khớp khu khuẩn khung khuyết khử khứ khích kỉ kìm kín',
  'kinh kịch kịp kiếm kiểm kiểng kiện kiểu kiêng lá lạ lạc lạm lạnh lãi lao lạt láng lát làm làng lau lắm lắp lặp lặng lấn lấp lấy lầy lậu lâu lầm lẫn lần',
  'lẻ lén leo lên lệch lệnh lít lỏng lọc lõi lỗi lồng lộn lốc lối lớn lớp lợn lời lở lỡ lội lũ lúa lúc lùi lún luôn luồng lửa lưới lưỡi lượt lừa lựa lướt',
  'mà má màn mãi mạng mang máng màng màu máu máy mái mặc mắc mặn mặt mắt mắm mất mật mầm mâm mẫu mây mẹ mèo méo mét mẻ mền mềm miễn miếng miệng mì mình',
  'món móng mọi mọc moi mỏ mò mồi mối môi mỗi một mộ mốc mồ mổ mở mỡ mời mớ mũ mũi mua mùa mùng mục mụn múa muối muốn muỗi muộn mưa mưu mức mực mượn mướn',
  'mứt nào não náo nạo nạn nặng nắng nắp nằm nấu nấm nâng nền nén nêu nếu nên nệm này nay nghe nghèo nghề nghỉ nghiên ngõ ngoài ngoại ngọt ngộ ngôi ngồi',
  'ngủ ngừa ngừng ngựa người ngược ngưng ngứa ngăn ngắn ngắt ngầm ngập ngất ngành ngày nghẽn nhà nhanh nhạt nhám nhãn nhau nhắc nhắn nhầm nhận nhập nhảy',
  'nhóm nhọn nhổ nhốt nhờ nhịp nhiễm nhiều nhiệt nhiễu nhựa nhưng những nọ nóc nói nóng nồi nổi nổ nối nộp nội nôn nợ nơi nới núi nuôi nút nửa nữa nước',
  'nướng nứt o ổ ô ốc ốm ống ồn ở ơ ớt phá phạt pháo phải phản phẫu phân phần phận phép phế phiếu phiên phiền phim phía phòng phóng phố phổi phổ phối phôi',
  'phớt phun phụ phức pin quá quà quả quạt quán quai quay quây quăng quặng quần quầy quẩy quận quẹt quên quét quỹ qua rác rạch rãnh ràng rào rạp rau răng',
  'rắn rằm rẫy rất rẽ rẻ rèm rễ rêu rò rơi rời rỗng rồi rộng rối rửa rừng rụng ruồi ruộng ruột rút rùa rủi rước rượu sạch sách sạc sàn sản sao sạt sát sau',
  'sắm sắp sắt săn sẵn sân sâu sẽ sên sét so soát sóng sót sọ sổ sôi sông sống số sốt sốc sơ sợ sợi sớm sở sụp sụt sữa sửa sứa sức suất suối suy sưng tả',
  'tã tác tách tái tai tải tạm tanh táo tạp tàu tắc tắm tắt tấm tập tầng tẩy tẩu tây té tem tên tệ tệp tết thả thải thai tháng tháp tháo thay thảm thắc',
  'thăm thắp thẳng thấp thất thấy thầu thẻ thẹo theo thép thể thềm thêm thiếu thiệt thiêu thịt thì thoát thóc thói thỏa thoả thoái thọc thôn thổi thối thổ',
  'thở thợ thuê thuế thuốc thuộc thuyền thủng thùng thú thừa thửa thứ thử thưa tỉ tỉa tịch tiếng tiêm tiệm tiền tiễn tiệc tiện tiểu tìm tính tít to toa',
  'tòa toà tọa toán tóc tỏi tội tối tốc tổn tổ tổng tốn tôi tờ tơ trả trạm tràn tranh tránh trạng trải trái trại trám tráo trạt trao trăm trắng trâu trầy',
  'trẻ treo trên trễ trệt trích trò trọ trói trong trồng trộm trộn trống trốn trôi trội trở trợ trời trơn trùng trục trút trừ trứng trượt trưa trước truy',
  'truyện tủ tụ tục túi tuổi tuồng tuột tù tùy tuỳ từng tưới tượng tức tước ung úng uống ưu ủy uỷ ủng ướt vá và vác vách vải vai vãi ván vạch vảy vay vặt',
  'vắc vắng vặn vẫn vật vấn vần vây vấp vẽ vé vẹt vét vệ về vết vỉa vì vị ví viêm viết việc viện viếng vỏ vòi vòm võng vỗ vốn vô vôi vỡ vở vợ với vớt vụ',
  'vụn vùng vườn vượt vứt vừa vữa vực vựng xã xả xác xài xanh xào xăng xám xay xây xấu xâm xập xe xé xem xen xẻ xét xếp xích xin xiết xỉ xịt xoá xóa xoay',
  'xong xoong xô xộn xốp xổ xơ xu xuất xuồng xuống xúc xung xưa xưởng xử xứ xưng yêu yếu yết qsdđ hđnd qđ nđ xôi sởi đạp cưa đục bắp nướng hấp luộc kẹo trứng cua ghẹ mực ếch vịt ngan ngỗng thỏ dê cừu nai khỉ voi gấu hổ',
].flatMap(line => line.split(' '))

/** Words of foreign languages and letters for offices that people type in Vietnamese. None is a name. */
export const FOREIGN_IN_VIETNAMESE: readonly string[] = [
  'karaoke camera visa passport vneid wifi internet online website app email fax zalo facebook bhyt bhxh bhtn cccd cmnd gplx gcn qsdd ubnd hdnd mttq cntt pccc dvc tthc qd nd cp tt nq ct kh bca btp byt bnv bxd bgtvt bgddt thcs thpt thptqg ielts toeic covid sars virus vaccine vacxin',
  'metro taxi grab bus pin gas laser spa gym yoga aerobic massage hotel homestay airbnb bar pub club beer atm qr vat pdf docx scan photocopy laptop robot drone flycam gps sim vietinbank vietcombank agribank bidv tp hcm tphcm sgtvt kcn kdc stk adsl led lpg cng oto moto container container pano poster logo video clip game internet marketing startup freelancer shipper sml',
]
