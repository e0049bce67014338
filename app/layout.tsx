import '@/ui/styles/index.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FollowLinks } from '@/ui/elements/follow-links'
import { LangOfPage } from '@/ui/elements/lang-of-page'
import { isCareMode, readWords } from './locale'

export async function generateMetadata(): Promise<Metadata> {
  const { words } = await readWords()
  return {
    title: { template: `%s - ${words.common.product}`, default: words.common.product },
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale } = await readWords()
  return (
    <html lang={locale === 'zh' ? 'zh-CN' : 'en'} data-mode={(await isCareMode()) ? 'care' : undefined}>
      <body>
        <LangOfPage lang={locale}>{children}</LangOfPage>
        <FollowLinks />
      </body>
    </html>
  )
}
