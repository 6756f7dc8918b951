import type { Language } from '#kernel/language.ts'
import { type Answer, download, notFound, publicPage, text } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { printPdf } from '#platform/pdf/print-pdf.ts'
import { listComments } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { consultationsTag } from '../use-cases/tags.ts'
import { words } from '../words.ts'
import { draftParam } from './consultation.forms.ts'
import { reportCsv } from './report.csv.ts'
import { ReportPage } from './report.page.tsx'
import { reportDocument } from './report.pdf.ts'

const PATH = '/gop-y-du-thao/:slug/bao-cao'
const PDFS_PER_MINUTE = 20

type Asked = { readonly site: { readonly id: number }; readonly params: { readonly slug: string } }

/** A report as page, as PDF and as a table. */
export function reportRoutes({ db }: FeatureDeps): Route[] {
  const common = {
    method: 'GET',
    who: 'anyone',
    audit: 'nothing personal',
    params: draftParam,
  } as const
  return [
    route({
      ...common,
      path: PATH,
      async handle({ site, params, language }) {
        const report = await reportOf(db, { site, params })
        if (report === undefined) return notFound()
        return publicPage(ReportPage({ language, ...report }), {
          tags: [consultationsTag(site.id)],
        })
      },
    }),
    route({
      ...common,
      path: `${PATH}.csv`,
      async handle({ site, params, language }) {
        const report = await reportOf(db, { site, params })
        if (report === undefined) return notFound()
        return text(reportCsv(language, report.paragraphs, report.comments), {
          contentType: 'text/csv; charset=utf-8',
          tags: [consultationsTag(site.id)],
        })
      },
    }),
    route({
      ...common,
      path: `${PATH}.pdf`,
      perMinute: PDFS_PER_MINUTE,
      handle: async ({ site, params, language }) =>
        pdfOf(language, await reportOf(db, { site, params })),
    }),
  ]
}

async function pdfOf(
  language: Language,
  report: Awaited<ReturnType<typeof reportOf>>,
): Promise<Answer> {
  if (report === undefined) return notFound()
  const { consultation, paragraphs, comments } = report
  const document = reportDocument(language, consultation, paragraphs, comments)
  return download({
    name: `${words(language).consultation.report.fileName}-${consultation.slug}.pdf`,
    mediaType: 'application/pdf',
    body: Buffer.from(await printPdf(document)),
  })
}

/** Undefined until it is out. */
async function reportOf(db: FeatureDeps['db'], { site, params }: Asked) {
  const consultation = await findConsultation(db, site.id, { slug: params.slug })
  if (consultation === undefined || consultation.reportedAt === null) return undefined
  const { reportedAt } = consultation
  return {
    consultation: { ...consultation, reportedAt },
    paragraphs: await listParagraphs(db, consultation.id),
    comments: await listComments(db, consultation.id),
  }
}
