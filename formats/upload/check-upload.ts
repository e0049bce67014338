import { Refusal } from '@/domain/refusal'
import { ensurePlainCompound } from '../harmless/ensure-plain-compound'
import { ensurePlainPdf } from '../harmless/ensure-plain-pdf'
import { holdsProgram } from '../harmless/find-program'
import { refuseCarried } from '../harmless/refuse'
import { loadPlainOffice } from './ensure-plain-office'
import { ensureSize } from './ensure-size'
import type { SniffedType } from './signatures'
import { sniffType } from './sniff-type'

/** What an accepted upload is: its type by its bytes, its extension in small letters, and the media type to serve it with. */
export type CheckedUpload = { type: SniffedType; extension: string; mime: string }

const loadXml = 'application/vnd.openxmlformats-officedocument'

/** The extensions taken as evidence, with the type that the bytes must have (old WPS files are Word and Excel files inside). */
const allowed: Record<string, { type: SniffedType; mime: string }> = {
  pdf: { type: 'pdf', mime: 'application/pdf' },
  ofd: { type: 'ofd', mime: 'application/ofd' },
  docx: { type: 'docx', mime: `${loadXml}.wordprocessingml.document` },
  xlsx: { type: 'xlsx', mime: `${loadXml}.spreadsheetml.sheet` },
  pptx: { type: 'pptx', mime: `${loadXml}.presentationml.presentation` },
  doc: { type: 'doc', mime: 'application/msword' },
  xls: { type: 'xls', mime: 'application/vnd.ms-excel' },
  wps: { type: 'doc', mime: 'application/wps-office.wps' },
  et: { type: 'xls', mime: 'application/wps-office.et' },
  jpg: { type: 'jpg', mime: 'image/jpeg' },
  jpeg: { type: 'jpg', mime: 'image/jpeg' },
  png: { type: 'png', mime: 'image/png' },
  txt: { type: 'txt', mime: 'text/plain' },
}

/** The extensions that may be uploaded as evidence, for a form to name. */
export const uploadExtensions = Object.keys(allowed)

/**
 * Checks a file that is to be kept as evidence: size, an allowed extension that equals what the bytes say, office files
 * within the zip limits, and nothing in it that runs or fetches (macros, scripts, programs, packed files). For a process
 * that may be lost: a server calls `checkUploadSafely`.
 * Refuses with `fileEmpty`, `fileTooLarge`, `fileWrongType`, `fileTypeMismatch` {name, found}, `fileWithMacros`, `fileEncrypted`,
 * `fileDamaged`, `fileHostile`.
 */
export async function checkUpload(bytes: Uint8Array, fileName: string): Promise<CheckedUpload> {
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const wanted = Object.hasOwn(allowed, extension) ? allowed[extension] : undefined
  if (!wanted) throw new Refusal('fileWrongType', { name: fileName, found: extension })
  ensureSize(bytes)
  const found = sniffType(bytes)
  if (found === 'encryptedOffice') throw new Refusal('fileEncrypted')
  if (found !== wanted.type) throw new Refusal('fileTypeMismatch', { name: fileName, found })
  await ensureHarmlessInside(bytes, found)
  return { type: found, extension, mime: wanted.mime }
}

async function ensureHarmlessInside(bytes: Uint8Array, type: SniffedType): Promise<void> {
  if (['docx', 'xlsx', 'pptx', 'ofd'].includes(type)) await loadPlainOffice(bytes)
  else if (['doc', 'xls'].includes(type)) await ensurePlainCompound(bytes)
  else if (type === 'pdf') ensurePlainPdf(bytes)
  else if (holdsProgram(bytes)) refuseCarried('program')
}
