import type { CategoryId } from '../../model/categories'
import type { Signal } from '../../model/detection'

/** Pictures that only a control for files can ask for. */
export const PICTURED = new Set<CategoryId>(['photo_album', 'child_photo', 'id_photo'])

/** A number that is asked for by a file is seen in a picture of its card. */
export const isNumberPictured = (category: CategoryId | null, { raw }: Signal): boolean =>
  category === 'id_number' && raw.type === 'file'
