import { machineFaults, type Refusal } from '@/domain/refusal'

/** The status of a refusal: 404 for what is not found, 400 for what no page sends, 503 for what the machine cannot do just now, else `usual`. */
export function statusOf({ code }: Refusal, usual = 403): number {
  if (machineFaults.includes(code)) return 503
  if (code === 'unknownField') return 400
  return code === 'notFound' ? 404 : usual
}
