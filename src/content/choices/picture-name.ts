import { attributeOf } from '../dom'

/** What the file of a picture is called, without its folders: they are called by the page's parts. */
export const pictureName = (picture: Element): string => attributeOf(picture, 'src').replace(/^.*\//, '')
