/** The part of the register about places. */
export const PLACE_REGISTER = {
  anyone: ['GET /dia-diem', 'GET /dia-diem/:slug'],
  keep: [
    'GET /can-bo/dia-diem',
    'GET /can-bo/dia-diem/:id',
    'GET /can-bo/dia-diem/danh-sach.csv',
    'GET /can-bo/dia-diem/nhap',
    'GET /can-bo/dia-diem/nhap/:id',
    'GET /can-bo/dia-diem/nhap/mau.csv',
    'GET /can-bo/dia-diem/them',
    'POST /can-bo/dia-diem/:id',
    'POST /can-bo/dia-diem/:id/dong',
    'POST /can-bo/dia-diem/:id/mo-lai',
    'POST /can-bo/dia-diem/nhap',
    'POST /can-bo/dia-diem/nhap/:id/ghi',
    'POST /can-bo/dia-diem/them',
  ],
} as const
