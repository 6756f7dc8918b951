/** What the demo's wards with sites of their own are called. */
const ward = (number: number, address: string) => ({
  key: `phuong-${String(number)}`,
  name: `Phường ${String(number)}`,
  nameEn: `Ward ${String(number)}`,
  agencyCode: `H29.20.9${String(number)}`,
  unit: {
    nameVi: `Ủy ban nhân dân phường ${String(number)}`,
    nameEn: `People’s Committee of Ward ${String(number)}`,
    shortNameVi: `UBND phường ${String(number)}`,
    shortNameEn: `Ward ${String(number)} Committee`,
    address,
  },
})

export const WARD_SITES = [
  ward(11, '1 Đường Thử Nghiệm, phường 11, quận Bình Thạnh'),
  ward(25, '2 Đường Thử Nghiệm, phường 25, quận Bình Thạnh'),
] as const

/** The post of those who keep a ward's site for it. */
export const WARD_TITLES = {
  titleVi: 'Phụ trách cổng của phường',
  titleEn: 'Keeper of the ward’s site',
} as const
