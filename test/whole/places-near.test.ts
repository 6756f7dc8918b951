/** A list in which nothing is found, and a place by itself, lead on to what is near. */
import { beforeAll, expect, test } from 'vitest'
import { htmlFindings } from '#test/support/page-checks.ts'
import { addTestPlaces, hoursOf } from '#test/support/place-list.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'

let town: Town
let reader: TestBrowser
let ids: readonly string[]

// The town's Monday, 5 October 2026, at eight in the morning.
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  ids = await addTestPlaces(town.world, [
    {
      ...{ code: 'CQ-1', nameVi: 'Trụ sở phường', hours: hoursOf('T2-T6 07:30-11:30') },
      point: { latitude: 10.8012, longitude: 106.7034 },
    },
    { code: 'YT-1', nameVi: 'Trạm y tế', kind: 'clinic' },
    {
      ...{
        code: 'MN-1',
        nameVi: 'Trường mầm non',
        kind: 'school',
        hours: hoursOf('T2 13:00-17:00'),
      },
      unitId: town.world.unit('other-ward'),
    },
    { code: 'X-1', nameVi: 'Quán', kind: 'shop' },
  ])
})

const namesOn = (body: string): string[] =>
  [...body.matchAll(/data-place-name[^>]*>([^<]*)/g)].map(([, name = '']) => name)

test('where nothing is found the page says which condition to drop, with how many come then, and what is near the ward', async () => {
  const { body } = await reader.get('/dia-diem?phuong=ward&loai=truong-hoc&gio=dang-mo')
  expect(namesOn(body)).toEqual([])
  expect(body).toMatch(
    /href="\/dia-diem\?phuong=ward&amp;gio=dang-mo"[^>]*>[^<]*Bỏ điều kiện Trường học: có 1 địa/,
  )
  // Of any ward there is no open school: dropping the ward alone is not offered.
  expect(body).not.toContain('Bỏ điều kiện ward')
  expect(await htmlFindings(body)).toEqual([])
  const near = (await reader.get('/dia-diem?phuong=ward&loai=cua-hang&q=pho')).body
  expect(near).toContain('href="/dia-diem?phuong=ward&amp;loai=cua-hang"')
  const past = (await reader.get(`/dia-diem?phuong=ward&sau=${ids[0] ?? ''}`)).body
  expect(past).toMatch(/href="\/dia-diem\?phuong=ward"[^>]*>[^<]*Về trang đầu/)
})

test('a place says what is near it and how far, nearest first, without those that are closed or nowhere on the map', async () => {
  const at = (code: string, latitude: number) => ({
    ...{
      code,
      nameVi: `Quầy thuốc ${code}`,
      kind: 'shop' as const,
      unitId: town.world.unit('other-ward'),
    },
    point: { latitude, longitude: 107.9 },
  })
  await addTestPlaces(town.world, [at('GA', 11.9), at('GC', 11.92), at('GB', 11.9045)])
  const { body } = await reader.get('/dia-diem/quay-thuoc-ga')
  const near = body.slice(body.indexOf('Gần đây'))
  expect(near).toMatch(/Quầy thuốc GB[\s\S]*cách 500 m[\s\S]*Quầy thuốc GC[\s\S]*cách 2,2 km/)
  expect(near).not.toContain('Trạm y tế')
  expect(await htmlFindings(body)).toEqual([])
  const ward = (await reader.get('/dia-diem?phuong=other-ward&loai=co-quan')).body
  expect(ward).toMatch(/Gần [^<]* nhất[\s\S]*Trụ sở phường/)
  expect((await reader.get('/dia-diem/tram-y-te')).body).toContain('Chưa có vị trí trên bản đồ')
})
