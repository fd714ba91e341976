// The services live beside the shop, whatever port it is served from.
const at = (host: string) => `${location.protocol}//${host}${location.port ? `:${location.port}` : ''}`

export const apiOrigin = at('api.shop.localhost')
export const mapOrigin = at('map.localhost')
