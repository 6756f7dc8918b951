/** Syllables of which names of people in Viet Nam are made, behind the family name; those left out are mostly other words. */
export const GIVEN_NAMES: readonly string[] = [
  'an anh ánh ân bách bảo bằng bích bình ca cẩm cảnh chánh châu chi chí chiến chinh chính chương công cúc cương cường',
  'danh diễm diệp diệu doanh du dung dũng duy duyên dương đài đại đan đăng đạo đạt đào điền điệp đình định đoan đông đức',
  'gia giang hà hải hạnh hào hảo hân hằng hậu hiên hiền hiển hiến hiếu hiệp hoa hòa hoà hoài hoan hoàn hoàng hồng hợp huân huấn huệ',
  'hùng huy huyên huyền hưng hương hường hữu kha khả khải khang khanh khánh khiêm khoa khôi khuê khương kiên kiệt kiều kim kỳ',
  'lam lan lâm lân lập lệ liên liêm liễu linh loan lộc lợi long luân lực lương ly mai mạnh mẫn miên minh my mỹ na nam nga ngà',
  'ngân nghi nghĩa ngọc nguyên nguyệt nhã nhàn nhân nhật nhi nhiên nhung như ninh oanh phát phi phong phú phúc phụng phước phương phượng',
  'quân quang quế quốc quy quý quyên quyền quyết quỳnh sang sinh sơn sương tài tâm tân tấn thạch thái thanh thành thảo thắm thắng',
  'thế thi thiên thiện thịnh thoa thọ thơ thơm thu thuận thục thúy thuý thùy thuỳ thủy thuỷ thư thương tiên tiến tín toàn toản tố trà',
  'trang trâm trân trí triết trinh trọng trúc trung trường trực tú tuân tuấn tuệ tùng tuyên tuyền tuyết tường vân vi vĩ viên việt vinh vĩnh',
  'vũ vương vượng vy xuân xuyến yên yến ý',
].flatMap(line => line.split(' '))
