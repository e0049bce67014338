import { once } from 'node:events'
import { createConnection } from 'node:net'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

const patienceMs = 30_000
const pieceSize = 64 * 1024

/**
 * Passes where no scanner is set or it finds nothing. It speaks the INSTREAM command of clamd
 * (clamd's manual, "COMMANDS"): pieces with their length in four bytes, the highest first, and a length of zero at the end.
 * Throws `Refusal`: fileInfected with the name of what was found, scannerSilent where there is no answer or none that says either.
 */
export async function ensureClean(bytes: Uint8Array): Promise<void> {
  const { scanner } = env()
  if (!scanner) return
  const answer = await ask(createConnection(scanner), bytes).catch((error: Error) => error.message)
  const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (signature) throw new Refusal('fileInfected', { signature })
  if (answer === 'stream: OK') return
  console.error(`the virus scanner at CLAMD gave no verdict: ${answer || 'nothing'}`)
  throw new Refusal('scannerSilent')
}

async function ask(socket: ReturnType<typeof createConnection>, bytes: Uint8Array): Promise<string> {
  socket.setTimeout(patienceMs, () => socket.destroy(new Error(`no answer within ${patienceMs / 1000} s`)))
  const closed = once(socket, 'close')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  let fault: Error | undefined
  socket.on('error', (error) => {
    fault = error
  })
  socket.write('zINSTREAM\0')
  for (let from = 0; from < bytes.length; from += pieceSize) writePiece(socket, bytes.subarray(from, from + pieceSize))
  writePiece(socket, new Uint8Array())
  await closed
  // One that has had enough closes while pieces are still under way, after it has said why.
  if (fault && !answer) throw fault
  return answer.replace(/\0.*$/s, '').trim()
}

function writePiece(socket: { write: (bytes: Uint8Array) => unknown }, piece: Uint8Array): void {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  socket.write(length)
  if (piece.length) socket.write(piece)
}
