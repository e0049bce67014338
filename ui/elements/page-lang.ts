import * as React from 'react'

/** The language of the page for components of the browser's; those of the server's have no context. */
export const LangContext = React.createContext?.('zh')

// What the server draws belongs to one request.
const ofRequest = React.cache(() => ({ lang: 'zh' }))

/** Tells what the server draws for this request which language the page speaks. */
export function setPageLang(lang: string): void {
  ofRequest().lang = lang
}

const useTreeLang = (): string => React.useContext(LangContext)
const useRequestLang = (): string => ofRequest().lang

/** The language of the page, wherever it is drawn. */
export const usePageLang = LangContext === undefined ? useRequestLang : useTreeLang

/** For an element that can hold no other, or holds nothing else: the language of its text where that is not the page's. */
export function useLangOf(): (text: string) => 'zh' | undefined {
  const isForeign = usePageLang() !== 'zh'
  return (text) => (isForeign && /\p{Script=Han}/u.test(text) ? 'zh' : undefined)
}
