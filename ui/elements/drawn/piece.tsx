'use client'
import { useRef } from 'react'
import { readHanded } from './hand-over'
import { useKeptFocus } from './use-kept-focus'

export type PieceTag = 'div' | 'tbody'

type PieceProps = {
  tag: PieceTag
  /** Under which the markup was handed over to the page that is written: it stands there, and not again in the data that come with it. */
  id?: string
  /** The markup itself, where the browser asked for no page but for what changes in it. */
  html?: string
}

/** Markup that the server drew once and the browser leaves as it is: see `drawn.tsx`. */
export function Piece({ tag: Tag, id = '', html }: PieceProps) {
  const box = useRef<HTMLElement & HTMLDivElement & HTMLTableSectionElement>(null)
  const markup = html ?? (typeof window === 'undefined' ? readHanded(id) : readPage(id))
  useKeptFocus(box)
  return (
    <Tag
      ref={box}
      id={id || undefined}
      className={Tag === 'div' ? 'drawn' : undefined}
      dangerouslySetInnerHTML={{ __html: markup }}
      suppressHydrationWarning
    />
  )
}

const known = new Map<string, string>()

// It is on the page the first time; later the reader may come back to it from another.
function readPage(id: string): string {
  const markup = known.get(id) ?? document.getElementById(id)?.innerHTML ?? ''
  known.set(id, markup)
  return markup
}
