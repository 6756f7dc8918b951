/** What people of Viet Nam are called by. Rather too many than too few: what stands here is ordinary only within a compound. */
import { GIVEN_NAMES } from './given-names.vi.ts'

const wordsOf = (...lines: readonly string[]) => lines.flatMap(line => line.split(' '))

/** What stands first: families of all peoples, and how one speaks of somebody. */
export const FIRST_NAMES: readonly string[] = wordsOf(
  'âu bạch bàn bàng bành bế bùi cà cao cát cầm châu chau chế chu chử chung chúc chương cổ công cù cung danh diêm diệp doãn dư dương đàm đặng đào đậu đèo điểu điêu đinh đỗ đoàn đồng đổng đới',
  'giang giàng giáp hà hạ hàn hầu hồ hoa hoàng hứa huỳnh kha khâu khổng khúc khuất khưu kiều kim kông la lã lại lâm lầu lê liêu liễu lò lộ lỗ lộc lục lường lương lưu lữ lù lử ly lý',
  'ma mã mạc mạch mai man mẫn mông nghiêm ngô ngụy ngưu nguyễn nhan nhâm nhữ ninh nông ông ôn phạm phan phàn phí phó phùng phương quách quan quàng quang sầm siu sơn sử sùng',
  'tạ tăng tào tất thạch thái thào thang thẩm thân thi thiều thôi thò tiêu tiết tiếu tô tòng tôn tống trà trác trang tráng trần triệu trịnh trương từ tưởng ứng uông vàng văn vi viên vòng võ vũ vương vừ xa xồng yên',
  'ông bà cụ cố anh chị em cô chú bác cậu mợ dì dượng thím cháu bé thầy',
)

/** What stands behind: those of given-names.vi.ts, rarer ones, middle ones, those of the order of birth and the year, by which people of the south call each other. */
export const LAST_NAMES: readonly string[] = GIVEN_NAMES.concat(
  wordsOf(
    'á ánh bá bảng bền biên bông bơ bút bửu bưởi cả cẩn chất chung chức cúc cử cừ dân dậu dần diễn du đậu đẹp đệ đính độ được gái gấm giới giỏi hạ hiệu hoạt học hội hợi hớn hướng hưởng hữu',
    'khiết khởi khoan kính kỷ lãm lễ liễn lĩnh lụa luận luật lượm lượng lựu mận mến mùi mơ muôn mừng nam nết ngát ngọ ngoan ngợi ngự năng nghiệp nghiêm nghị nhạn nhẫn nhâm nhỏ nhớ nở nữ ổn phán pháp',
    'phấn phẩm phục quát quảng quỳ quỳnh sáng sâm sen sim sĩ sỹ sửu sự tạo tế thao thăng thạnh thân thắng thiệp thiết thìn thích thống thức thường thưởng thụ thị tích tiếp tiệp tỉnh tình tĩnh tịnh tốt tròn',
    'triển triều trị trứ trì tuất tươi tuyển tự tý tỵ tịnh tồn tuyến ứng ưng ước vạn vận văn vẹn viễn vọng vui vững xinh xoan biểu bắc chuyên chuẩn giao hồi khuyên khuyến khắc ký kế lãng lãnh lịch miền mới nghiệm nghệ ngôn nhiệm nhượng nhạc phủ quản soạn sóc sắc sứ thoại thuyết thạc thật thời thực tinh truyền trưởng tôm tới xương điểm đáng đích đảm đỉnh hai ba tư năm sáu bảy tám chín mười út tèo tí tũn cu bin bi ben bon ken na su y',
  ),
)
