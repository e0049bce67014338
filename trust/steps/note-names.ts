import { createSocket } from 'node:dgram'
import { appendFileSync } from 'node:fs'

const headLength = 12
const noSuchName = 0x8183

/**
 * A name server that knows no name and writes down each that it is asked for, a line each (RFC 1035): run as `node --import tsx
 * trust/steps/note-names.ts FILE` where it is the machine's only one. Names of one label, such as the machine's own, are not written.
 */
const [, , file = ''] = process.argv
const server = createSocket('udp4')
server.on('message', (asked, { port, address }) => {
  const name = readName(asked)
  if (name.includes('.')) appendFileSync(file, `${name}\n`)
  const answer = Buffer.from(asked)
  answer.writeUInt16BE(noSuchName, 2)
  server.send(answer, port, address)
})
server.bind(53, '127.0.0.1')

function readName(asked: Buffer): string {
  const labels: string[] = []
  for (let at = headLength; asked[at]; at += (asked[at] ?? 0) + 1)
    labels.push(asked.toString('latin1', at + 1, at + 1 + (asked[at] ?? 0)))
  return labels.join('.')
}
