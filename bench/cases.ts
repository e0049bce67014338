/** A page that is measured: its name in the table, where it lies, and the account that asks for it. */
export type Case = { name: string; path: string; account: string }

/** What pages are about: a running task, and a plan of some hundred commitments under review. */
export type Subjects = { openId: string; planPath: string }

/** The pages whose budgets docs/measurements.md keeps. */
export const listCases = ({ openId, planPath }: Subjects): Case[] => [
  { name: 'to-do', path: '/', account: 'handler01-1' },
  { name: 'to-do of the office', path: '/', account: 'coordinator' },
  { name: 'ledger, 50 rows, filtered', path: '/tasks?year=2025&status=inProgress&sort=due', account: 'coordinator' },
  { name: 'ledger, 50 rows, all', path: '/tasks', account: 'coordinator' },
  { name: 'search of two characters', path: `/tasks?q=${encodeURIComponent('执法')}`, account: 'coordinator' },
  { name: 'task page', path: `/tasks/${openId}`, account: 'coordinator' },
  { name: 'overview', path: '/overview', account: 'coordinator' },
  { name: 'review desk', path: '/review', account: 'coordinator' },
  { name: 'review of a plan of 100', path: planPath, account: 'coordinator' },
  { name: 'list of reports', path: '/reports', account: 'coordinator' },
]
