import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { PageContext } from '#platform/http/request.ts'
import type { Frame } from '#ui/layouts/frame.ts'
import type { OfficerFrame } from '#ui/layouts/officer-page.tsx'
import type { AppWords } from './app.vi.ts'

type Area = {
  readonly name: keyof AppWords['officerNav']
  readonly path: string
  readonly roles?: readonly string[]
}

/** The areas of work, each shown to the roles that have something to do there. */
const AREAS: readonly Area[] = [
  { name: 'work', path: '/can-bo' },
  { name: 'counter', path: '/can-bo/quay', roles: ['one_stop_officer'] },
  { name: 'unit', path: '/can-bo/don-vi', roles: ['unit_head', 'leader', 'inspector'] },
  { name: 'ratings', path: '/can-bo/danh-gia', roles: ['unit_head', 'leader'] },
  { name: 'ratingScale', path: '/can-bo/thang-danh-gia', roles: ['administrator'] },
  { name: 'news', path: '/can-bo/tin-tuc', roles: ['editor', 'chief_editor'] },
  { name: 'documents', path: '/can-bo/van-ban', roles: ['editor', 'chief_editor'] },
  { name: 'consultations', path: '/can-bo/gop-y', roles: ['editor', 'chief_editor'] },
  { name: 'comments', path: '/can-bo/binh-luan', roles: ['editor', 'chief_editor'] },
  { name: 'pages', path: '/can-bo/trang', roles: ['editor', 'chief_editor'] },
  { name: 'places', path: '/can-bo/dia-diem', roles: ['editor', 'chief_editor', 'administrator'] },
  {
    name: 'content',
    path: '/can-bo/noi-dung-cong-khai',
    roles: ['editor', 'chief_editor', 'administrator', 'leader'],
  },
  { name: 'notices', path: '/can-bo/thong-bao', roles: ['administrator', 'chief_editor'] },
  { name: 'look', path: '/can-bo/giao-dien', roles: ['administrator'] },
  { name: 'organisation', path: '/can-bo/to-chuc', roles: ['administrator'] },
  {
    name: 'vainSearches',
    path: '/can-bo/tim-khong-thay',
    roles: ['editor', 'chief_editor', 'administrator'],
  },
  { name: 'campaigns', path: '/can-bo/dang-ky', roles: ['unit_head', 'specialist'] },
  { name: 'calendar', path: '/can-bo/lich-lam-viec', roles: ['administrator'] },
  { name: 'duties', path: '/can-bo/nhiem-vu', roles: ['administrator'] },
  { name: 'delegation', path: '/can-bo/uy-quyen' },
  { name: 'sessions', path: '/can-bo/phien' },
]

/** The frame of an officer's page. */
export function officerFrame(
  context: PageContext,
  officer: Officer,
  words: AppWords,
  frame: Frame,
): OfficerFrame {
  const roles = new Set(officer.duties.map(duty => duty.role))
  const current = AREAS.filter(area => isWithin(context.path, area.path)).at(-1)
  return {
    language: context.language,
    siteName: frame.chrome.siteName,
    homeHref: href(context.language, '/can-bo'),
    officer: { name: officer.name, unit: officer.unitName[context.language] },
    navigation: AREAS.filter(area => area.roles?.some(role => roles.has(role)) ?? true).map(
      area => ({
        text: words.officerNav[area.name],
        href: href(context.language, area.path),
        current: area === current,
      }),
    ),
    sites: sitesOf(context, officer, words),
    portal: officer.sites.length > 1 ? context.origin : '',
    signOutAction: href(context.language, '/dang-xuat'),
    alternates: frame.alternates,
  }
}

function sitesOf(
  { language }: PageContext,
  { siteId, sites }: Officer,
  { siteSwitch: text }: AppWords,
): OfficerFrame['sites'] {
  if (sites.length < 2) return undefined
  return {
    action: href(language, '/can-bo/doi-cong'),
    ...text,
    current: String(siteId),
    options: sites.map(({ id, name }) => ({ value: String(id), text: name[language] })),
  }
}

function isWithin(path: string, area: string): boolean {
  return path === area || path.startsWith(`${area}/`)
}
