import { createConnection } from 'node:net'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

const patienceMs = 30_000
const pieceSize = 64 * 1024
/** No name of a signature is so long. */
const longestAnswer = 4096
const clean = 'stream: OK'

/**
 * Passes where no scanner is set or it finds nothing. It speaks the INSTREAM command of clamd
 * (clamd's manual, "COMMANDS"): pieces with their length in four bytes, the highest first, and a length of zero at the end.
 * Throws `Refusal`: fileInfected with the name of what was found, scannerSilent where there is no answer or none that says either,
 * half a minute after it was asked at the latest.
 */
export async function ensureClean(bytes: Uint8Array): Promise<void> {
  const { scanner } = env()
  if (!scanner) return
  const answer = await ask(createConnection(scanner), bytes).catch((error: Error) => error.message)
  const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (signature) throw new Refusal('fileInfected', { signature })
  if (answer === clean) return
  console.error(`the virus scanner at CLAMD gave no verdict: ${answer || 'nothing'}`)
  throw new Refusal('scannerSilent')
}

async function ask(socket: ReturnType<typeof createConnection>, bytes: Uint8Array): Promise<string> {
  // Not the socket's own timeout: one that sends or takes a byte now and then would be waited for without end.
  const patience = setTimeout(() => socket.destroy(new Error(`no answer within ${patienceMs / 1000} s`)), patienceMs)
  const heard = listen(socket)
  const isSent = send(socket, bytes)
  await heard.closed
  clearTimeout(patience)
  // One that has had enough closes while pieces are still under way, after it has said why.
  if (heard.fault && !heard.isWhole) throw heard.fault
  const answer = heard.text.replace(/\0.*$/s, '').trim()
  return answer === clean && !isSent() ? `${answer}, before it had the whole file` : answer
}

/** What the scanner says until its zero byte, or until it closes: then the connection ends. */
function listen(socket: ReturnType<typeof createConnection>) {
  const heard = {
    ...{ text: '', isWhole: false, fault: undefined as Error | undefined },
    closed: new Promise<void>((resolve) => socket.once('close', () => resolve())),
  }
  socket.on('error', (error) => {
    heard.fault = error
  })
  socket.once('end', () => {
    heard.isWhole = heard.text !== ''
  })
  socket.setEncoding('utf8').on('data', (text) => {
    heard.text += text
    heard.isWhole ||= heard.text.includes('\0')
    if (heard.isWhole || heard.text.length > longestAnswer) socket.destroy()
  })
  return heard
}

/** Sends the command with all pieces; gives whether they are on their way to the scanner by now. */
function send(socket: ReturnType<typeof createConnection>, bytes: Uint8Array): () => boolean {
  let isSent = false
  socket.write('zINSTREAM\0')
  for (let from = 0; from < bytes.length; from += pieceSize) {
    const piece = bytes.subarray(from, from + pieceSize)
    socket.write(lengthOf(piece.length))
    socket.write(piece)
  }
  // Node calls back without an error too for what a closed connection never took.
  socket.write(lengthOf(0), (error) => {
    isSent = !error && !socket.destroyed
  })
  return () => isSent
}

function lengthOf(count: number): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(count)
  return length
}
