'use server'
import { readWords } from '@/app/locale'
import { runAction, runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { issueTokenForm, revokeTokenForm } from '@/usecases/access/access-forms'
import { issueToken } from '@/usecases/access/issue-token'
import { revokeOwnToken } from '@/usecases/access/revoke-token'
import { TokenShown } from './token-shown'

/** Makes a calendar link or a token and shows it this once. */
export async function issueTokenAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, issueTokenForm, async ({ actor, now, input }) => {
    const made = await issueToken(actor, input, now)
    const { access } = (await readWords()).words
    return made ? { saved: access.made, shown: <TokenShown {...made} words={access} /> } : { saved: access.madeBefore }
  })
}

/** Ends one of the person's own links or tokens. */
export async function revokeTokenAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, revokeTokenForm, revokeOwnToken, () => ({ saved: ({ access }) => access.ended }))
}
