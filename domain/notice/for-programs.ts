const followed = ['report', 'commitment', 'task', 'season']

/** True of an act that a receiving program is told of: one that changed a report, a commitment, a task or a season. Reading and taking out change nothing. */
export const isForPrograms = (action: string, objectType: string): boolean =>
  followed.includes(objectType) && !action.startsWith('export.') && !action.endsWith('.download')
