'use client'
import { useEffect } from 'react'

/** Brings the sentence of the open card into sight in the text beside it, lets a click on a sentence follow its number, and J and K go from card to card. */
export function FollowOpen({ openId }: { openId: string | null }) {
  useEffect(() => {
    if (openId) showSentence(openId)
  }, [openId])
  useEffect(() => {
    document.addEventListener('keydown', stepCards)
    document.addEventListener('click', followNumber)
    return () => {
      document.removeEventListener('keydown', stepCards)
      document.removeEventListener('click', followNumber)
    }
  }, [])
  return null
}

// Only the pane scrolls, never the page; on a phone, where the text stands above the cards, it has nothing to scroll.
function showSentence(id: string): void {
  const sentence = document.getElementById(`s-${id}`)
  const pane = sentence?.closest('.plan__text')
  if (!sentence || !pane) return
  const [place, frame] = [sentence.getBoundingClientRect(), pane.getBoundingClientRect()]
  const isInSight = place.top > frame.top + 48 && place.bottom < frame.bottom
  if (!isInSight) pane.scrollTop += place.top - frame.top - frame.height / 3
}

// A press that selected words means these words, not the sentence around them.
function followNumber({ target }: MouseEvent): void {
  const sentence = target instanceof Element && target.closest<HTMLElement>('[data-number]')
  if (sentence && document.getSelection()?.isCollapsed) document.getElementById(sentence.dataset.number ?? '')?.click()
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
