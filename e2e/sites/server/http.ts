import type { IncomingMessage, ServerResponse } from 'node:http'

export interface RequestLogEntry {
  /** Milliseconds since the epoch, when the whole request had arrived. */
  time: number
  host: string
  method: string
  url: string
  headers: Record<string, string>
  body: string
}

export interface Call {
  method: string
  url: URL
  headers: IncomingMessage['headers']
  body: string
  entry: RequestLogEntry
}

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

export type Site = (call: Call) => Answer | Promise<Answer>

const loggedHeaders = ['content-type', 'origin', 'referer', 'authorization', 'cookie', 'user-agent']

export async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks).toString('utf8')
  const method = request.method ?? 'GET'
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const headers: Record<string, string> = {}
  for (const name of loggedHeaders) {
    const value = request.headers[name]
    if (typeof value === 'string') headers[name] = value
  }
  const entry = { time: Date.now(), host: url.hostname, method, url: url.href, headers, body }
  return { method, url, headers: request.headers, body, entry }
}

export function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers })
  response.end(answer.body)
}

export function text(status: number, body: string, type = 'text/plain; charset=utf-8'): Answer {
  return { status, headers: { 'content-type': type }, body }
}

export function json(status: number, value: unknown): Answer {
  return text(status, JSON.stringify(value), 'application/json; charset=utf-8')
}

export function parseJson(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body)
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** Lets pages of other hosts call a site, and answers their preflights. */
export function allowOrigins(site: Site): Site {
  return async (call) => {
    const answer = call.method === 'OPTIONS' ? text(204, '') : await site(call)
    const headers = {
      ...answer.headers,
      'access-control-allow-origin': call.headers.origin ?? '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-allow-credentials': 'true',
      'access-control-max-age': '600',
      vary: 'origin',
    }
    return { ...answer, headers }
  }
}
