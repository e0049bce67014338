import NextAuth from 'next-auth'
import { writeAuthOptions } from '@/auth/options'

type Context = { params: Promise<{ nextauth: string[] }> }

const answer = (request: Request, context: Context): Promise<Response> =>
  NextAuth(writeAuthOptions())(request, context) as Promise<Response>

export { answer as GET, answer as POST }
