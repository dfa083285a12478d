import type { Lexicon } from './types';

export const vi: Lexicon = {
  kim: 'Kim Jong Un, Kim Châng Un',
  kimShort: 'ông Kim, Kim',
  putin: 'Putin, Pu-tin',
  north: 'Triều Tiên, Bình Nhưỡng, Bắc Hàn, Bắc Triều Tiên',
  russia: 'Nga, Moscow, Mát-xcơ-va, Điện Kremlin, Kremlin, Liên bang Nga',
  elsewhere:
    'Mỹ, Nhà Trắng, Washington, Trung Quốc, Bắc Kinh, Hàn Quốc, Seoul, Nhật Bản, Tokyo, Ukraine, Kiev, Kyiv, Ấn Độ, Việt Nam, Hà Nội, Thổ Nhĩ Kỳ',
  ruler: 'nhà lãnh đạo, lãnh đạo, Tổng thống, Chủ tịch, lãnh tụ, người đồng cấp',
  rulers: 'hai nhà lãnh đạo, lãnh đạo hai nước, hai ông, hai nguyên thủ, nguyên thủ',
  rival:
    'Trump, Biden, Obama, Tập Cận Bình, Moon Jae, Zelensky, Zelenskyy, Erdogan, Macron, Modi, Tô Lâm, Nguyễn Phú Trọng, Lukashenko',
  envoy:
    'Bộ trưởng, Ngoại trưởng, Đại sứ, Lavrov, Shoigu, em gái, Thư ký Hội đồng, thư của, thư từ, nhà ngoại giao, phái đoàn, đặc phái viên, thứ trưởng',
  meet: 'gặp, gặp gỡ, cuộc gặp, hội đàm, hội nghị thượng đỉnh, thượng đỉnh, đàm phán, bắt tay, hội kiến, tiếp đón, trò chuyện, tiệc, ôm',
  travel:
    'thăm, chuyến thăm, đến Nga, tới Nga, đến Triều Tiên, tới Triều Tiên, tàu hỏa, đoàn tàu, tàu bọc thép, bọc thép, công du, chuyến đi, rời, khởi hành, lên đường, về nước, trở về, qua biên giới, đi dạo, đặt chân, hạ cánh, đi tàu, lái xe, chở',
  host: 'mời, lời mời, thảm đỏ, đón, tiễn, chào đón, khách',
  pact: 'ký, hiệp ước, thỏa thuận, hiệp định, quan hệ đối tác, quà, tặng, trao tặng',
  scene: 'tàu bọc thép, đoàn tàu bọc thép, sân bay vũ trụ, limousine',
  missile: 'tên lửa đạn đạo, phóng tên lửa, thử tên lửa, thử hạt nhân, ICBM',
  fight: 'binh sĩ, quân đội, tiền tuyến, tấn công, lính',
  made: 'tiểu thuyết, phim, châm biếm, hài kịch',
  past: 'Kim Jong Il, Kim Nhật Thành, Kim Chính Nhật, Stalin, Khrushchev, Liên Xô, Medvedev',
  look: 'thị sát, tham quan, xem, kiểm tra, chứng kiến',
  afar: 'thư, điện mừng, chúc mừng, sinh nhật, chia buồn, điện đàm, điện thoại, thông điệp',
};
