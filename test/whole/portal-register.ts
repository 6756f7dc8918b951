/** The part of the register about what officers put around and beside the services: pages, menus, notices. */
export const PORTAL_REGISTER = {
  'pages.write': [
    'GET /can-bo/trang',
    'GET /can-bo/trang/:id',
    'GET /can-bo/trang/:id/xem',
    'GET /can-bo/trang/moi',
    'POST /can-bo/trang',
    'POST /can-bo/trang/:id',
  ],
  'pages.publish': [
    'GET /can-bo/trinh-don',
    'GET /can-bo/trinh-don/:id',
    'POST /can-bo/trang/:id/con-dung',
    'POST /can-bo/trang/:id/dang',
    'POST /can-bo/trang/:id/go',
    'POST /can-bo/trinh-don',
    'POST /can-bo/trinh-don/:id',
    'POST /can-bo/trinh-don/:id/bo',
    'POST /can-bo/trinh-don/:id/len',
    'POST /can-bo/trinh-don/:id/xuong',
  ],
} as const
