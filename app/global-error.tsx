'use client'
import '@/ui/styles/index.css'
import { Broken } from '@/ui/frame/broken'

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <Broken incident={error.digest} again={reset} />
      </body>
    </html>
  )
}
