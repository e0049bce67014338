import { readWords } from '@/app/locale'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { readLedgerAddress, toParams } from '@/domain/task/ledger-address'

/** The filter of an export's address, the reader's language and the name of the file. */
export async function readExport(request: Request, actor: Actor, now: string) {
  const { filter } = readLedgerAddress(toParams(new URL(request.url).searchParams), actor)
  const { locale, words } = await readWords()
  return { filter, locale, name: words.exports.fileName({ day: dayOf(now) }) }
}
