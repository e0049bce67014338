'use server'
import { runDeed } from '@/app/run-action'
import { linkToChain } from '@/ui/annual/link-to-chain'
import type { FormState } from '@/ui/form/form-state'
import { confirmForm, decideForm } from '@/usecases/chain/chain-forms'
import { confirmLinks, decideLink } from '@/usecases/chain/decide-links'

/** Decides what the newer report says of one promise. */
export async function decideLinkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, decideForm, decideLink, ({ from, to }) => ({
    to: linkToChain({ from, to }),
    saved: ({ chain }) => chain.saved,
  }))
}

/** Confirms the proposals that the page shows. */
export async function confirmLinksAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, confirmForm, confirmLinks, ({ from, to }, count) => ({
    to: linkToChain({ from, to }),
    saved: ({ chain }) => chain.confirmed({ count }),
  }))
}
