import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element

/** What a page's styles say of a piece of text, by what its words say is hidden, struck out or raised. */
export type Css = { isHidden: boolean; isStruck: boolean; isRaised: boolean }
/** The look of an element by its own style and by the simple rules of the page's style sheet (.class, #id, tag.class). */
export type CssReader = (element: Element) => Css

const rule = /([^{}]+)\{([^{}]*)\}/g
// What holds for some screens or for paper only, and what is set by nothing simpler than a class.
const nested = /@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g
const simple = /^(?:[a-z][a-z0-9]*)?[.#][\w-]+$/i

export function createCssReader(sheets: string[]): CssReader {
  const known = new Map<string, Css>()
  for (const sheet of sheets) {
    const plain = sheet.replace(/\/\*[\s\S]*?\*\/|<!--|-->/g, '').replace(nested, '')
    for (const [, selectors = '', body = ''] of plain.matchAll(rule)) {
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
