/** Words of the pages about reports and their plans. */
export const report = { title: '年度报告' }
