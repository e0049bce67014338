/** Words of the workbook, Word and other exports. */
export const exports = { title: '导出' }
