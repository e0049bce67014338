import type { Route } from 'next'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { setFlash } from './flash'
import { readWords } from './locale'

/** What an action does next: go `to` a page, or stay; `saved` says what was done, `shown` shows once what came of it. */
export type ActionOutcome = { to?: string; saved?: string | ((words: Dictionary) => string); shown?: ReactNode }

/** Goes on after an action went through: to the next page with its sentence, or stays and shows the page anew. */
export async function finish({ to, saved: say, shown }: ActionOutcome, attempt: number): Promise<FormState> {
  const saved = typeof say === 'function' ? say((await readWords()).words) : say
  if (to) {
    if (saved) await setFlash(saved)
    redirect(to as Route)
  }
  refresh()
  return { attempt, saved, shown }
}
