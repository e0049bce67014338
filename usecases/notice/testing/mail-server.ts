import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Receipt = { messageId: string; to: string; source: string }
/** `refuse`: the line with which each next mail is answered instead of being taken; `slowMs`: how long it thinks about one. */
export type MailServer = {
  port: number
  receipts: Receipt[]
  refuse: (code: number, text: string) => void
  accept: () => void
  close: () => Promise<void>
}

/** A real SMTP server on this machine that keeps what it took. */
export function startMailServer({ port = 0, slowMs = 0 } = {}): Promise<MailServer> {
  const receipts: Receipt[] = []
  let refusal: Error | null = null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ password }, _session, done) =>
      password === 'right' ? done(null, { user: 'jiannuo' }) : done(new Error('535 5.7.8 wrong password')),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => setTimeout(() => take(Buffer.concat(parts).toString('utf8'), session.envelope), slowMs))
      const take = (source: string, { rcptTo }: typeof session.envelope) => {
        if (refusal) return done(refusal)
        const messageId = /^message-id: (.*)$/im.exec(source)?.[1]?.trim() ?? ''
        receipts.push({ messageId, to: rcptTo[0]?.address ?? '', source })
        done(null, `OK ${receipts.length}`)
      }
    },
  })
  server.on('error', () => undefined)
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({
        port: (server.server.address() as AddressInfo).port,
        receipts,
        refuse: (code, text) => {
          refusal = Object.assign(new Error(text), { responseCode: code })
        },
        accept: () => {
          refusal = null
        },
        close: () => new Promise((end) => server.close(() => end())),
      }),
    ),
  )
}
