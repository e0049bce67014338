'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { listChanged } from './find-typed'
import type { KeptUnsent } from './unsent-line'
import { readTyped } from './use-unsent-keeping'
import { dropFromWindow, findInWindow } from './window-copy'

/**
 * What was not sent, to fill a form with: the server's, or once scripts run what this window kept after it; and how the window forgets it.
 * What somebody typed before the scripts ran stands.
 */
export function useWindowCopy(
  key: string | undefined,
  unsent: KeptUnsent | undefined,
  formRef: RefObject<HTMLFormElement | null>,
): [KeptUnsent | undefined, forget: () => void] {
  const [found, setFound] = useState<KeptUnsent>()
  const savedAt = unsent?.at ?? ''
  useEffect(() => {
    const kept = key ? findInWindow(key, savedAt) : undefined
    if (!kept) return
    const values = { ...kept.values, ...readEarly(formRef.current) }
    setFound({ ...kept, values, time: writeTime(kept.at), isOnlyHere: true })
  }, [key, savedAt, formRef])
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
