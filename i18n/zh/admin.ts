/** Words of the administration pages. */
export const admin = { title: '管理' }
