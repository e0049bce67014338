import { createElement, Fragment, type ReactNode } from 'react'
import { usePageLang } from './page-lang'

// A day, in full or with its weekday, and the number of a paper with the few characters that name who gave it.
const wholes = /(\d{4}-\d\d-\d\d|\d\d-\d\d\(\p{Script=Han}{2}\)|\p{Script=Han}{1,6}〔\d{4}〕\d+\p{Script=Han})/u
const chinese =
  /([《“‘（〔【]*\p{Script=Han}(?:[\p{Script=Han}\d%，。、；：？！（）“”‘’《》〔〕【】…—·％]|\.(?=\d)|\s(?=[\d\s]*[\p{Script=Han}“《]))*|[，。、；：？！（）【】]+)/u

/**
 * What people wrote, or a sentence that quotes it: in a page of another language Chinese is marked as Chinese, so that it is read out and
 * set as such; a day and a number stay on one line. What is no text stays as it is.
 */
export function Prose({ children }: { children?: ReactNode }): ReactNode {
  const isForeign = usePageLang() !== 'zh'
  if (typeof children !== 'string') return children
  return draw(children, wholes, (part) => drawWhole(part, isForeign), isForeign ? markChinese : undefined)
}

const drawWhole = (part: string, isForeign: boolean): ReactNode =>
  /^\d/.test(part) ? (
    <time>{part}</time>
  ) : (
    <span className="nowrap" lang={isForeign ? 'zh' : undefined}>
      {part}
    </span>
  )

const markChinese = (text: string): ReactNode => draw(text, chinese, (part) => <span lang="zh">{part}</span>)

/** Splits a text by a pattern with one group: what the group took is drawn, the rest may be drawn further. */
function draw(
  text: string,
  pattern: RegExp,
  drawn: (part: string) => ReactNode,
  rest: (part: string) => ReactNode = (part) => part,
): ReactNode {
  const parts = text.split(pattern).map((part, at) => (at % 2 ? drawn(part) : part && rest(part)))
  return parts.length > 1 ? createElement(Fragment, null, ...parts) : parts[0]
}
