'use client'
import { useCallback, useEffect, useState } from 'react'
import type { KeptUnsent } from './unsent-line'
import { dropFromWindow, findInWindow } from './window-copy'

/** What was not sent, to fill a form with: the server's, or once scripts run what this window kept after it; and how the window forgets it. */
export function useWindowCopy(
  key: string | undefined,
  unsent: KeptUnsent | undefined,
): [KeptUnsent | undefined, forget: () => void] {
  const [found, setFound] = useState<KeptUnsent>()
  const savedAt = unsent?.at ?? ''
  useEffect(() => {
    const kept = key ? findInWindow(key, savedAt) : undefined
    if (kept) setFound({ ...kept, time: writeTime(kept.at), isOnlyHere: true })
  }, [key, savedAt])
  const forget = useCallback(() => {
    if (key) dropFromWindow(key)
    setFound(undefined)
  }, [key])
  return [found ?? unsent, forget]
}

const writeTime = (at: string): string => {
  const time = new Date(at)
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
