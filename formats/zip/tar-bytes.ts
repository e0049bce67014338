import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { create, extract } from 'tar'
import { Refusal } from '@/domain/refusal'
import { openBytes, sealBytes } from '../sealed/seal-bytes'

/** Packs named files of a folder into one tar.gz, for its owner alone; sealed where there is a passphrase. */
export async function packTar(folder: string, paths: string[], file: string, passphrase?: string): Promise<void> {
  const packed = create({ gzip: true, portable: true, follow: true, cwd: folder }, paths)
  const bytes = passphrase ? sealBytes(packed, passphrase) : packed
  await pipeline(Readable.from(bytes, { objectMode: false }), createWriteStream(file, { mode: 0o600 }))
}

/**
 * Unpacks a tar.gz, sealed or not. Only plain files and folders are taken; a path that leads out of the folder ends the
 * reading. Throws `Refusal` archiveDamaged, archiveSealed, passphraseWrong.
 */
export async function unpackTar(file: string, folder: string, passphrase?: string): Promise<void> {
  const isPlain = (entry: object) => !('type' in entry) || entry.type === 'File' || entry.type === 'Directory'
  const unpacked = extract({ cwd: folder, strict: true, filter: (_, entry) => isPlain(entry) })
  const bytes = Readable.from(openBytes(createReadStream(file), passphrase, file), { objectMode: false })
  try {
    await new Promise<void>((resolve, reject) => {
      unpacked.on('close', () => resolve())
      unpacked.on('error', reject)
      bytes.on('error', reject)
      bytes.pipe(unpacked)
    })
  } catch (error) {
    bytes.destroy()
    throw error instanceof Refusal ? error : new Refusal('archiveDamaged', { reason: 'unreadable' })
  }
}
