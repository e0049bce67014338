/** Words of the leaders' overview. */
export const overview = { title: '一张图' }
