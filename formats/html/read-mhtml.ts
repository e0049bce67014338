import type { ReadText } from '../account/account'
import { readHtml } from './read-html'

type MailPart = { headers: string; body: string }

const deepest = 4

/** The text of a page saved in one file (MHTML, also under the name .doc): its first part that is a page. Undefined where it has none. */
export function readMhtml(bytes: Uint8Array): ReadText | undefined {
  const page = findPage(partMail(Buffer.from(bytes).toString('latin1')), 1)
  if (!page) return undefined
  return readHtml(decodeBody(page), /charset\s*=\s*"?([\w-]+)/i.exec(page.headers)?.[1])
}

/** Whether a text begins with the head of such a file. */
export function isMhtml(start: string): boolean {
  return (
    /^\s*(from|mime-version|content-type|subject|date|message-id|snapshot-content-location|x-[\w-]+)\s*:/i.test(
      start,
    ) &&
    /^mime-version\s*:/im.test(start) &&
    /^content-type\s*:\s*(multipart\/|text\/html)/im.test(start)
  )
}

function partMail(text: string): MailPart {
  const end = /\r?\n\r?\n/.exec(text)
  if (!end) return { headers: '', body: text }
  return { headers: text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' '), body: text.slice(end.index + end[0].length) }
}

function findPage(part: MailPart, depth: number): MailPart | undefined {
  const [, quoted, bare] = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(part.headers) ?? []
  const boundary = quoted ?? bare
  if (!boundary) return /^content-type\s*:\s*(text\/html|application\/xhtml)/im.test(part.headers) ? part : undefined
  if (depth > deepest) return undefined
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    const page = findPage(partMail(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1)
    if (page) return page
  }
  return undefined
}

function decodeBody({ headers, body }: MailPart): Uint8Array {
  const [, encoding = ''] = /^content-transfer-encoding\s*:\s*([\w-]+)/im.exec(headers) ?? []
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1')
  const plain = body.replace(/=[ \t]*\r?\n/g, '')
  return Buffer.from(
    plain.replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  )
}
