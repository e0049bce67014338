'use client'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useEffect, useTransition } from 'react'

/**
 * Follows the links of every page by script, so that a link is a plain `<a>` wherever it is drawn: as a component or as finished
 * markup. The old page stays until the new one is there; a line at the top says that it is coming.
 */
export function FollowLinks() {
  const router = useRouter()
  const [isComing, startComing] = useTransition()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || !isPlainClick(event) || !leadsToPage(link)) return
      event.preventDefault()
      startComing(() => router.push((link.pathname + link.search + link.hash) as Route))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return isComing && <span className="waiting" />
}

const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** A file, another site, a window of its own and a place on this page are the browser's to open. */
function leadsToPage(link: HTMLAnchorElement): boolean {
  const { origin, pathname, search } = window.location
  if (!link.href || link.target || link.hasAttribute('download') || link.origin !== origin) return false
  if (link.pathname.startsWith('/api/')) return false
  return !link.hash || link.pathname + link.search !== pathname + search
}
