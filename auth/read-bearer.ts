/** The token of a program in what a request says under `authorization`; undefined where there is none of ours. */
export const readBearer = (authorization: string | null | undefined): string | undefined =>
  /^Bearer +(jn_[\w-]+)$/i.exec(authorization ?? '')?.[1]
