import { type Answer, download, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { paperOf } from '../../slips/paper-of.ts'
import { printSlips, slipFileName } from '../../slips/print-slips.ts'
import { findDraft } from '../../use-cases/find-draft.ts'
import { findOnlineReceipt, type ReceiptOfSubmission } from '../../use-cases/find-online-receipt.ts'
import { words } from '../../words.ts'
import { PapersPage } from '../slips/slip.page.tsx'
import { draftHref, draftKeyOf, draftParams } from './draft-address.ts'
import { type DraftRequest, lostDraft, signInFirst } from './open-draft.ts'
import { ReceiptPage } from './receipt.page.tsx'

const common = { method: 'GET', who: 'no officer', audit: 'own data', params: draftParams } as const

/** The receipt of a submission: on the screen, to print, as PDF. */
export function receiptRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      ...common,
      path: '/ho-so/nhap/:key/bien-nhan',
      handle: request =>
        withReceipt(deps, request, receipt =>
          page(ReceiptPage({ language: request.language, receipt, draft: request.params.key })),
        ),
    }),
    route({
      ...common,
      path: '/ho-so/nhap/:key/bien-nhan/in',
      handle: request =>
        withReceipt(deps, request, ({ slip }) => {
          const { language, site, params } = request
          return page(
            PapersPage({
              language,
              siteName: language === 'vi' ? site.nameVi : site.nameEn,
              papers: [paperOf(slip)],
              pdfHref: draftHref(language, params.key, 'bien-nhan.pdf'),
              tools: [
                {
                  text: words(language).apply.receipt.back,
                  href: draftHref(language, params.key, 'bien-nhan'),
                },
              ],
            }),
          )
        }),
    }),
    route({
      ...common,
      path: '/ho-so/nhap/:key/bien-nhan.pdf',
      perMinute: 30,
      handle: request =>
        withReceipt(deps, request, async ({ slip }) =>
          download({
            name: slipFileName(slip),
            mediaType: 'application/pdf',
            body: Buffer.from(await printSlips([slip])),
            inline: true,
          }),
        ),
    }),
  ]
}

/** A draft that was not sent yet leads back to where it goes on. */
async function withReceipt(
  deps: FeatureDeps,
  request: DraftRequest,
  handle: (receipt: ReceiptOfSubmission) => Promise<Answer> | Answer,
): Promise<Answer> {
  const { params, actor, site, language } = request
  const draft = draftKeyOf(params.key, actor)
  if (draft === undefined) return signInFirst()
  const receipt = await findOnlineReceipt(
    { ...deps, origin: request.page.origin },
    { siteId: site.id, draft, language },
  )
  if (receipt !== undefined) return handle(receipt)
  const unsent = await findDraft(deps, site.id, draft)
  return unsent === undefined ? lostDraft(language) : redirect(draftHref(language, params.key))
}
