import { Refusal } from '@/domain/refusal'
import { findXmlEncoding } from '../harmless/decode-xml'
import { ensurePlainCompound } from '../harmless/ensure-plain-compound'
import { ensurePlainHtml, isHtml } from '../harmless/ensure-plain-html'
import { ensurePlainPdf } from '../harmless/ensure-plain-pdf'
import { ensurePlainXml } from '../harmless/ensure-plain-xml'
import { holdsProgram } from '../harmless/find-program'
import { refuseCarried } from '../harmless/refuse'
import { loadZip, unpackEntry, type Zip } from '../zip/read-zip'

/** Far above what thousands of links need. */
const largestRelations = 2 * 1024 * 1024
const deepest = 3

/**
 * Opens an office file and looks at each of its parts by what the part is, not by its name. Refuses as `loadZip` does, and
 * one that carries macros (`fileWithMacros`), or a DOCTYPE, programs, packed files, controls, or anything fetched from
 * elsewhere when it is opened (`fileHostile`). Links that a reader must click stay allowed, and office files within it
 * that are plain themselves, such as the sheet behind a chart.
 */
export async function loadPlainOffice(bytes: Uint8Array, depth = 1): Promise<Zip> {
  if (depth > deepest) throw new Refusal('fileHostile', { reason: 'depth' })
  return ensurePlainZip(loadZip(bytes), depth)
}

/** The same of a package that is open already, such as one saved as a single XML text. */
export async function ensurePlainZip(zip: Zip, depth = 1): Promise<Zip> {
  ensureSmallRelations(zip)
  const extensions = new Set([...zip.keys()].map((name) => name.split('.').at(-1)?.toLowerCase() ?? ''))
  for (const name of zip.keys())
    await ensurePlainPart({ name, part: unpackEntry(zip, name) ?? new Uint8Array(), extensions, depth })
  return zip
}

function ensureSmallRelations(zip: Zip): void {
  const sizes = [...zip.values()].filter(({ name }) => /\.rels$/i.test(name)).map(({ unpackedSize }) => unpackedSize)
  const found = sizes.reduce((sum, size) => sum + size, 0)
  if (found > largestRelations) throw new Refusal('fileHostile', { reason: 'unpackedSize', found })
}

type Part = { name: string; part: Uint8Array; extensions: ReadonlySet<string>; depth: number }

async function ensurePlainPart({ name, part, extensions, depth }: Part): Promise<void> {
  if (/vbaProject\.bin$/i.test(name)) refuseCarried('macros')
  const head = Buffer.from(part.subarray(0, 8)).toString('hex')
  if (head === 'd0cf11e0a1b11ae1') await ensurePlainCompound(part)
  else if (head.startsWith('504b0304')) await loadPlainOffice(part, depth + 1)
  else if (head.startsWith('255044462d')) ensurePlainPdf(part)
  else if (holdsProgram(part)) refuseCarried('program')
  else if (isHtml(part) && !/\.(xml|rels|vml)$/i.test(name)) ensurePlainHtml(part)
  else if (findXmlEncoding(part)) ensurePlainXml(part, { mayBeLoose: /\.vml$/i.test(name), extensions })
}
