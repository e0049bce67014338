'use client'
import { useEffect } from 'react'

const wide = '(min-width: 721px)'

/** Brings the sentence of the open card into sight in the text beside it, and lets J and K go from card to card. */
export function FollowOpen({ openId }: { openId: string | null }) {
  useEffect(() => {
    const sentence = openId && document.getElementById(`s-${openId}`)
    if (sentence && matchMedia(wide).matches) sentence.scrollIntoView({ block: 'center' })
  }, [openId])
  useEffect(() => {
    document.addEventListener('keydown', stepCards)
    return () => document.removeEventListener('keydown', stepCards)
  }, [])
  return null
}

// Letters alone are keys only while the focus is in one of the two panes and not in a field.
function stepCards(event: KeyboardEvent): void {
  const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
  const target = event.target
  if (!step || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return
  if (!target.closest('.pr') || target.closest('input, textarea, select')) return
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-card]')]
  const at = links.findIndex((link) => link.dataset.card === 'open')
  links[at + step]?.click()
}
