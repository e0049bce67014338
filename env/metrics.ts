import { z } from 'zod'

/** Where a monitor may ask for figures, and by which token. */
export type MetricsSettings = { port: number; host: string; token: string }

/** The settings by which metrics are given out; none are without. */
export const metricsShape = {
  METRICS_PORT: z.coerce.number({ error: 'must be a number' }).int().min(1).max(65535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  METRICS_TOKEN: z.string().min(24, 'must have 24 characters or more').optional(),
}
type Given = z.output<z.ZodObject<typeof metricsShape>>

/** What is set about metrics, null where they are off. Throws `Error` with one line where the token is missing. */
export function readMetrics({
  METRICS_PORT: port,
  METRICS_HOST: host,
  METRICS_TOKEN: token,
}: Given): MetricsSettings | null {
  if (!port) return null
  if (!token) throw new Error('METRICS_TOKEN: must be set where METRICS_PORT is')
  return { port, host, token }
}
