'use client'
import type { ReactNode } from 'react'
import { LangContext } from './page-lang'

/** Tells all components of the browser's inside which language the page speaks. */
export const LangOfPage = ({ lang, children }: { lang: string; children: ReactNode }) => (
  <LangContext.Provider value={lang}>{children}</LangContext.Provider>
)
