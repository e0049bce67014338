'use client'
import { useEffect, useState } from 'react'

/** True of what was said last until a form of the page is sent: what was done before does not stand above what comes of the next. */
export function useUntilSent(said: string | number | undefined): boolean {
  const [over, setOver] = useState<string | number>()
  useEffect(() => {
    if (said === undefined) return
    const end = () => setOver(said)
    document.addEventListener('submit', end, true)
    return () => document.removeEventListener('submit', end, true)
  }, [said])
  return said !== undefined && over !== said
}
