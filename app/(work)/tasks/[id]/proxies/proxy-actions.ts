'use server'
import { runAction, runDeed } from '@/app/run-action'
import type { ProxyDeed } from '@/domain/task/proxy/proxy-report'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { enterProxy } from '@/usecases/task/proxy/enter-proxy'
import { enterForm, settleForm } from '@/usecases/task/proxy/proxy-forms'
import { settleProxy } from '@/usecases/task/proxy/settle-proxy'

/** The office enters a unit's report from the form that the unit sent. */
export async function enterAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, enterForm, async ({ actor, now, input: { sheet: file, ...input } }) => {
    const sheet = file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    await enterProxy(actor, { ...input, sheet }, now)
    return { to: `/tasks/${input.taskId}`, saved: ({ proxy }: Dictionary) => proxy.sent }
  })
}

/** The unit confirms or returns what was entered for it, or the office takes it back. */
export async function settleAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, settleForm, settleProxy, ({ taskId, deed }) => ({
    to: `/tasks/${taskId}`,
    saved: ({ proxy }: Dictionary) => proxy[saidOf[deed]],
  }))
}

const saidOf = { confirm: 'confirmed', return: 'returnedSaid', takeBack: 'takenBackSaid' } as const satisfies Record<
  ProxyDeed,
  string
>
