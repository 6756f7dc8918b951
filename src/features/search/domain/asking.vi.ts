/** How people ask in Vietnamese: what stands before and behind the thing that they look for. */
export const ASKING_VI = {
  before: [
    'cho hỏi, cho tôi hỏi, xin hỏi, tôi muốn, em muốn, muốn, tôi cần, cần, xin, làm, tra cứu, nộp',
    'thủ tục, các thủ tục, thủ tục làm, thủ tục xin, quy trình, trình tự, hướng dẫn, hướng dẫn làm, cách, cách làm, cách thức, làm sao để, làm thế nào để',
    'hồ sơ, hồ sơ xin, giấy tờ, giấy tờ cần, các giấy tờ, mẫu, mẫu đơn, đơn, đơn xin, tờ khai, biểu mẫu, điều kiện',
    'lệ phí, phí, mức phí, chi phí, thời gian, thời hạn',
  ],
  behind: [
    'bao nhiêu, bao nhiêu tiền, là bao nhiêu, hết bao nhiêu tiền, mất bao nhiêu tiền, bao lâu, mất bao lâu, trong bao lâu, mấy ngày, khi nào',
    'ở đâu, tại đâu, chỗ nào, nơi nào, thế nào, như thế nào, ra sao, làm sao, kiểu gì, là gì, gì, gồm gì, gồm những gì, cần gì, cần những gì, cần giấy tờ gì',
    'cần những giấy tờ gì, được không, có được không, không ạ, ạ, với, giúp tôi, mới nhất, online, trực tuyến, qua mạng, trên mạng',
    'cho con, cho bé, cho tôi, cho mẹ, cho bố, cho vợ, cho chồng, cho người thân, của tôi, của con',
  ],
  /** With the name or number of one behind it, the last thing that is said. */
  areas: ['phường', 'quận', 'xã', 'huyện', 'thị trấn', 'thành phố', 'tp', 'tỉnh'],
  at: ['ở', 'tại', 'trên địa bàn'],
}
