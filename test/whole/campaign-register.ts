/** The part of the register about registration campaigns. */
export const CAMPAIGN_REGISTER = {
  anyone: [
    'GET /dang-ky',
    'GET /dang-ky/:slug',
    'GET /dang-ky/:slug/gui',
    'GET /dang-ky/phieu/:token',
    'GET /dang-ky/phieu/:token/huy',
    'GET /dang-ky/tra-cuu',
    'POST /dang-ky/:slug/gui',
    'POST /dang-ky/phieu/:token/huy',
    'POST /dang-ky/tra-cuu',
  ],
  keep: [
    'GET /can-bo/dang-ky',
    'GET /can-bo/dang-ky/:id',
    'GET /can-bo/dang-ky/:id/danh-sach',
    'GET /can-bo/dang-ky/:id/danh-sach.csv',
    'GET /can-bo/dang-ky/:id/diem-danh',
    'GET /can-bo/dang-ky/:id/xem',
    'GET /can-bo/dang-ky/moi',
    'POST /can-bo/dang-ky/:id',
    'POST /can-bo/dang-ky/:id/diem-danh',
    'POST /can-bo/dang-ky/:id/dong',
    'POST /can-bo/dang-ky/:id/huy',
    'POST /can-bo/dang-ky/:id/mo',
    'POST /can-bo/dang-ky/moi',
  ],
} as const
