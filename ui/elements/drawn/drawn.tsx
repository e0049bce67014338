import { createRequire } from 'node:module'
import { join } from 'node:path'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { yieldTurn } from '../in-turns'
import { handOver } from './hand-over'
import { Piece, type PieceTag } from './piece'

// The bundler keeps React's drawing away from what the server draws; it would have it drawn in the browser once more.
const load = createRequire(join(process.cwd(), 'package.json'))
const { renderToStaticMarkup } = load('react-dom/server') as typeof import('react-dom/server')

/**
 * A part of a page that does nothing in the browser but to be read and to lead on: React draws it once to markup, which stands in the page and is
 * left as it is. It takes elements alone, so that no text gets into a page unescaped; an `async` component or one of the browser's in it fails.
 */
export const Drawn = ({ tag = 'div', children }: { tag?: PieceTag; children: ReactNode }) =>
  putIn(tag, renderToStaticMarkup(children))

type ListProps<Item> = { items: readonly Item[]; render: (item: Item) => ReactNode }

const atOnce = 20

/** A long list drawn once, some at a time, so that one long page does not keep all other people waiting. */
export async function DrawnList<Item>({ items, render }: ListProps<Item>) {
  let html = ''
  for (let from = 0; from < items.length; from += atOnce) {
    if (from > 0) await yieldTurn()
    html += renderToStaticMarkup(items.slice(from, from + atOnce).map(render))
  }
  return html ? putIn('div', html) : null
}

async function putIn(tag: PieceTag, html: string) {
  return (await isForPage()) ? <Piece tag={tag} id={handOver(html)} /> : <Piece tag={tag} html={html} />
}

// Next's scripts take an answer of any type; a browser that opens a page wants a document.
const isForPage = async (): Promise<boolean> => ((await headers()).get('accept') ?? 'text/html').includes('text/html')
