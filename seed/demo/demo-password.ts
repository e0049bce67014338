/** The one password of all sample accounts. */
export const demoPassword = 'Jiannuo-2026'
