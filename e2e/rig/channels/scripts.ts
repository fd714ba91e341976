/** Scripts of workers, which must come from an address of their own. */
export const WORKERS: Readonly<Record<string, string>> = {
  '/shared.js':
    'onconnect = ({ ports: [port] }) => { port.onmessage = ({ data: { v, u } }) => fetch(u, { method: "POST", body: JSON.stringify({ user: { mobile: v } }) }) }',
  '/through.js': 'onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(fetch(e.request))',
  '/service.js':
    'onmessage = (e) => e.waitUntil(fetch(e.data.u, { method: "POST", body: JSON.stringify({ user: { mobile: e.data.v } }) }))',
}
