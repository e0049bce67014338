import { type LedgerAddress, readLedgerAddress, writeView } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import type { Actor } from '@/domain/people'
import type { LedgerOrder } from '@/domain/task/ledger'
import { nameExport } from '@/usecases/ledger/name-export'

/** The part of the ledger that an export's address names with its order and columns, the reader's language and the name of the file. */
export async function readExport(request: Request, actor: Actor, now: string) {
  const address = readLedgerAddress(toParams(new URL(request.url).searchParams), actor)
  const { filter, columns } = address
  const { locale, words } = await readWords()
  return {
    part: { filter, address: writeView(address), order: readOrder(address), columns },
    locale,
    name: await nameExport(actor, filter, words, now),
  }
}

/** Under headings the ledger is by number, which its files are anyway. */
function readOrder({ page: { group, sort, descending } }: LedgerAddress): LedgerOrder | undefined {
  return sort === 'number' && !descending && group !== 'unit' ? undefined : { group, sort, descending }
}
