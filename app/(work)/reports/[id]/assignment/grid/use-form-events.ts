'use client'
import { useRouter } from 'next/navigation'
import { type RefObject, useEffect, useRef } from 'react'
import { useFormContent } from '@/ui/elements/form-context'
import { discardField } from '@/ui/form/form-state'
import type { Edits } from '../state/edits'
import type { Grid } from './use-grid'

/** Ties the grid to the form around it: every act is kept unsent, saved cells are settled, a conflict loads what is stored now. */
export function useFormEvents(
  anchor: RefObject<HTMLInputElement | null>,
  { state, act, wrong, contested }: Grid,
): void {
  const { edits } = state
  const held = useRef<Edits>({})
  const seen = useRef(edits)
  useEffect(() => {
    const kept = [...wrong, ...contested]
    held.current = Object.fromEntries(Object.entries(edits).filter(([name]) => kept.includes(name)))
  })
  useEffect(() => {
    if (seen.current !== edits) anchor.current?.form?.dispatchEvent(new Event('input', { bubbles: true }))
    seen.current = edits
  }, [edits, anchor])
  useEffect(() => {
    const form = anchor.current?.form
    const settle = () => act({ kind: 'settle', edits: held.current })
    const discard = ({ submitter }: SubmitEvent) => {
      if (submitter?.getAttribute('name') === discardField) act({ kind: 'settle', edits: {} })
    }
    form?.addEventListener('reset', settle)
    form?.addEventListener('submit', discard)
    return () => {
      form?.removeEventListener('reset', settle)
      form?.removeEventListener('submit', discard)
    }
  }, [act, anchor])
  useReload()
}

function useReload(): void {
  const { error } = useFormContent()
  const router = useRouter()
  useEffect(() => {
    if (error?.code === 'rowsChanged' || error?.code === 'planChanged') router.refresh()
  }, [error, router])
}
