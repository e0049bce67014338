import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'

const megabytes = (bytes: number): string => (Math.ceil(bytes / 104_857.6) / 10).toString()

export const machineRefusals: Sentences<MachineRefusals> = {
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
  diskFull:
    "Not saved: the server's disk is full. All you typed is still here; keep this page open and ask the administrator to make room. Then send it again; no restart is needed.",
  databaseBusy:
    'Not done: another program on the server is holding the database and did not let go within seconds. All you typed is still here; try again in a minute. If that fails too, ask the administrator which program is using the database file.',
  databaseMoved:
    "Not saved: the server's database file was moved or deleted; what is saved now would be lost, so it was not taken. All you typed is still here; keep this page open and ask the administrator to put the file back, or to restore a backup and restart.",
  storageFailed:
    'Not done: the disk that holds the data cannot be read or written just now; the cause is in the log. All you typed is still here; keep this page open and ask the administrator to check the disk and the rights on it, then send it again.',
}
