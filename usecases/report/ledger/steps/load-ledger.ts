import { reader } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { findKeptUpload } from '@/db/files/kept-uploads'
import type { Actor } from '@/domain/people'
import type { LedgerSheet } from '@/domain/plan/ledger/lay-out'
import { Refusal } from '@/domain/refusal'
import { readTableRows } from '@/formats/read-xlsx'

export type LoadedLedger = { fileName: string; hash: string; size: number; sheets: LedgerSheet[] }

/** The sheets of a ledger that this very person uploaded. Throws `Refusal('keptFileGone')`. */
export async function loadLedger(actor: Actor, keptId: string, now: string): Promise<LoadedLedger> {
  const kept = await findKeptUpload(reader(), actor.userId, keptId, now)
  if (!kept) throw new Refusal('keptFileGone', {}, 'file')
  const sheets = lastRead.get(kept.hash) ?? (await readAgain(kept))
  return { ...kept, sheets }
}

async function readAgain({ hash, fileName }: { hash: string; fileName: string }): Promise<LedgerSheet[]> {
  const bytes = await readFile(hash)
  if (!bytes) throw new Refusal('keptFileGone', {}, 'file')
  const sheets = await readTableRows(bytes, fileName)
  rememberSheets(hash, sheets)
  return sheets
}

/** A person goes through one file in several steps: what was read last is read no more for a while. */
const lastRead = new Map<string, LedgerSheet[]>()
const mostRemembered = 2
const rememberedMs = 10 * 60_000

/** Keeps the sheets of a file for the next steps. */
export function rememberSheets(hash: string, sheets: LedgerSheet[]): void {
  lastRead.delete(hash)
  lastRead.set(hash, sheets)
  for (const old of [...lastRead.keys()].slice(0, -mostRemembered)) lastRead.delete(old)
  setTimeout(() => lastRead.delete(hash), rememberedMs).unref()
}
