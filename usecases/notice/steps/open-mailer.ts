import { createTransport } from 'nodemailer'
import type { Fault } from '@/domain/notice/outbox'
import type { MailSettings } from '@/env/outgoing'
import type { Letter } from '@/formats/mail/letter'
import { writeLetterHtml } from '@/formats/mail/write-letter-html'
import { writeLetterText } from '@/formats/mail/write-letter-text'
import { readMailFault } from './read-mail-fault'

export type Addressed = { id: string; recipient: string; letter: Letter }
export type Handed = { answer: string } | { fault: Fault }
export type Mailer = { send: (mail: Addressed) => Promise<Handed>; close: () => void }

const [connectMs, silenceMs] = [10_000, 20_000]
const isLocal = (host: string): boolean => ['localhost', '127.0.0.1', '::1', '[::1]'].includes(host)

/**
 * One connection to the mail server, over which mails go one after the other. A mail keeps its Message-ID however often it is sent. A
 * password goes over no open line to another machine.
 */
export function openMailer(settings: MailSettings, site: string): Mailer {
  const { host, port, secure, user, password, from } = settings
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && user !== '' && !isLocal(host),
    auth: user ? { user, pass: password } : undefined,
    pool: true,
    maxConnections: 1,
    // Sent again by itself after a lost answer, a mail would be doubled without a trace.
    maxRequeues: 0,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
    dnsTimeout: connectMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const send = async ({ id, recipient, letter }: Addressed): Promise<Handed> => {
    const mail = {
      from: { name: letter.brand, address: from },
      to: recipient,
      messageId: `<${id}@${new URL(site).hostname}>`,
      subject: `${letter.brand} ${letter.subject}`,
      text: writeLetterText(letter),
      html: writeLetterHtml(letter),
      headers: { 'Auto-Submitted': 'auto-generated' },
    }
    return transport.sendMail(mail).then(
      ({ response }) => ({ answer: String(response).slice(0, 200) }),
      (error: unknown) => ({ fault: readMailFault(error) }),
    )
  }
  return { send, close: () => transport.close() }
}
