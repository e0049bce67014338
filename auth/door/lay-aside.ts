import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { env } from '@/env'

/** Takes the whole body of a request onto the disk as it comes, into a file that has no name any more and so cannot be left over. */
export async function layAside(request: IncomingMessage): Promise<FileHandle> {
  const folder = join(env().dataDir, 'incoming')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomBytes(12).toString('hex'))
  const file = await open(path, 'wx+', 0o600)
  try {
    await rm(path)
    for await (const piece of request) await file.write(piece)
    return file
  } catch (error) {
    await file.close()
    throw error
  }
}

/** The same request once more, its body read from the disk at the pace of whoever takes it. */
export function takeUp(request: IncomingMessage, file: FileHandle): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor })
  const body = file.createReadStream({ start: 0 })
  again._read = () => body.resume()
  body.on('data', (piece) => again.push(piece) || body.pause())
  body.once('end', () => {
    again.complete = true
    again.push(null)
  })
  body.once('error', (error) => again.destroy(error))
  return again
}
