'use server'
import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { startForm } from '@/usecases/season/season-forms'
import { startSeason } from '@/usecases/season/start-season'
import { text } from '@/usecases/steps/form-fields'

/** Begins a season on the tasks that the page showed. */
export async function startAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, startForm.extend({ filter: text(20_000) }), async ({ actor, now, input }) => {
    const { filter } = readLedgerAddress(toParams(new URLSearchParams(input.filter)), actor)
    const address = writeLedgerAddress({ filter })
    const { seasonId } = await startSeason(actor, { ...input, filter, address }, now)
    return { to: `/seasons/${seasonId}`, saved: ({ season }) => season.start.started }
  })
}
