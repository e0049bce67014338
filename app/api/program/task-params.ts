import { type LedgerAddress, ledgerParams, readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'

const drawing: readonly string[] = ['group', 'rows', 'at']
/** The parameters of a list of tasks: the ledger's, without how it is drawn, and how many at a time. */
export const taskParams: readonly string[] = [...ledgerParams.filter((name) => !drawing.includes(name)), 'limit']

const mostAtOnce = 100

/** Which tasks a program asks for, as the ledger's address says it. Throws `Refusal` fieldWrong for a limit that is none. */
export function readTaskParams(request: Request, actor: Actor): LedgerAddress {
  const params = new URL(request.url).searchParams
  const address = readLedgerAddress(toParams(params), actor)
  const size = readLimit(params.get('limit')) ?? address.page.size
  return { ...address, page: { ...address.page, group: null, size } }
}

function readLimit(text: string | null): number | null {
  if (text === null) return null
  const limit = Number(text)
  if (!/^\d+$/.test(text) || limit < 1 || limit > mostAtOnce)
    throw new Refusal('fieldWrong', { name: 'limit' }, 'limit')
  return limit
}
