import { z } from 'zod'

/** Where clamd listens: the path of its socket, or host and port. */
export type ScannerSettings = { path: string } | { host: string; port: number }

/** The setting by which incoming files are looked through for viruses; none are without. */
export const scannerShape = { CLAMD: z.string().optional() }
type Given = z.output<z.ZodObject<typeof scannerShape>>

/** What is set about the scanner, null where there is none. Throws `Error` with one line where it can be no address. */
export function readScanner({ CLAMD: address }: Given): ScannerSettings | null {
  if (!address) return null
  if (address.startsWith('/')) return { path: address }
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(address) ?? []
  if (!host || !port || Number(port) > 65535)
    throw new Error(`CLAMD=${address}: must be the path of its socket, or HOST:PORT`)
  return { host, port: Number(port) }
}
