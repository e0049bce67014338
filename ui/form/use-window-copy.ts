'use client'
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import { listChanged } from './find-typed'
import { holdInPlace } from './hold-in-place'
import type { KeptUnsent } from './unsent-line'
import { readTyped } from './use-unsent-keeping'
import { dropFromWindow, findInWindow } from './window-copy'

/**
 * What was not sent, to fill a form with: the server's, or once scripts run what this window kept after it; and how the window forgets it.
 * What somebody typed or chose before the scripts ran stands, and the cursor stays: the copy is put in before the browser hands on another key.
 */
export function useWindowCopy(
  key: string | undefined,
  unsent: KeptUnsent | undefined,
  formRef: RefObject<HTMLFormElement | null>,
): [KeptUnsent | undefined, forget: () => void] {
  const [found, setFound] = useState<KeptUnsent>()
  const putBack = useRef<() => void>(undefined)
  const savedAt = unsent?.at ?? ''
  useLayoutEffect(() => {
    const kept = key ? findInWindow(key, savedAt) : undefined
    if (!kept) return
    if (formRef.current) putBack.current = holdInPlace(formRef.current)
    const values = { ...kept.values, ...readEarly(formRef.current) }
    setFound({ ...kept, values, time: writeTime(kept.at), isOnlyHere: true })
  }, [key, savedAt, formRef])
  useLayoutEffect(() => {
    if (found) putBack.current?.()
  }, [found])
  const forget = useCallback(() => {
    if (key) dropFromWindow(key)
    setFound(undefined)
  }, [key])
  return [found ?? unsent, forget]
}

function readEarly(form: HTMLFormElement | null): Record<string, string> {
  if (!form) return {}
  const typed = readTyped(form)
  return Object.fromEntries(listChanged(form).map((name) => [name, typed[name] ?? '']))
}

const writeTime = (at: string): string => {
  const time = new Date(at)
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
