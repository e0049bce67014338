'use client'
import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { Prose } from '@/ui/elements/prose'

/** What the last action did, said once and announced; gone when its reader moves on. */
export function Flash({ said }: { said: string | undefined }) {
  const path = usePathname()
  const [seen, setSeen] = useState({ said, path })
  if (said !== seen.said) setSeen({ said, path })
  const isHere = seen.said === said && seen.path === path
  return (
    <div className="flash" role="status">
      {said && isHere && (
        <p className="status">
          <span className="green" aria-hidden="true">
            ◆
          </span>
          <span>
            <Prose>{said.slice(said.indexOf('|') + 1)}</Prose>
          </span>
        </p>
      )}
    </div>
  )
}
