import type { Asking } from './asking.ts'

/** How people ask in Vietnamese: what stands before and behind the thing that they look for. */
export const ASKING_VI: Asking = {
  before: [
    'cho hỏi, cho tôi hỏi, cho em hỏi, xin hỏi, tôi muốn, em muốn, muốn, tôi cần, em cần, cần, xin, làm, tra cứu, nộp, đi',
    'thủ tục, các thủ tục, thủ tục làm, thủ tục xin, quy trình, trình tự, hướng dẫn, hướng dẫn làm, cách, cách làm, cách thức, làm sao để, làm thế nào để',
    'hồ sơ, hồ sơ xin, giấy tờ, giấy tờ cần, các giấy tờ, mẫu, mẫu đơn, đơn, đơn xin, tờ khai, biểu mẫu, điều kiện',
    'lệ phí, phí, mức phí, chi phí, thời gian, thời hạn',
    'khi nào, bao giờ, lúc nào, ngày nào, mấy giờ, ở đâu, tại đâu, chỗ nào, nơi nào, bao lâu, vì sao, tại sao, phải làm gì để, cần gì để, có được',
  ],
  behind: [
    'bao nhiêu, bao nhiêu tiền, là bao nhiêu, hết bao nhiêu tiền, mất bao nhiêu tiền, bao lâu, mất bao lâu, trong bao lâu, mấy ngày, khi nào, bao giờ, lúc nào, ngày nào, mấy giờ',
    'ở đâu, ở chỗ nào, tại đâu, chỗ nào, nơi nào, thế nào, như thế nào, ra sao, làm sao, kiểu gì, là gì, gì, gồm gì, gồm những gì, cần gì, cần những gì, cần giấy tờ gì, phải làm gì',
    'cần những giấy tờ gì, được không, có được không, không ạ, ạ, với, giúp tôi, mới nhất, online, trực tuyến, qua mạng, trên mạng',
  ],
  whom: [
    'cho con, cho bé, cho tôi, cho mẹ, cho bố, cho vợ, cho chồng, cho người thân, của tôi, của con',
    'cho trẻ, cho trẻ em, cho trẻ nhỏ, cho người già, cho người cao tuổi, cho người nước ngoài',
  ],
  // Dọn, đón; cân, căn cước; máu, màu; lâm nghiệp; vôi; đi-ê-zen … begin or end so as well.
  ambiguous: ['cần', 'đơn', 'phí', 'mẫu', 'làm', 'nộp', 'đi', 'cách', 'muốn', 'gì', 'với', 'ạ'],
  areas: ['phường', 'quận', 'xã', 'huyện', 'thị trấn', 'thành phố', 'tp', 'tỉnh'],
  noAreas: ['xã hội'],
  at: ['ở', 'tại', 'trên địa bàn'],
}
