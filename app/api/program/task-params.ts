import { type LedgerAddress, ledgerParams, readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import type { Actor } from '@/domain/people'

const drawing: readonly string[] = ['group', 'rows', 'at']
/** The parameters of a list of tasks: the ledger's, without how it is drawn, and how many at a time. */
export const taskParams: readonly string[] = [...ledgerParams.filter((name) => !drawing.includes(name)), 'limit']

const mostAtOnce = 100

/** Which tasks a program asks for, as the ledger's address says it. */
export function readTaskParams(request: Request, actor: Actor): LedgerAddress {
  const params = new URL(request.url).searchParams
  const address = readLedgerAddress(toParams(params), actor)
  const limit = Number(params.get('limit') ?? '')
  const size = Number.isInteger(limit) && limit > 0 ? Math.min(limit, mostAtOnce) : address.page.size
  return { ...address, page: { ...address.page, group: null, size } }
}
