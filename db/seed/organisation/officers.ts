/** The demo's officers: one for each post, about 150, in every role. */
import type { OfficerPlan } from '#features/organisation'
import { DEMO_MAIL_DOMAIN, inventedName, type Post } from './people.ts'
import { DEPARTMENT_SLUGS, WARD_NUMBERS } from './units.ts'

const ONE_STOP_COUNTERS = 5
const DISTRICT = 'quan-binh-thanh'

/** Every officer, in the order of their posts. */
export function demoOfficers(): OfficerPlan[] {
  return posts().map(({ username, ...post }, index) => ({
    ...post,
    fullName: inventedName(index),
    email: `${username}@${DEMO_MAIL_DOMAIN}`,
    phone: '',
  }))
}

const CHIEF_EDITOR: Post = {
  ...{ username: 'duyettin', unitSlug: DISTRICT, roles: ['chief_editor'] },
  ...{ titleVi: 'Trưởng ban Biên tập', titleEn: 'Chief editor' },
}

function posts(): Post[] {
  return [
    ...districtPosts(),
    ...DEPARTMENT_SLUGS.flatMap(departmentPosts),
    ...WARD_NUMBERS.flatMap(wardPosts),
    // Last, so that the others keep their names.
    CHIEF_EDITOR,
  ]
}

function districtPosts(): Post[] {
  const of = (
    username: string,
    role: Post['roles'][number],
    titleVi: string,
    titleEn: string,
    unitSlug = DISTRICT,
  ): Post => ({ username, unitSlug, roles: [role], titleVi, titleEn })
  return [
    of('chutich', 'leader', 'Chủ tịch', 'Chair'),
    of('phochutich1', 'leader', 'Phó Chủ tịch', 'Vice chair'),
    of('phochutich2', 'leader', 'Phó Chủ tịch', 'Vice chair'),
    of('bientap', 'editor', 'Biên tập viên cổng thông tin', 'Portal editor'),
    of('bientap2', 'editor', 'Biên tập viên cổng thông tin', 'Portal editor'),
    of('thanhtra', 'inspector', 'Thanh tra viên', 'Inspector'),
    of('quantri', 'administrator', 'Quản trị hệ thống', 'System administrator'),
    of(
      'truong.motcua',
      'unit_head',
      'Trưởng Bộ phận Một cửa',
      'Head of the one-stop unit',
      'mot-cua-quan',
    ),
    ...Array.from({ length: ONE_STOP_COUNTERS }, (_, index) =>
      of(
        index === 0 ? 'motcua' : `motcua${String(index + 1)}`,
        'one_stop_officer',
        `Cán bộ tiếp nhận quầy ${String(index + 1)}`,
        `Officer at counter ${String(index + 1)}`,
        'mot-cua-quan',
      ),
    ),
  ]
}

function departmentPosts(slug: string): Post[] {
  const specialist = (number: number): Post => ({
    username: `chuyenvien${String(number)}.${slug}`,
    unitSlug: slug,
    roles: ['specialist'],
    titleVi: 'Chuyên viên',
    titleEn: 'Specialist',
  })
  return [
    {
      username: `truongphong.${slug}`,
      unitSlug: slug,
      roles: ['unit_head'],
      titleVi: slug === 'van-phong' ? 'Chánh Văn phòng' : 'Trưởng phòng',
      titleEn: slug === 'van-phong' ? 'Chief of office' : 'Head of department',
    },
    specialist(1),
    specialist(2),
  ]
}

function wardPosts(ward: number): Post[] {
  const of = (name: string, roles: Post['roles'], titleVi: string, titleEn: string): Post => ({
    username: `${name}.p${String(ward)}`,
    unitSlug: `phuong-${String(ward)}`,
    roles,
    titleVi,
    titleEn,
  })
  return [
    of('chutich', ['unit_head', 'leader'], 'Chủ tịch', 'Chair'),
    of('motcua1', ['one_stop_officer'], 'Cán bộ một cửa', 'One-stop officer'),
    of('motcua2', ['one_stop_officer'], 'Cán bộ một cửa', 'One-stop officer'),
    of(
      'chuyenvien1',
      ['specialist'],
      'Công chức Tư pháp – Hộ tịch',
      'Justice and civil status officer',
    ),
    of(
      'chuyenvien2',
      ['specialist'],
      'Công chức Văn hóa – Xã hội',
      'Culture and social affairs officer',
    ),
  ]
}
