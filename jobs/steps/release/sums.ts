import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { createReadStream, existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** The files in which a bundle says what it holds, and who says so. */
export const sumsName = 'SHA256SUMS'
export const signatureName = 'SHA256SUMS.sig'
/** Where the links of a bundle lead, a line `path -> target` for each; under the sums as any file. */
export const linksName = 'LINKS'

/** The folder of the product in a bundle. */
export const productName = 'jiannuo'
// Without them what is put in place of the product would be none.
const neededNames = [`${productName}/package.json`]

/** What is wrong with an unpacked bundle; `path` is the first file at fault. */
export type BundleFault =
  | { kind: 'sums' | 'changed' | 'missing' | 'added'; path: string }
  | { kind: 'unsigned' | 'signature' }

/** The sums of files in the form of `sha256sum`. */
export async function writeSums(root: string, paths: readonly string[]): Promise<string> {
  const lines: string[] = []
  for (const path of paths) lines.push(`${await hashFile(join(root, path))}  ${path}\n`)
  return lines.join('')
}

/** Signs the sums with an Ed25519 key in a PEM file. */
export const signSums = (sums: string, keyFile: string): string =>
  sign(null, Buffer.from(sums), createPrivateKey(readFileSync(keyFile))).toString('base64')

/** Looks through an unpacked bundle: with a public key (PEM) the signature first, then every sum, and that nothing lies beside. */
export async function findBundleFault(root: string, keyFile?: string): Promise<BundleFault | null> {
  const sumsPath = join(root, sumsName)
  if (!existsSync(sumsPath)) return { kind: 'sums', path: sumsName }
  const sums = readFileSync(sumsPath, 'utf8')
  return (keyFile ? findSignatureFault(root, sums, keyFile) : null) ?? (await findSumFault(root, sums))
}

function findSignatureFault(root: string, sums: string, keyFile: string): BundleFault | null {
  const path = join(root, signatureName)
  if (!existsSync(path)) return { kind: 'unsigned' }
  const signature = Buffer.from(readFileSync(path, 'utf8'), 'base64')
  const isTrue = verify(null, Buffer.from(sums), createPublicKey(readFileSync(keyFile)), signature)
  return isTrue ? null : { kind: 'signature' }
}

async function findSumFault(root: string, sums: string): Promise<BundleFault | null> {
  const promised = new Map([...sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, hash, path]) => [path ?? '', hash]))
  const without = neededNames.find((path) => !promised.has(path))
  if (without) return { kind: 'missing', path: without }
  for (const [path, hash] of promised) {
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false })
    if (!entry) return { kind: 'missing', path }
    // What a link leads to may be another file after it was looked at, and lies outside what was signed.
    if (!entry.isFile() || (await hashFile(join(root, path))) !== hash) return { kind: 'changed', path }
  }
  const links = readLinks(root)
  const known = (path: string) => promised.has(path) || path === sumsName || path === signatureName
  const added = listAll(root).find((path) => !known(path) && !isLink(join(root, path), links.get(path)))
  if (added) return { kind: 'added', path: added }
  const missing = [...links].find(([path, target]) => !isLink(join(root, path), target))
  return missing ? { kind: 'missing', path: missing[0] } : null
}

function readLinks(root: string): Map<string, string> {
  const text = existsSync(join(root, linksName)) ? readFileSync(join(root, linksName), 'utf8') : ''
  return new Map([...text.matchAll(/^(.+) -> (.+)$/gm)].map(([, path = '', target = '']) => [path, target]))
}

// The target as it is written; one that the list does not name is none.
function isLink(path: string, target: string | undefined): boolean {
  try {
    return target !== undefined && readlinkSync(path) === target
  } catch {
    return false
  }
}

const listAll = (root: string, folder = ''): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = folder ? `${folder}/${name}` : name
    return lstatSync(join(root, path)).isDirectory() ? listAll(root, path) : [path]
  })

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
