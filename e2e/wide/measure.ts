/** What a page shows wrongly at its present width: a sentence each, for people who mend it. */
export type Faults = string[]

/**
 * Measures the page it runs in (give it to `page.evaluate`; it may use nothing from outside itself): a document wider than the window,
 * words that lie on other words, cells that their words leave, words broken by a column that is too narrow, Chinese words that are not
 * marked as Chinese in an English page, full-width punctuation in English.
 */
export function measurePage(): Faults {
  const faults = new Set<string>()
  const say = (kind: string, node: Node, text: string) =>
    faults.add(`${kind}: ${where(node)} “${text.trim().slice(0, 40)}”`)
  const width = document.documentElement.clientWidth
  const isEnglish = document.documentElement.lang === 'en'
  type Piece = { node: Text; left: number; right: number; top: number; bottom: number }
  const pieces: Piece[] = []

  for (const node of listTexts()) {
    const element = node.parentElement
    if (!element) continue
    const text = node.data
    if (isEnglish) checkLanguage(node, element)
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    if (element.closest('svg, option')) continue
    const clip = clipOf(element)
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1)
    if (!rects.length || !clip) continue
    checkBroken(node, text, rects)
    checkCell(node, element, rects)
    if (isLifted(element)) continue
    for (const rect of rects) {
      const [left, right] = [Math.max(rect.left, clip.left), Math.min(rect.right, clip.right)]
      const [top, bottom] = [Math.max(rect.top, clip.top), Math.min(rect.bottom, clip.bottom)]
      if (right - left < 2 || bottom - top < rect.height / 2) continue
      // The box of a letter is higher than its ink: the middle tells.
      const cut = rect.height * 0.25
      pieces.push({ node, left: left + 1, right: right - 1, top: rect.top + cut, bottom: rect.bottom - cut })
    }
  }
  checkNames()
  checkNumbers()
  checkWidth()
  checkOverlaps()
  return [...faults]

  function* listTexts(): Generator<Text> {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      if (
        node instanceof Text &&
        node.data.trim() &&
        !node.parentElement?.closest('script, style, noscript, next-route-announcer')
      )
        yield node
    }
  }

  function checkLanguage(node: Text, element: Element): void {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? ''
    if (lang.startsWith('zh')) return
    if (/\p{Script=Han}/u.test(node.data)) say('Chinese not marked', node, node.data)
    else if (/[，。；：？！（）、【】]/.test(node.data)) say('full-width mark in English', node, node.data)
  }

  // A list of tables or of links shows nothing around them.
  function checkNames(): void {
    for (const table of document.body.querySelectorAll('table'))
      if (!table.caption && !table.hasAttribute('aria-label') && !table.hasAttribute('aria-labelledby'))
        say('table without a name', table, table.textContent ?? '')
    for (const link of document.body.querySelectorAll('a'))
      if (/^(?!20\d\d$)\d+%?$/.test((link.getAttribute('aria-label') ?? link.textContent ?? '').trim()))
        say('link named by a figure alone', link, link.textContent ?? '')
  }

  // [10] of a proof, on a wide page 法督〔2026〕12号 of a task: what stands alone as a number is read as one.
  function checkNumbers(): void {
    const alone = width > 1000 ? /^(\[\d+\]|\p{Script=Han}{0,6}〔\d{4}〕\d+号)$/u : /^\[\d+\]$/
    for (const each of document.body.querySelectorAll('td, td *, th *, li *, p > a')) {
      const text = each.textContent?.trim() ?? ''
      if (each.querySelector('td, li, p') || !alone.test(text)) continue
      const range = document.createRange()
      range.selectNodeContents(each)
      if (countLines([...range.getClientRects()].filter((rect) => rect.width > 1)) > 1) say('number broken', each, text)
    }
  }

  function checkWidth(): void {
    const over = document.documentElement.scrollWidth - width
    if (over <= 0) return
    const wide = [...document.body.querySelectorAll('*')].filter((each) => {
      const rect = each.getBoundingClientRect()
      const clip = clipOf(each)
      return rect.width > 0 && rect.right > width + 0.5 && clip && clip.right > width + 0.5
    })
    const last = wide.filter((each) => ![...each.children].some((child) => wide.includes(child))).slice(0, 4)
    faults.add(`wider than the window by ${over}: ${last.map((each) => where(each)).join(' | ')}`)
  }

  function checkCell(node: Text, element: Element, rects: DOMRect[]): void {
    const cell = element.closest('td, th')
    if (!cell || isLifted(element, cell)) return
    const box = cell.getBoundingClientRect()
    const clip = clipOf(element)
    if (!clip || box.width < 1) return
    if (
      rects.some(
        (rect) => Math.min(rect.right, clip.right) > box.right + 1 || Math.max(rect.left, clip.left) < box.left - 1,
      )
    )
      say('words leave their cell', node, node.data)
  }

  function checkBroken(node: Text, text: string, rects: DOMRect[]): void {
    if (countLines(rects) < 2) return
    const letters = text.replace(/\s/g, '').length
    const isNarrow =
      widthAround(node) < 4 * Number.parseFloat(getComputedStyle(node.parentElement ?? document.body).fontSize)
    if (isNarrow && letters >= 4 && letters / countLines(rects) <= 2) say('column of single letters', node, text)
    for (const { 0: word, index } of text.matchAll(/[A-Za-z]{2,14}|\d{1,4}-\d\d-\d\d/g)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const parts = [...range.getClientRects()].filter(({ width }) => width > 0.5)
      // A word next to more letters belongs to something longer than a line: an address, a name of a file.
      const isPart = /[A-Za-z0-9_./@-]/.test((text[index - 1] ?? ' ') + (text[index + word.length] ?? ' '))
      if (!isPart && countLines(parts) > 1) say('word broken', node, word)
    }
  }

  function checkOverlaps(): void {
    pieces.sort((a, b) => a.top - b.top)
    for (const [at, one] of pieces.entries())
      for (let next = at + 1; next < pieces.length; next += 1) {
        const other = pieces[next]
        if (!other || other.top >= one.bottom) break
        if (other.node === one.node || other.left >= one.right || other.right <= one.left) continue
        say(
          'words lie on words',
          one.node,
          `${one.node.data.trim().slice(0, 16)} ✕ ${other.node.data.trim().slice(0, 16)}`,
        )
      }
  }

  // A word may begin at the end of a wide line; what is narrow is the block around it.
  function widthAround(node: Node): number {
    let each = node.parentElement
    while (each && getComputedStyle(each).display.startsWith('inline')) each = each.parentElement
    return each?.clientWidth ?? 0
  }

  function countLines(rects: DOMRect[]): number {
    return new Set(rects.map(({ top, height }) => Math.round((top + height / 2) / (height * 0.6)))).size
  }

  // What scrolls or hides cuts what is seen of its content; nothing is seen where the cut is empty.
  function clipOf(element: Element): DOMRect | null {
    let [left, top, right, bottom] = [-1e6, -1e6, 1e6, 1e6]
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.overflowX === 'visible' && style.overflowY === 'visible') {
        if (style.position === 'fixed') break
        continue
      }
      const rect = each.getBoundingClientRect()
      ;[left, right] = [Math.max(left, rect.left), Math.min(right, rect.right)]
      ;[top, bottom] = [Math.max(top, rect.top), Math.min(bottom, rect.bottom)]
    }
    return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null
  }

  // What is stuck or laid over the page is meant to lie on what scrolls below it.
  function isLifted(element: Element, until: Element | null = null): boolean {
    for (let each: Element | null = element; each && each !== until; each = each.parentElement)
      if (['fixed', 'sticky', 'absolute'].includes(getComputedStyle(each).position) && !each.closest('body > header'))
        return true
    return false
  }

  function where(node: Node): string {
    const path: string[] = []
    let each = node instanceof Element ? node : node.parentElement
    while (each && each !== document.body && path.length < 4) {
      const name =
        each.className && typeof each.className === 'string' ? `.${each.className.trim().split(/\s+/)[0]}` : ''
      path.unshift(each.localName + name)
      each = each.parentElement
    }
    return path.join('>')
  }
}

/** How many pixels of the window's height bars take that stay while the page is scrolled. */
export function measureBars(): number {
  window.scrollTo(0, 200)
  const bars = [...document.body.querySelectorAll('*')].filter((each) => {
    const { position, visibility } = getComputedStyle(each)
    if ((position !== 'fixed' && position !== 'sticky') || visibility === 'hidden') return false
    const rect = each.getBoundingClientRect()
    const isIn = rect.height > 0 && rect.bottom > 0 && rect.top < innerHeight && rect.width > innerWidth / 2
    return isIn && (position === 'fixed' || isStuck(each, rect))
  })
  const rows = new Set<number>()
  for (const bar of bars) {
    const rect = bar.getBoundingClientRect()
    for (let y = Math.max(0, Math.floor(rect.top)); y < Math.min(innerHeight, rect.bottom); y += 1) rows.add(y)
  }
  window.scrollTo(0, 0)
  return rows.size

  function isStuck(each: Element, rect: DOMRect): boolean {
    const { top, bottom } = getComputedStyle(each)
    return (
      Math.abs(rect.top - Number.parseFloat(top)) < 1 ||
      Math.abs(innerHeight - rect.bottom - Number.parseFloat(bottom)) < 1
    )
  }
}
