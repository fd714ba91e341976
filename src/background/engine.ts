import { createCatalogEngine } from '../catalog'

/** The one engine of this background. */
export const engine = createCatalogEngine()
