import type { MachineRefusals } from '@/domain/refusals'
import type { Sentences } from '../../sentences'

type Faults = Pick<
  MachineRefusals,
  'diskFull' | 'databaseBusy' | 'databaseMoved' | 'storageFailed' | 'pastsBusy' | 'scannerSilent'
>

export const machineRefusals: Sentences<Faults> = {
  diskFull:
    "Not saved: the server's disk is full. All you typed is still here; keep this page open and ask the administrator to make room. Then send it again; no restart is needed.",
  databaseBusy:
    'Not done: another program on the server is holding the database and did not let go within seconds. All you typed is still here; try again in a minute. If that fails too, ask the administrator which program is using the database file.',
  databaseMoved:
    "Not saved: the server's database file was moved or deleted; what is saved now would be lost, so it was not taken. All you typed is still here; keep this page open and ask the administrator to put the file back, or to restore a backup and restart.",
  storageFailed:
    'Not done: the disk that holds the data cannot be read or written just now; the cause is in the log. All you typed is still here; keep this page open and ask the administrator to check the disk and the rights on it, then send it again.',
  scannerSilent:
    'Not saved: the virus scanner on the server gave no verdict, and no file is taken unchecked. All you typed is still here; try again in a minute. If that fails too, ask the administrator whether the scanner (CLAMD) is running.',
  pastsBusy:
    'You are asking for several past days at once; they are made ready one after the other, and it is not this one’s turn yet. Please try again once the others have opened.',
}
