import { isIPv6 } from 'node:net'
import { z } from 'zod'

/** Where clamd listens: the path of its socket, or host and port. */
export type ScannerSettings = { path: string } | { host: string; port: number }

/** The setting by which incoming files are looked through for viruses; none are without. */
export const scannerShape = { CLAMD: z.string().optional() }
/** 10.0.0.5:3310, scanner:3310, [::1]:3310; not ::1, whose end is no port, nor an address with a scheme. */
const hostAndPort = /^(?:\[([^\]]+)\]|([^\s:/[\]]+)):(\d{1,5})$/
type Given = z.output<z.ZodObject<typeof scannerShape>>

/** What is set about the scanner, null where there is none. Throws `Error` with one line where it can be no address. */
export function readScanner({ CLAMD: address }: Given): ScannerSettings | null {
  if (!address) return null
  if (address.startsWith('/')) return { path: address }
  const [, bracketed, name, port] = hostAndPort.exec(address) ?? []
  const host = bracketed && isIPv6(bracketed) ? bracketed : name
  if (!host || !Number(port) || Number(port) > 65535)
    throw new Error(`CLAMD=${address}: must be the path of its socket, or HOST:PORT, an IPv6 address as [ADDRESS]:PORT`)
  return { host, port: Number(port) }
}
