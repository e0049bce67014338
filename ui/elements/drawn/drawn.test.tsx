import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { Drawn, DrawnList } from './drawn'

const asked = vi.hoisted(() => ({ accept: 'text/html,*/*' as string | null }))
vi.mock('next/headers', () => ({ headers: async () => ({ get: () => asked.accept }) }))

const said = '<script>alert(1)</script> “引号” & 2026'
const part = <p title={said}>{said}</p>

it('stands in the page once, and what comes with it names it alone', async () => {
  asked.accept = 'text/html,*/*'
  const piece = await Drawn({ children: part })
  expect(JSON.stringify(piece.props)).toMatch(/^\{"tag":"div","id":"drawn-\d+"\}$/)
  expect(renderToStaticMarkup(piece)).toBe(
    `<div id="${piece.props.id}" class="drawn">${renderToStaticMarkup(part)}</div>`,
  )
})

it('lets no text of anybody become markup', async () => {
  expect(renderToStaticMarkup(await Drawn({ children: part }))).not.toContain('<script>')
})

it('is handed over once, and nothing is drawn instead of what is lost', async () => {
  const piece = await Drawn({ children: part })
  renderToStaticMarkup(piece)
  expect(() => renderToStaticMarkup(piece)).toThrow(`nothing was handed over as ${piece.props.id}`)
})

it.each(['*/*', 'text/x-component'])('comes as it is where scripts ask for it as %s', async (accept) => {
  asked.accept = accept
  const piece = await Drawn({ children: part })
  expect(piece.props).toEqual({ tag: 'div', html: renderToStaticMarkup(part) })
})

it('draws a long list in turns to the same markup', async () => {
  asked.accept = '*/*'
  const items = Array.from({ length: 45 }, (_, at) => at)
  const render = (item: number) => <b key={item}>{item}</b>
  const piece = await DrawnList({ items, render })
  expect(piece?.props.html).toBe(renderToStaticMarkup(items.map(render)))
})
