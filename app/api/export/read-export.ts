import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import type { Actor } from '@/domain/people'
import { nameExport } from '@/usecases/ledger/name-export'

/** The part of the ledger that an export's address names, the reader's language and the name of the file. */
export async function readExport(request: Request, actor: Actor, now: string) {
  const { filter } = readLedgerAddress(toParams(new URL(request.url).searchParams), actor)
  const { locale, words } = await readWords()
  return {
    part: { filter, address: writeLedgerAddress({ filter }) },
    locale,
    name: await nameExport(actor, filter, words, now),
  }
}
