import type { Fault, FaultCode } from '@/domain/notice/outbox'

type MailError = { code?: string; responseCode?: number; response?: string; message?: string }

const longest = 200
const byCode: Record<string, FaultCode> = {
  EAUTH: 'login',
  ENOAUTH: 'login',
  EOAUTH2: 'login',
  ETLS: 'unsafe',
  EREQUIRETLS: 'unsafe',
  ETIMEDOUT: 'slow',
}
const isCertificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|certificate/i

/** What became of a mail that was not taken: 4xx asks to come again, 5xx about the mail refuses it for good, all else is the server's state. */
export function readMailFault(error: unknown): Fault {
  const { code = '', responseCode = 0, response, message = '' } = (error ?? {}) as MailError
  const answer = (response ?? message).replaceAll(/\s+/g, ' ').slice(0, longest)
  return { code: codeOf({ code, responseCode, message }), answer }
}

function codeOf({ code, responseCode, message }: Required<Omit<MailError, 'response'>>): FaultCode {
  const known = byCode[code]
  if (known) return known
  if (responseCode >= 500 && responseCode < 600) return 'refused'
  if (responseCode >= 400) return 'busy'
  return isCertificate.test(`${code} ${message}`) ? 'unsafe' : 'unreachable'
}
