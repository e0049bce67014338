'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Prose } from '@/ui/elements/prose'
import { useUntilSent } from '@/ui/form/use-until-sent'
import { flashCookie } from './flash-cookie'

/** What the last action did, said once and announced; gone when its reader moves on, sends something else or reads the page anew. */
export function Flash({ said }: { said: string | undefined }) {
  const path = usePathname()
  const [last, setLast] = useState({ said, path })
  // Drawn again without it, the page has not moved on: it was said already.
  if (said && said !== last.said) setLast({ said, path })
  const isLast = useUntilSent(last.said)
  useEffect(() => {
    if (last.said) forget()
  }, [last.said])
  return (
    <div className="flash" role="status">
      {last.said && isLast && last.path === path && (
        <p className="status">
          <span className="green" aria-hidden="true">
            ◆
          </span>
          <span>
            <Prose>{last.said.slice(last.said.indexOf('|') + 1)}</Prose>
          </span>
        </p>
      )}
    </div>
  )
}

// Read again within its seconds, the page would say it again.
function forget(): void {
  void window.cookieStore?.delete(flashCookie)
}
