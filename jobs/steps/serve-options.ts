import type { Env } from '@/env'

/** Where and how the server runs; `prepare` works while it loads, `onReady` once it answers. */
export type ServeOptions = Pick<Env, 'port' | 'host' | 'address' | 'processes' | 'metrics'> & {
  dev?: boolean
  onReady?: () => void
  prepare?: () => Promise<void>
}
