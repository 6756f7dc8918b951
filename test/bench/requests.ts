/** Requests as bytes, with what a browser sends along. */
import { randomUUID } from 'node:crypto'

const HOST =
  'host: localhost\r\nuser-agent: motcua-bench\r\naccept: text/html\r\naccept-encoding: gzip, deflate, br\r\n'

/** Asks for a page, perhaps with a session's cookie. */
export function get(path: string, cookie?: string): Buffer {
  const session = cookie === undefined ? '' : `cookie: ${cookie}\r\n`
  return Buffer.from(`GET ${path} HTTP/1.1\r\n${HOST}${session}\r\n`)
}

/** Sends a form without files, perhaps with a session's cookie. */
export function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie?: string,
): Buffer {
  const session = cookie === undefined ? '' : `cookie: ${cookie}\r\n`
  const body = new URLSearchParams(fields).toString()
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${HOST}${session}sec-fetch-site: same-origin\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${String(body.length)}\r\n\r\n${body}`,
  )
}

/** A file of a form. */
export type FormFile = { readonly field: string; readonly name: string; readonly bytes: Buffer }

/** Sends a form with files. */
export function postFiles(
  path: string,
  fields: Readonly<Record<string, string>>,
  files: readonly FormFile[],
): Buffer {
  const border = `bench-${randomUUID()}`
  const parts = [
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(
        `--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      ),
    ),
    ...files.flatMap(({ field, name, bytes }) => [
      Buffer.from(
        `--${border}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${border}--\r\n`),
  ]
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const head = `POST ${path} HTTP/1.1\r\n${HOST}sec-fetch-site: same-origin\r\ncontent-type: multipart/form-data; boundary=${border}\r\ncontent-length: ${String(length)}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), ...parts])
}
