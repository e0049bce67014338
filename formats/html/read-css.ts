import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** What a page's styles say of a piece of text, by what its words say is hidden, struck out or raised. */
export type Css = { isHidden: boolean; isStruck: boolean; isRaised: boolean }
/** The look of an element by its own style and by the simple rules of the page's style sheet (.class, #id, tag.class). */
export type CssReader = (element: Element) => Css

const simple = /^(?:[a-z][a-z0-9]*)?[.#][\w-]+$/i

export function createCssReader(sheets: string[]): CssReader {
  const known = new Map<string, Css>()
  for (const sheet of sheets) {
    for (const [selectors, body] of listRules(dropComments(sheet))) {
      const css = readDeclarations(body)
      if (!css.isHidden && !css.isStruck && !css.isRaised) continue
      for (const selector of selectors.split(',').map((one) => one.trim()))
        if (simple.test(selector)) known.set(selector, css)
    }
  }
  return (element) =>
    mix(
      [...listSelectors(element)].flatMap((selector) => known.get(selector) ?? []),
      element,
    )
}

function dropComments(sheet: string): string {
  let plain = ''
  for (let at = 0; at < sheet.length; ) {
    const begin = sheet.indexOf('/*', at)
    const end = begin < 0 ? -1 : sheet.indexOf('*/', begin + 2)
    if (end < 0) return plain + sheet.slice(at)
    plain += sheet.slice(at, begin)
    at = end + 2
  }
  return plain
}

/** The rules of a sheet, but for those within a condition such as @media: they hold for some screens, or for paper only. */
function* listRules(sheet: string): Generator<[selectors: string, body: string]> {
  let [depth, start, open] = [0, 0, 0]
  for (const { 0: sign, index } of sheet.matchAll(/[{};]/g)) {
    if (sign === ';' && depth === 0) start = index + 1
    if (sign === '{' && depth++ === 0) open = index
    if (sign !== '}') continue
    depth = Math.max(depth - 1, 0)
    const selectors = sheet
      .slice(start, open)
      .replace(/<!--|-->/g, '')
      .trim()
    if (depth === 0 && open >= start && !selectors.startsWith('@')) yield [selectors, sheet.slice(open + 1, index)]
    if (depth === 0) start = index + 1
  }
}

function* listSelectors({ tagName, attrs }: Element): Generator<string> {
  for (const { name, value } of attrs) {
    if (name !== 'class' && name !== 'id') continue
    const sign = name === 'id' ? '#' : '.'
    for (const word of value.split(/\s+/)) if (word) yield* [sign + word, tagName + sign + word]
  }
}

function mix(rules: Css[], { attrs }: Element): Css {
  const style = attrs.find(({ name }) => name === 'style')?.value ?? ''
  const own = readDeclarations(style)
  const isShown = /display\s*:\s*(?!none)[a-z]/i.test(style)
  return {
    isHidden: own.isHidden || (!isShown && rules.some(({ isHidden }) => isHidden)),
    isStruck: own.isStruck || rules.some(({ isStruck }) => isStruck),
    isRaised: own.isRaised || rules.some(({ isRaised }) => isRaised),
  }
}

function readDeclarations(style: string): Css {
  return {
    isHidden: /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all/i.test(style),
    isStruck: /text-decoration(-line)?\s*:[^;]*line-through|text-line-through\s*:\s*(single|double)/i.test(style),
    isRaised: /vertical-align\s*:\s*super/i.test(style),
  }
}
