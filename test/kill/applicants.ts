/** Residents who apply as a browser without scripts does, and send again whatever got no answer. */
import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { APPLICANT } from '#test/support/dossier-world.ts'

/** What a receipt showed: the dossier's code, and the SHA-256 of each file. */
export type Shown = { readonly draft: string; readonly code: string; readonly files: string[] }

/** Where the portal is now; it moves when it is started again. */
export type Portal = { url: string }

const FILE_BYTES = 100_000
const BETWEEN_TRIES_MS = 100
const PATIENCE_MS = 60_000

/** Applies again and again until told to stop, and tells each receipt that was shown. */
export async function applyUntil(
  portal: Portal,
  ended: AbortSignal,
  tell: (receipt: Shown) => void,
): Promise<void> {
  while (!ended.aborted) tell(await applyOnce(portal))
}

/** Sends the draft's last form once more and reads the receipt that it leads to. */
export async function sendAgain(portal: Portal, draft: string): Promise<Shown> {
  await send(portal, `${draft}/kiem-tra`, new URLSearchParams({ cam_doan: 'co' }))
  return readReceipt(portal, draft)
}

async function applyOnce(portal: Portal): Promise<Shown> {
  const start = await (await send(portal, '/nop-ho-so/thu-tuc-thu')).text()
  const ma = /name="ma" value="([^"]+)"/.exec(start)?.[1] ?? ''
  const begun = await send(
    portal,
    '/nop-ho-so/thu-tuc-thu',
    new URLSearchParams({ ma, noi: 'one-stop' }),
  )
  const draft = begun.headers.get('location') ?? ''
  await send(
    portal,
    `${draft}/trang/who`,
    new URLSearchParams({
      'applicant.name': APPLICANT.name,
      'applicant.identity_number': APPLICANT.identityNumber,
      applicant_phone: APPLICANT.phone,
    }),
  )
  const contents = [newFile(), newFile()]
  const papers = () => {
    const form = new FormData()
    for (const [index, bytes] of contents.entries())
      form.append('declaration', new File([new Uint8Array(bytes)], `to-khai-${index}.pdf`))
    return form
  }
  await send(portal, `${draft}/trang/papers`, papers)
  const receipt = await sendAgain(portal, draft)
  const sent = contents.map(bytes => createHash('sha256').update(bytes).digest('hex'))
  const missing = sent.filter(hash => !receipt.files.includes(hash))
  if (missing.length > 0) throw new Error(`A receipt does not name ${missing.join(', ')}`)
  return receipt
}

async function readReceipt(portal: Portal, draft: string): Promise<Shown> {
  const page = await (await send(portal, `${draft}/bien-nhan`)).text()
  const code = /H29\.1\.\d+-\d{6}-\d{4}/.exec(page)?.[0]
  if (code === undefined) throw new Error('A receipt without a code')
  return { draft, code, files: [...new Set(page.match(/\b[0-9a-f]{64}\b/g) ?? [])] }
}

/** A PDF that nobody has sent before. */
function newFile(): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(FILE_BYTES)])
}

type Body = URLSearchParams | (() => FormData)

/** Asks until there is an answer below 500, as a resident who reloads the page. */
async function send(portal: Portal, path: string, body?: Body): Promise<Response> {
  for (let waited = 0; waited < PATIENCE_MS; waited += BETWEEN_TRIES_MS) {
    const answer = await tryToSend(portal, path, body)
    if (answer !== undefined && answer.status < 400) return answer
    if (answer !== undefined && answer.status < 500)
      throw new Error(`${path.split('/').at(-1) ?? ''}: ${String(answer.status)}`)
    await sleep(BETWEEN_TRIES_MS)
  }
  throw new Error('The portal did not come back')
}

async function tryToSend(
  portal: Portal,
  path: string,
  body: Body | undefined,
): Promise<Response | undefined> {
  try {
    const answer = await fetch(portal.url + path, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      ...(body === undefined ? {} : { body: typeof body === 'function' ? body() : body }),
      signal: AbortSignal.timeout(15_000),
    })
    // The whole answer must have arrived: half a receipt has not been shown.
    const text = await answer.text()
    return new Response(answer.status === 204 ? null : text, answer)
  } catch {
    return undefined
  }
}
