import { expect, test } from 'vitest'
import { composeFeatures } from '#app/features.ts'
import { fixedClock } from '#kernel/clock.ts'
import { instant } from '#kernel/instant.ts'
import { testDatabase } from '#test/support/database.ts'
import { featureServer } from '#test/support/feature-server.ts'

const clock = fixedClock(instant('2026-11-24T08:00:00+07:00'))

test('while there is no site yet, every address answers 503 in the reader’s language, and the API a problem', async () => {
  const db = await testDatabase()
  const site = await featureServer({ db, clock, features: composeFeatures })
  const visitor = site.openBrowser()
  const [vi, en, api] = await Promise.all(
    ['/', '/en/thu-tuc', '/api/v1/procedures'].map(path => visitor.get(path)),
  )
  expect(vi?.statusCode).toBe(503)
  expect(vi?.body).toContain('Hệ thống đang gặp lỗi')
  expect(en?.body).toContain('reload the page')
  expect(en?.body).not.toContain('There is no site')
  expect(api?.statusCode).toBe(500)
  expect(api?.headers['content-type']).toContain('application/problem+json')
})
