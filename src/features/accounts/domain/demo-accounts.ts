/**
 * The officers of the demo that the sign-in page offers, one or two for each role. All demo officers share one
 * password and one device secret, which everybody may know: people and dossiers there are invented.
 */
export const DEMO_ACCOUNTS = [
  'motcua',
  'truong.motcua',
  'chuyenvien1.tu-phap',
  'truongphong.tu-phap',
  'truongphong.y-te',
  'chutich',
  'motcua1.p11',
  'chuyenvien1.p11',
  'chutich.p11',
  'bientap',
  'duyettin',
  'thanhtra',
  'quantri',
] as const

/** A demo officer whom the sign-in page offers. */
export type DemoAccount = (typeof DEMO_ACCOUNTS)[number]

/** The password of every demo officer. */
export const DEMO_PASSWORD = 'motcua-demo'

/** The device secret of every demo officer, for an authenticator app (base32). */
export const DEMO_TOTP_SECRET = 'MOTCUADEMOMOTCUADEMOMOTCUADEMOMO'
