'use client'
import { Broken } from '@/ui/frame/broken'

export default function WorkError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Broken incident={error.digest} again={reset} />
}
