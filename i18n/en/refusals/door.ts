import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'
import type { machineRefusals } from './machine'

const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toString()

export const doorRefusals: Sentences<Omit<MachineRefusals, keyof typeof machineRefusals>> = {
  methodUnknown: 'Not done: this site answers no request of that method. Please open the page from this site.',
  addressWrong:
    'Not done: the address or the head of the request cannot be read; it may have been cut. Please open the page from this site again.',
  lengthMissing:
    'Not taken: the request does not say how long it is (Content-Length). Please send it from this site in a browser, or let your program or proxy state the length.',
  bodyOfStranger:
    'Not taken: you are not logged in, or your session has ended. Please log in and send it from this site.',
  bodyTooLarge: ({ size, limit }) =>
    `Not taken: this is ${megabytes(size)} MB in all, and the page takes at most ${megabytes(limit)} MB at once. Please make the files smaller, or send them one after the other.`,
  badRequest:
    'Not done: what was sent cannot be read, and nothing was changed. Please reload the page and send it again.',
}
